import { Caption1, makeStyles, Select } from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import { listIds } from "../../workbook/importing/types";
import type { ListId, NameChoice, UnknownName } from "../../workbook/importing/types";
import { counted, fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import type { Importing } from "./useImport";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  item: { display: "flex", flexDirection: "column", gap: "2px" },
  name: { overflowWrap: "anywhere" },
  quiet: { color: token("colorNeutralForeground3") },
  kind: { fontWeight: token("fontWeightSemibold") },
});

/** as many names of a list as are asked about one by one */
const asked = 12;

/** Names that the settings do not list: added, taken for a listed one, or left out with their rows. */
export function Unknown({ importing }: { importing: Importing }) {
  const styles = useStyles();
  const { language } = usePane();
  const { preview } = importingTexts[language];
  const { unknown } = importing.checked!;
  if (unknown.length === 0) return null;
  return (
    <>
      <SectionTitle>{preview.unknown}</SectionTitle>
      {listIds.map((list) => {
        const names = unknown.filter((each) => each.list === list);
        if (names.length === 0) return null;
        return (
          <div key={list}>
            <Caption1 block className={styles.kind}>
              {preview.lists[list]}
            </Caption1>
            <ul className={styles.list} aria-label={preview.lists[list]}>
              {names.slice(0, asked).map((each) => (
                <li key={each.name} className={styles.item}>
                  <NameItem importing={importing} list={list} unknown={each} />
                </li>
              ))}
            </ul>
            {names.length > asked && (
              <Caption1 className={styles.quiet}>
                {counted(preview.more, names.length - asked, language)}
              </Caption1>
            )}
          </div>
        );
      })}
    </>
  );
}

interface NameItemProps {
  importing: Importing;
  list: ListId;
  unknown: UnknownName;
}

/** Choices as texts, for a drop-down: a listed name stands behind a colon. */
const asValue = (choice: NameChoice) => (choice.kind === "map" ? `map:${choice.to}` : choice.kind);
const asChoice = (value: string): NameChoice =>
  value.startsWith("map:")
    ? { kind: "map", to: value.slice("map:".length) }
    : { kind: value as "add" | "leaveOut" };

function NameItem({ importing, list, unknown: { name, rows, like } }: NameItemProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { preview } = importingTexts[language];
  const { decisions, decide, inHand } = importing;
  const chosen = decisions.names[list]?.[name];
  const usual: NameChoice = like === undefined ? { kind: "add" } : { kind: "map", to: like };
  const listed = inHand!.target.known[list];
  const choose = (choice: NameChoice) =>
    decide({
      names: { ...decisions.names, [list]: { ...decisions.names[list], [name]: choice } },
    });
  return (
    <>
      <span className={styles.name}>
        {fill(preview.nameRows, { name, rows: counted(preview.rows, rows, language) })}
      </span>
      <Select
        size="small"
        aria-label={fill(preview.nameChoice, { name })}
        value={asValue(chosen ?? usual)}
        onChange={(_, { value }) => void choose(asChoice(value))}
      >
        <option value="add">{preview.add}</option>
        <option value="leaveOut">{preview.leaveOut}</option>
        {listed.map((each) => (
          <option key={each} value={`map:${each}`}>
            {fill(preview.means, { name: each })}
          </option>
        ))}
      </Select>
    </>
  );
}
