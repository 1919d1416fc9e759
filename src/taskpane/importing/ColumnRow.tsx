import { Badge, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { habits } from "../../locales/habits";
import { importingTexts } from "../../locales/importing";
import { columnIds, sure, targetKinds } from "../../workbook/importing/types";
import type { ColumnLayout, ColumnView, Target } from "../../workbook/importing/types";
import { columnLetters } from "../../workbook/address";
import { fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import type { Importing } from "./useImport";

export interface ColumnRowProps {
  importing: Importing;
  column: ColumnLayout;
  view: ColumnView;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 10px",
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: token("borderRadiusMedium"),
  },
  head: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  name: { fontWeight: token("fontWeightSemibold"), minWidth: 0 },
  quiet: { color: token("colorNeutralForeground3") },
  samples: {
    color: token("colorNeutralForeground3"),
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

const targets: readonly Target[] = [...columnIds.slice(0, 2), "line", ...columnIds.slice(2)];

/** One column of the file: its name, what stands in it, and where it goes. */
export function ColumnRow({ importing, column, view }: ColumnRowProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { columns: words } = importingTexts[language];
  const { index, target, dateOrder } = column;
  const name = column.name || fill(words.unnamed, { letter: columnLetters(index) });
  const suggested = importing.inHand?.opened.layout.columns.find((each) => each.index === index);
  const isGuess = target !== undefined && suggested?.target === target && view.confidence < sure;
  const asksOrder = view.ambiguousDates && target && targetKinds[target] === "date";
  const samples = view.samples.join(habits[language].betweenItems);
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        <span className={target ? styles.name : styles.quiet}>{name}</span>
        {isGuess && (
          <Badge appearance="tint" color="warning">
            {words.check}
          </Badge>
        )}
      </span>
      <Caption1 className={styles.samples} title={samples}>
        {samples ? fill(words.samples, { samples }) : words.blank}
      </Caption1>
      <Select
        size="small"
        aria-label={fill(words.goesTo, { column: name })}
        value={target ?? ""}
        onChange={(_, { value }) =>
          void importing.redirect(index, value === "" ? undefined : (value as Target))
        }
      >
        <option value="">{words.leaveOut}</option>
        {targets.map((each) => (
          <option key={each} value={each}>
            {words.targets[each]}
          </option>
        ))}
      </Select>
      {asksOrder && (
        <Field validationState="warning" validationMessage={words.ambiguous}>
          <Select
            size="small"
            aria-label={fill(words.dates, { column: name })}
            value={dateOrder}
            onChange={(_, { value }) => importing.setDateOrder(index, value as "dmy" | "mdy")}
          >
            <option value="dmy">{words.dayFirst}</option>
            <option value="mdy">{words.monthFirst}</option>
          </Select>
        </Field>
      )}
    </li>
  );
}
