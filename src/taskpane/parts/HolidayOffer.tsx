import { useState } from "react";
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { habits } from "../../locales/habits";
import { holidaysTexts } from "../../locales/holidays";
import type { Board } from "../../workbook/board/types";
import { holidayOffers } from "../../workbook/holidays/offer";
import type { Trouble } from "../../workbook/types";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";
import { TroubleBar } from "./TroubleBar";

type Adding =
  | { phase: "ready" | "working" | "takenBack" }
  | { phase: "done"; count: number }
  | { phase: "failed"; trouble: Trouble; retry: () => void };

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  body: { whiteSpace: "normal" },
  way: { alignSelf: "start", whiteSpace: "normal" },
});

/** Offers the public holidays of a year that the settings list none of, and takes them back. Else it shows nothing. */
export function HolidayOffer({ board }: { board: Board }) {
  const styles = useStyles();
  const { workbook, language } = usePane();
  const texts = holidaysTexts[language];
  const [adding, setAdding] = useState<Adding>({ phase: "ready" });
  const [offer] = holidayOffers(board);

  const failed = (retry: () => void) => (error: unknown) =>
    setAdding({ phase: "failed", trouble: asTrouble(error), retry });
  const add = (year: number) => {
    setAdding({ phase: "working" });
    workbook.addHolidays(year).then(
      (count) => setAdding({ phase: "done", count }),
      failed(() => add(year))
    );
  };
  const takeBack = () => {
    setAdding({ phase: "working" });
    workbook.takeBackHolidays().then(() => setAdding({ phase: "takenBack" }), failed(takeBack));
  };

  const isIdle = adding.phase === "ready" || adding.phase === "takenBack";
  if (adding.phase === "ready" && !offer) return null;
  return (
    <div className={styles.part}>
      {isIdle && offer && (
        <>
          <MessageBar intent={offer.isDue ? "warning" : "info"} layout="multiline">
            <MessageBarBody className={styles.body}>
              {[
                fill(offer.isDue ? texts.due : texts.soon, { year: offer.year }),
                counted(
                  offer.provisional ? texts.provisional : texts.announced,
                  offer.days,
                  language
                ),
              ].join(habits[language].betweenSentences)}
            </MessageBarBody>
          </MessageBar>
          <Button className={styles.way} onClick={() => add(offer.year)}>
            {fill(texts.add, { year: offer.year })}
          </Button>
        </>
      )}
      <div role="status">
        {adding.phase === "working" && <ProgressBar aria-label={texts.working} />}
        {adding.phase === "takenBack" && <Body1>{texts.takenBack}</Body1>}
        {adding.phase === "done" && <Body1>{counted(texts.added, adding.count, language)}</Body1>}
      </div>
      {adding.phase === "done" && (
        <Button className={styles.way} onClick={takeBack}>
          {texts.takeBack}
        </Button>
      )}
      {adding.phase === "failed" && <TroubleBar trouble={adding.trouble} onRetry={adding.retry} />}
    </div>
  );
}
