import { Body1, Field, Input, Select } from "@fluentui/react-components";
import { fill } from "../fill";
import { periodLengths, periodOf, type PeriodLength } from "./draft";
import { useSetup } from "./SetupContext";
import { useFieldStyles } from "./styles";

/** What the targets are for: how long, from when, and counted up to which day. */
export function Period() {
  const { texts, draft, today, change, faultAt } = useSetup();
  const styles = useFieldStyles();
  const words = texts.period;
  const { start, end, asOf } = periodOf(draft, today);
  const day = (at: "start" | "end" | "asOf", value: string, hint?: string) => {
    const fault = faultAt(at);
    return (
      <Field
        label={words[at]}
        hint={hint}
        validationState={fault ? "error" : "none"}
        validationMessage={fault}
      >
        <Input
          type="date"
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={value}
          onChange={(_, data) => change({ [at]: data.value })}
        />
      </Field>
    );
  };
  return (
    <>
      <Field label={words.length}>
        <Select
          value={draft.length}
          // another length begins with its own calendar period again
          onChange={(_, { value }) =>
            change({ length: value as PeriodLength, start: undefined, asOf: undefined })
          }
        >
          {periodLengths.map((length) => (
            <option key={length} value={length}>
              {words.lengths[length]}
            </option>
          ))}
        </Select>
      </Field>
      {day("start", start)}
      {draft.length === "other" ? (
        day("end", end)
      ) : (
        <Body1 role="status">{end && fill(words.ends, { end })}</Body1>
      )}
      {day("asOf", asOf, words.asOfHint)}
    </>
  );
}
