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
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { useDeed } from "../state/useDeed";
import { TroubleBar } from "./TroubleBar";

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
  const { deed, begin, takeBack } = useDeed<number>();
  const [offer] = holidayOffers(board);

  const isIdle = deed.phase === "ready" || deed.phase === "takenBack";
  if (deed.phase === "ready" && !offer) return null;
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
          <Button
            className={styles.way}
            onClick={() => begin(() => workbook.addHolidays(offer.year))}
          >
            {fill(texts.add, { year: offer.year })}
          </Button>
        </>
      )}
      <div role="status">
        {deed.phase === "working" && <ProgressBar aria-label={texts.working} />}
        {deed.phase === "takenBack" && <Body1>{texts.takenBack}</Body1>}
        {deed.phase === "done" && <Body1>{counted(texts.added, deed.result, language)}</Body1>}
      </div>
      {deed.phase === "done" && (
        <Button className={styles.way} onClick={() => takeBack(() => workbook.takeBackHolidays())}>
          {texts.takeBack}
        </Button>
      )}
      {deed.phase === "failed" && <TroubleBar trouble={deed.trouble} onRetry={deed.retry} />}
    </div>
  );
}
