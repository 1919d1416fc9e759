import { useState, type Ref } from "react";
import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import { fill } from "../fill";
import { usePane } from "../state/PaneContext";
import type { ParameterTexts } from "./texts";

export interface ArgumentFieldProps {
  texts: ParameterTexts;
  optional: boolean;
  typed: string;
  /** not a sound formula, or missing where a value was asked for */
  fault: "badFormula" | "needed" | undefined;
  /** of what is typed into */
  field: Ref<HTMLInputElement | HTMLSelectElement>;
  onType: (typed: string) => void;
  onTake: () => void;
}

const useStyles = makeStyles({
  row: { display: "flex", gap: "4px" },
  input: { flexGrow: 1, minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
  take: { flexShrink: 0 },
});

/** One argument: typed, taken from the sheet's selection, or chosen. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { texts, optional, typed, fault, field, onType, onTake } = props;
  const styles = useStyles();
  const { words } = usePane();
  const [inUse, setInUse] = useState(false);
  const { name, description, choices } = texts;
  // Half a formula is no fault while it is being typed.
  const shown = fault === "badFormula" && inUse ? undefined : fault;
  const label = optional ? fill(words.functions.optional, { parameter: name }) : name;
  const take = fill(words.functions.take, { parameter: name });
  return (
    <Field
      label={label}
      hint={description}
      validationState={shown ? "error" : "none"}
      validationMessage={shown && words.functions[shown]}
    >
      {choices ? (
        <Select
          ref={field as Ref<HTMLSelectElement>}
          value={typed}
          onChange={(_, { value }) => onType(value)}
        >
          <option value="">{words.functions.standard}</option>
          {Object.entries(choices).map(([value, choice]) => (
            <option key={value} value={value} title={choice.tooltip}>
              {choice.name}
            </option>
          ))}
          {typed !== "" && !(typed in choices) && <option value={typed}>{typed}</option>}
        </Select>
      ) : (
        <div className={styles.row}>
          <Input
            ref={field as Ref<HTMLInputElement>}
            className={styles.input}
            input={{ className: styles.inner }}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onFocus={() => setInUse(true)}
            onBlur={() => setInUse(false)}
            onChange={(_, { value }) => onType(value)}
          />
          <Button
            className={styles.take}
            icon={<SelectObjectRegular />}
            aria-label={take}
            title={take}
            onClick={onTake}
          />
        </div>
      )}
    </Field>
  );
}
