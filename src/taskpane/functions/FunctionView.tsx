import { useMemo, useState } from "react";
import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import type { FunctionsPage } from "../state/page";
import { token } from "../token";
import { ErrorList } from "./ErrorList";
import { exampleArguments } from "./example";
import { fromArgument } from "./field";
import { findCall } from "../../functions/calls";
import { writeCall } from "./formula";
import { FormulaForm } from "./FormulaForm";
import { FormulaText } from "./FormulaText";
import { ResultValue } from "./ResultValue";
import { descriptionOf, signatureOf, type AnyDefinition } from "./texts";
import type { Followed } from "./useActiveCell";

export interface FunctionViewProps {
  definition: AnyDefinition;
  edit: FunctionsPage["edit"];
  followed: Followed;
}

const useStyles = makeStyles({
  about: { display: "flex", flexDirection: "column", gap: "8px" },
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: token("colorNeutralForeground2") },
  button: { alignSelf: "start", whiteSpace: "normal" },
});

/** One function: what it says, the form to fill in, an example, and what its errors mean. */
export function FunctionView({ definition, edit, followed }: FunctionViewProps) {
  const styles = useStyles();
  const { words, language } = usePane();
  const { id, parameters, example } = definition;
  const [filled, setFilled] = useState(() => {
    const args = edit ? (findCall(edit.formula)?.args ?? []) : [];
    return parameters.map((_, at) => fromArgument(args[at] ?? ""));
  });
  const exampleArgs = useMemo(() => exampleArguments(definition), [definition]);

  return (
    <>
      <div className={styles.about}>
        <Body1>{descriptionOf(id, language)}</Body1>
        <FormulaText>{signatureOf(definition, language)}</FormulaText>
      </div>
      <FormulaForm {...{ definition, edit, followed, filled }} onFill={setFilled} />
      <section className={styles.part}>
        <SectionTitle>{words.functions.example}</SectionTitle>
        <FormulaText>{`=${writeCall({ id, args: exampleArgs })}`}</FormulaText>
        <Caption1 className={styles.quiet}>{words.functions.gives}</Caption1>
        <ResultValue id={id} result={example.result} />
        <Button
          className={styles.button}
          size="small"
          onClick={() => setFilled(parameters.map((_, at) => fromArgument(exampleArgs[at] ?? "")))}
        >
          {words.functions.tryExample}
        </Button>
      </section>
      <section className={styles.part}>
        <SectionTitle>{words.functions.errors}</SectionTitle>
        <ErrorList definition={definition} />
      </section>
    </>
  );
}
