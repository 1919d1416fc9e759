import { makeStyles } from "@fluentui/react-components";
import { counted, fill } from "../fill";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { chosenTargets, periodOf, setupOf, stepsFor } from "./draft";
import { useSetup, type SetupState } from "./SetupContext";
import type { Foreseen } from "./useForeseen";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", margin: 0 },
  term: { color: token("colorNeutralForeground2") },
  fact: { margin: 0, minWidth: 0 },
  list: { margin: 0, paddingLeft: "20px" },
});

/** What is going to be written, before anything is. */
export function Summary({ foreseen }: { foreseen: Foreseen }) {
  const styles = useStyles();
  const { language } = usePane();
  const setup = useSetup();
  const words = setup.texts.summary;
  const { preview, trouble, retry } = foreseen;
  const facts = factsOf(setup, language);
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      {trouble && <TroubleBar trouble={trouble} onRetry={retry} />}
      {preview && (
        <section>
          {counted(words.counts.sheets, preview.sheets.length, language)}
          <ul className={styles.list}>
            {preview.sheets.map(({ template, sheetName }) => (
              <li key={template}>{sheetName}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Terms and facts about the company, in the pane's language. */
function factsOf({ texts, draft, today, has }: SetupState, language: string): [string, string][] {
  const words = texts.summary;
  const count = (forms: { one: string; other: string }, list: readonly unknown[]) =>
    counted(forms, list.length, language);
  const targets: [string, string][] = stepsFor(draft, has).includes("targets")
    ? [[texts.targets.title, count(words.counts.targets, chosenTargets(draft))]]
    : [];
  if (has.settings) return [[words.company, words.ownSettings], ...targets];
  if (draft.content === "example") return [[words.company, words.exampleCompany]];
  const setup = setupOf(draft, today);
  return [
    ...(setup.title ? [[words.company, setup.title] as [string, string]] : []),
    [words.when, fill(words.period, { ...periodOf(draft, today) })],
    [words.amounts, setup.currency],
    [
      words.listed,
      fill(words.lists, {
        people: count(texts.people.count, setup.people),
        regions: count(words.counts.regions, setup.regions),
        products: count(words.counts.products, setup.products),
        channels: count(words.counts.channels, setup.channels),
      }),
    ],
    ...targets,
  ];
}
