import { useCallback, useRef, useState, type FormEvent } from "react";
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { onSheet } from "../../workbook/reference";
import type { CellPlace, Trouble } from "../../workbook/types";
import { fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import type { FunctionsPage } from "../state/page";
import { asTrouble } from "../troubles";
import { token } from "../token";
import { ArgumentField } from "./ArgumentField";
import { isNeeded } from "./compute";
import { toArgument } from "./field";
import { findCall } from "../../functions/calls";
import { replaceCall, writeCall } from "./formula";
import { FormulaText } from "./FormulaText";
import { PreviewedResult } from "./PreviewedResult";
import { holdsItself, seenFrom } from "./target";
import { parameterTexts, type AnyDefinition } from "./texts";
import type { Followed } from "./useActiveCell";
import { usePreview, type Previewed } from "./usePreview";
import { useWriting } from "./useWriting";

export interface FormulaFormProps {
  definition: AnyDefinition;
  /** the cell whose formula is edited; without it the formula goes into the active cell */
  edit: FunctionsPage["edit"];
  followed: Followed;
  /** what stands in the fields, in the order of the parameters */
  filled: readonly string[];
  onFill: (filled: string[]) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  quiet: { color: token("colorNeutralForeground2") },
  button: { whiteSpace: "normal" },
});

/** A field for every parameter, the result as it would be, and the formula's way into its cell. */
export function FormulaForm({ definition, edit, followed, filled, onFill }: FormulaFormProps) {
  const styles = useStyles();
  const { words, language, workbook } = usePane();
  const { id, parameters } = definition;
  const texts = parameterTexts(definition, language);
  const fields = useRef<(HTMLInputElement | HTMLSelectElement | null)[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [untaken, setUntaken] = useState<Trouble>();
  /** what the edited cell holds by now */
  const [held, setHeld] = useState(edit?.formula);
  const { refresh } = followed;
  const onWritten = useCallback(
    (formula: string) => {
      setHeld(formula);
      refresh();
    },
    [refresh]
  );
  const { writing, write, forget } = useWriting(onWritten);

  const place: CellPlace | undefined = edit ?? followed.cell;
  const target = place && onSheet(place.sheetName, place.address);
  const args = filled.map((typed) => {
    const argument = toArgument(typed);
    return argument && place ? seenFrom(argument, place) : argument;
  });
  const previewed = usePreview(id, args, place);
  const isSound = args.every((arg) => arg !== undefined);
  const ownCell = place && args.some((arg) => arg && holdsItself(arg, place));
  const faultAt = (at: number) => {
    if (args[at] === undefined) return "badFormula";
    return asked && args[at] === "" && isNeeded(id, at) ? "needed" : undefined;
  };

  const type = (at: number, typed: string) => {
    onFill(filled.with(at, typed));
    forget();
  };
  const take = async (at: number) => {
    setUntaken(undefined);
    try {
      const { sheetName, address } = await workbook.readSelection();
      type(at, onSheet(sheetName, address));
    } catch (error) {
      setUntaken(asTrouble(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const wrong = args.findIndex((arg, at) => arg === undefined || (!arg && isNeeded(id, at)));
    if (wrong >= 0) return fields.current[wrong]?.focus();
    if (!isSound || !place || ownCell || writing.phase === "working") return;
    const call = { id, args };
    const before = held === undefined ? undefined : findCall(held);
    const formula = held && before ? replaceCall(held, before, call) : `=${writeCall(call)}`;
    const size = before && before.start > 1 ? { rows: 1, columns: 1 } : sizeOf(previewed);
    void write(place, formula, { ...size, over: held });
  };
  /** The button pressed for it goes away with the trouble; the focus must not go with it. */
  const again = (over?: string) => {
    if (writing.phase !== "failed") return;
    button.current?.focus();
    writing.again(over);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Caption1 className={styles.quiet}>{words.functions.typing}</Caption1>
      {texts.map((each, at) => (
        <ArgumentField
          key={each.name}
          texts={each}
          optional={parameters[at].optional}
          typed={filled[at]}
          fault={faultAt(at)}
          field={(element) => {
            fields.current[at] = element;
          }}
          onType={(typed) => type(at, typed)}
          onTake={() => void take(at)}
        />
      ))}
      {untaken && <TroubleBar trouble={untaken} onDismiss={() => setUntaken(undefined)} />}
      <SectionTitle>{words.functions.result}</SectionTitle>
      {isSound && <FormulaText>{`=${writeCall({ id, args })}`}</FormulaText>}
      <PreviewedResult id={id} previewed={previewed} parameters={texts} />
      {ownCell && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody style={{ whiteSpace: "normal" }}>
            {fill(words.functions.ownCell, { cell: target })}
          </MessageBarBody>
        </MessageBar>
      )}
      {writing.phase === "failed" && (
        <TroubleBar
          trouble={writing.trouble}
          onRetry={() => again()}
          onOverwrite={() => again(writing.trouble.facts.content)}
          onDismiss={forget}
        />
      )}
      <div role="status">
        {writing.phase === "done" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody style={{ whiteSpace: "normal" }}>
              {fill(words.functions.done, {
                cell: onSheet(writing.place.sheetName, writing.place.address),
              })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Button
        ref={button}
        className={styles.button}
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={!place || writing.phase === "working"}
      >
        {!target
          ? words.functions.insertAnywhere
          : fill(edit ? words.functions.replace : words.functions.insert, { cell: target })}
      </Button>
    </form>
  );
}

/** How many cells the result fills; one where that is not known before. */
function sizeOf(previewed: Previewed): { rows: number; columns: number } {
  const value =
    previewed.kind === "computed" && previewed.evaluation.ok && previewed.evaluation.value;
  return Array.isArray(value)
    ? { rows: value.length, columns: value[0].length }
    : { rows: 1, columns: 1 };
}
