import { Body1, Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { standingTexts } from "../../locales/standing";
import { inWords } from "../../workbook/board/inWords";
import { date, percent } from "../../workbook/board/numbers";
import { lightsOf, standingsOf } from "../../workbook/standing";
import type { Standings } from "../../workbook/standing/types";
import { counted, fill } from "../fill";
import { BoardTrouble } from "../parts/BoardTrouble";
import { HolidayOffer } from "../parts/HolidayOffer";
import { Light } from "../parts/Light";
import { TargetCard } from "../parts/TargetCard";
import { usePane } from "../state/PaneContext";
import { useBoard } from "../state/useBoard";
import { token } from "../token";

const useStyles = makeStyles({
  quiet: { color: token("colorNeutralForeground2") },
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  lights: { display: "flex", flexWrap: "wrap", gap: "12px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  way: { alignSelf: "start", whiteSpace: "normal" },
});

/** Where every target stands, where it lands, and what it takes; the page follows the sheets while it is open. */
export default function Standing() {
  const styles = useStyles();
  const { language, open } = usePane();
  const texts = standingTexts[language];
  const followed = useBoard();
  const { board, unread } = followed;
  const standings = board && standingsOf(board);
  return (
    <>
      <Body1>{texts.lead}</Body1>
      <BoardTrouble followed={followed} unwatchedNote={texts.unwatched} />
      <div role="status" className={styles.part}>
        {!standings && !unread && <ProgressBar aria-label={texts.reading} />}
        {standings?.targets.length === 0 && <Body1>{texts.none}</Body1>}
        {standings && standings.targets.length > 0 && (
          <Caption1 className={styles.quiet}>{clockOf(standings, language)}</Caption1>
        )}
      </div>
      {board && <HolidayOffer board={board} />}
      {standings?.targets.length === 0 && (
        <Button
          className={styles.way}
          onClick={() => open({ name: "template", template: "targets" })}
        >
          {texts.addTargets}
        </Button>
      )}
      {standings && standings.targets.length > 0 && (
        <>
          <div className={styles.lights}>
            {lightsOf(standings).map(({ light, count }) => (
              <Light key={light} light={light} count={count} />
            ))}
          </div>
          <ul className={styles.list}>
            {standings.targets.map((target) => (
              <li key={`${target.place.sheetName} ${target.place.address}`}>
                <TargetCard target={target} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The day, the share of workdays gone and how many are left; nothing where the settings lack the period. */
function clockOf({ asOf, gone, daysLeft }: Standings, language: Language): string {
  if (asOf === undefined || gone === undefined || daysLeft === undefined) return "";
  const { one, other } = standingTexts[language].clock;
  const facts = { day: inWords(date(asOf), language), gone: inWords(percent(gone), language) };
  const withFacts = (form: string) => fill(form, { ...facts, n: "{n}" });
  return counted({ one: withFacts(one), other: withFacts(other) }, daysLeft, language);
}
