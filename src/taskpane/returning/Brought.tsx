import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { returningTexts } from "../../locales/returning";
import type {
  ReturnedChange,
  ReturnedComment,
  ReturnedRow,
  ReturnPreview,
  Shown,
} from "../../workbook/returning/types";
import { fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { displayed } from "../preview/numberFormat";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { isAsked, type Decisions } from "./decisions";

export interface BroughtProps {
  preview: ReturnPreview;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, paddingInlineStart: "20px" },
  sheet: { color: token("colorNeutralForeground3") },
  all: { display: "flex", flexWrap: "wrap", gap: "8px" },
  body: { whiteSpace: "pre-wrap" },
});

/** Everything that a copy brings, with what is to be decided of it. */
export function Brought({ preview, decisions, onDecide }: BroughtProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = returningTexts[language];
  const { changes, rows, comments, left, remembers } = preview;
  const clean = changes.filter((change) => !isAsked(change));
  const asked = changes.filter(isAsked);

  const text = ({ value, numberFormat }: Shown) => {
    if (value === null || value === "") return words.blank;
    if (typeof value === "boolean") return String(value).toUpperCase();
    return typeof value === "number" ? displayed(value, numberFormat) : value;
  };
  const name = (row: readonly Shown[]) => row.map(text).join(" · ");
  const both = ({ numberFormat, ours, theirs }: ReturnedChange) => ({
    ours: text({ numberFormat, value: ours }),
    theirs: text({ numberFormat, value: theirs }),
  });
  const check = (id: string, label: string) => (
    <Checkbox
      key={id}
      label={label}
      checked={decisions[id] === true}
      onChange={(_, { checked }) => onDecide({ ...decisions, [id]: checked === true })}
    />
  );
  const changeLabel = (change: ReturnedChange) =>
    fill(words.change, { row: name(change.row), column: change.column, ...both(change) });
  const rowLabel = ({ cells }: ReturnedRow) =>
    cells
      .map(({ column, ...shown }) => fill(words.entry, { column, value: text(shown) }))
      .join("; ");
  const decideAll = (take: boolean) =>
    onDecide({ ...decisions, ...Object.fromEntries(asked.map(({ id }) => [id, take])) });
  const who = ({ author, about, sheetName, address }: ReturnedComment) =>
    fill(about ? words.saidAbout : words.said, {
      ...{ author: author || words.nobody, sheet: sheetName, address },
      row: about && name(about.row),
    });

  return (
    <>
      {!remembers && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.forgot}</MessageBarBody>
        </MessageBar>
      )}
      {asked.length > 0 && (
        <section className={styles.part}>
          <SectionTitle>{remembers ? words.questions : words.differences}</SectionTitle>
          {asked.length > 1 && (
            <div className={styles.all}>
              <Button size="small" onClick={() => decideAll(true)}>
                {words.allTheirs}
              </Button>
              <Button size="small" onClick={() => decideAll(false)}>
                {words.allOurs}
              </Button>
            </div>
          )}
          {asked.map((change) => (
            <Field key={change.id} label={`${name(change.row)} · ${change.column}`}>
              <RadioGroup
                value={decisions[change.id] === undefined ? "" : String(decisions[change.id])}
                onChange={(_, { value }) =>
                  onDecide({ ...decisions, [change.id]: value === "true" })
                }
              >
                <Radio
                  value="true"
                  label={fill(words.takeTheirs, { value: both(change).theirs })}
                />
                <Radio value="false" label={fill(words.keep, { value: both(change).ours })} />
              </RadioGroup>
            </Field>
          ))}
        </section>
      )}
      {clean.length > 0 && (
        <section className={styles.part}>
          <SectionTitle>{words.changes}</SectionTitle>
          {bySheet(clean).map(([sheet, items]) => (
            <div key={sheet}>
              <Caption1 className={styles.sheet}>{sheet}</Caption1>
              {items.map((change) => check(change.id, changeLabel(change)))}
            </div>
          ))}
        </section>
      )}
      {rows.length > 0 && (
        <section className={styles.part}>
          <SectionTitle>{words.rows}</SectionTitle>
          {bySheet(rows).map(([sheet, items]) => (
            <div key={sheet}>
              <Caption1 className={styles.sheet}>{sheet}</Caption1>
              {items.map((row) => check(row.id, rowLabel(row)))}
            </div>
          ))}
        </section>
      )}
      {comments.length > 0 && (
        <section className={styles.part}>
          <SectionTitle>{words.comments}</SectionTitle>
          {comments.map((comment) => (
            <div key={comment.id}>
              <Caption1 className={styles.sheet}>{who(comment)}</Caption1>
              <br />
              <Body1 className={styles.body}>{comment.text}</Body1>
              <br />
              {comment.about?.remarks !== undefined &&
                check(comment.id, fill(words.intoRemarks, { column: comment.about.remarks }))}
            </div>
          ))}
        </section>
      )}
      {left.length > 0 && (
        <section className={styles.part}>
          <SectionTitle>{words.left}</SectionTitle>
          <ul className={styles.list}>
            {left.map(({ reason, sheetName, subject, count }) => (
              <li key={`${reason} ${sheetName}`}>
                {fill(count > 1 ? words.leftMore : words.leftOne, {
                  ...{ sheet: sheetName, reason: words.reason[reason] },
                  ...{ subject: name(subject), n: count - 1 },
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function bySheet<Item extends { sheetName: string }>(items: readonly Item[]): [string, Item[]][] {
  const sheets = new Map<string, Item[]>();
  for (const item of items)
    sheets.set(item.sheetName, [...(sheets.get(item.sheetName) ?? []), item]);
  return [...sheets];
}
