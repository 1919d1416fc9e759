import { Body1, Body1Strong, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { habits } from "../../locales/habits";
import { standingTexts } from "../../locales/standing";
import { inWords } from "../../workbook/board/inWords";
import type { MeasuredNumber } from "../../workbook/board/numbers";
import type { Standing } from "../../workbook/standing/types";
import { fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { Light, lightWord } from "./Light";

const useStyles = makeStyles({
  card: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "6px",
    padding: "10px 12px",
    textAlign: "start",
    fontWeight: "normal",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "start",
    gap: "8px",
  },
  quiet: { color: token("colorNeutralForeground3") },
  figures: {
    display: "grid",
    // two beside one another in a pane, as long as text is of the usual size
    gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, calc(7.25 * ${token("lineHeightBase200")})), 1fr))`,
    gap: "6px 12px",
  },
  figure: { display: "flex", flexDirection: "column" },
});

/** One target: its light, the four figures of the day, and what is to be known of them. Leads to its row. */
export function TargetCard({ target }: { target: Standing }) {
  const styles = useStyles();
  const { language, goTo } = usePane();
  const texts = standingTexts[language];
  const said = (amount: MeasuredNumber | undefined) =>
    amount === undefined ? texts.blank : inWords(amount, language);
  const { attainment, pace, forecast, forecastShare, required, isMost, note, owner } = target;
  // What does not add up, or has no figures yet, has nothing but its attainment to show.
  const figures: [label: string, value: string][] = [
    ...(attainment || pace ? [[texts.attainment, said(attainment)] as [string, string]] : []),
    ...(pace || forecast || required
      ? ([
          [texts.pace, said(pace)],
          [
            texts.forecast,
            forecast && forecastShare
              ? fill(texts.forecastShare, { amount: said(forecast), share: said(forecastShare) })
              : said(forecast),
          ],
          [
            isMost ? texts.atMost : texts.required,
            required?.value === 0 && !isMost ? texts.reached : said(required),
          ],
        ] as [string, string][])
      : []),
  ];
  const facts = [amountsOf(target, texts, said), owner && fill(texts.owner, { who: owner })]
    .filter(Boolean)
    .join(" · ");
  const isLit = attainment !== undefined || target.light !== undefined;
  // Read out, the parts need something between them.
  const name = [
    target.subject,
    isLit && lightWord(target.light, language),
    facts,
    ...figures.map((figure) => figure.join(" ")),
    note && texts.note[note],
  ]
    .filter(Boolean)
    .join(habits[language].betweenItems);
  return (
    <Button className={styles.card} aria-label={name} onClick={() => goTo(target.place)}>
      <span className={styles.head}>
        <Body1Strong>{target.subject}</Body1Strong>
        {isLit && <Light light={target.light} />}
      </span>
      <Caption1 className={styles.quiet}>{facts}</Caption1>
      {figures.length > 0 && (
        <span className={styles.figures}>
          {figures.map(([label, value]) => (
            <span key={label} className={styles.figure}>
              <Caption1 className={styles.quiet}>{label}</Caption1>
              <Body1>{value}</Body1>
            </span>
          ))}
        </span>
      )}
      {note && <Caption1>{texts.note[note]}</Caption1>}
    </Button>
  );
}

function amountsOf(
  { actual, target }: Standing,
  texts: (typeof standingTexts)["en-US"],
  said: (amount: MeasuredNumber | undefined) => string
): string {
  if (actual && target) {
    return fill(texts.amounts, { actual: said(actual), target: said(target) });
  }
  if (actual) return fill(texts.actualAlone, { actual: said(actual) });
  return target ? fill(texts.targetAlone, { target: said(target) }) : "";
}
