import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  ProgressBar,
  typographyStyles,
} from "@fluentui/react-components";
import { setupTexts } from "../../locales/setup";
import type { TemplateId } from "../../templates/plan";
import type { Held, Trouble } from "../../workbook/types";
import { fill } from "../fill";
import { heldSheet } from "../loop";
import { ProtectedBar } from "../parts/ProtectedBar";
import { TroubleBar } from "../parts/TroubleBar";
import { Basics } from "../setup/Basics";
import { Done } from "../setup/Done";
import { newDraft, orderOf, stepsFor, type Draft, type Has, type StepId } from "../setup/draft";
import { faultsOf, type Fault } from "../setup/faults";
import { Lists } from "../setup/Lists";
import { People } from "../setup/People";
import { Period } from "../setup/Period";
import { SetupContext, type SetupState } from "../setup/SetupContext";
import { Sheets } from "../setup/Sheets";
import { Summary } from "../setup/Summary";
import { Targets } from "../setup/Targets";
import { useForeseen } from "../setup/useForeseen";
import { useKnown } from "../setup/useKnown";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { asTrouble } from "../troubles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  quiet: { color: token("colorNeutralForeground2") },
  faults: { color: token("colorPaletteRedForeground1"), margin: 0, paddingLeft: "20px" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "space-between" },
  way: { whiteSpace: "normal" },
});

/** Step by step to a whole month: nothing is written before the last step. */
export default function SetUp() {
  const styles = useStyles();
  const { language, loop, today: now, insertion, setUp, begunSetUp } = usePane();
  const texts = setupTexts[language];
  const [today] = useState(now);
  const [draft, setDraft] = useState<Draft>(() => begunSetUp.recall()?.draft ?? newDraft(language));
  const [chosenStep, setStep] = useState<StepId>(() => begunSetUp.recall()?.step ?? "basics");
  /** whether the user wanted to go on and could not */
  const [tried, setTried] = useState(false);
  const [written, setWritten] = useState<readonly Held[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const heading = useRef<HTMLHeadingElement>(null);

  /** what there was before the writing, which adds some itself */
  const [had, setHad] = useState<Has>();
  const holds = (id: TemplateId) => loop.state !== undefined && !!heldSheet(loop.state, id);
  const [settings, targets] = [holds("settings"), holds("targets")];
  const has = useMemo(() => had ?? { settings, targets }, [had, settings, targets]);
  const steps = useMemo(() => stepsFor(draft, has), [draft, has]);
  const step = steps.includes(chosenStep) ? chosenStep : "basics";
  const at = steps.indexOf(step);
  const faults = useMemo(() => faultsOf[step](draft, today), [step, draft, today]);
  const shownFaults = useMemo(() => (tried ? faults : []), [tried, faults]);
  const order = useMemo(
    () => (step === "summary" ? orderOf(draft, today, has) : undefined),
    [step, draft, today, has]
  );
  const working = insertion.phase === "working";
  const foreseen = useForeseen(working || written ? undefined : order);

  useEffect(
    () => begunSetUp.keep(written ? undefined : { draft, step }),
    [begunSetUp, written, draft, step]
  );

  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const change = useCallback(
    (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    []
  );
  useKnown(steps.includes("targets") && has.settings, setDraft);
  const state = useMemo<SetupState>(() => {
    const said = (fault: Fault) => fill(texts.fault[fault.code], fault.facts ?? {});
    return {
      ...{ texts, draft, today, has, change },
      faultAt: (place) => {
        const fault = shownFaults.find((each) => each.at === place);
        return fault && said(fault);
      },
    };
  }, [texts, draft, today, has, change, shownFaults]);

  if (written) return <Done {...{ written, texts }} />;

  const go = (by: number) => {
    setTried(false);
    setTrouble(undefined);
    setStep(steps[at + by]!);
  };
  const write = async () => {
    setTrouble(undefined);
    setHad(has);
    try {
      setWritten(await setUp(order!));
    } catch (error) {
      setTrouble(asTrouble(error));
      setHad(undefined);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    setTried(true);
    if (faults.length > 0) return;
    if (step === "summary") void write();
    else go(1);
  };

  return (
    <SetupContext.Provider value={state}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.head}>
          <Caption1 className={styles.quiet}>
            {fill(texts.progress, { step: at + 1, all: steps.length })}
          </Caption1>
          <h2 className={styles.title} ref={heading} tabIndex={-1}>
            {texts[step].title}
          </h2>
          <Body1 className={styles.quiet}>{texts[step].purpose}</Body1>
        </div>
        {loop.state?.workbookProtected && <ProtectedBar />}
        {step === "basics" && <Basics />}
        {step === "period" && <Period />}
        {step === "people" && <People />}
        {step === "lists" && <Lists />}
        {step === "targets" && <Targets />}
        {step === "sheets" && <Sheets />}
        {step === "summary" && <Summary foreseen={foreseen} />}
        <RowFaults faults={shownFaults} state={state} />
        {trouble && <TroubleBar trouble={trouble} onRetry={() => void write()} />}
        <div role="status">{working && <Writing />}</div>
        <div className={styles.ways}>
          <Button className={styles.way} disabled={at === 0 || working} onClick={() => go(-1)}>
            {texts.back}
          </Button>
          <Button
            className={styles.way}
            type="submit"
            appearance="primary"
            disabledFocusable={working || (step === "summary" && !foreseen.preview)}
          >
            {step === "summary" ? texts.summary.write : texts.next}
          </Button>
        </div>
      </form>
    </SetupContext.Provider>
  );
}

/** Faults of rows in words with the row's number: a cell among many has no room for them. */
function RowFaults({ faults, state }: { faults: readonly Fault[]; state: SetupState }) {
  const styles = useStyles();
  const { texts } = state;
  const lines = faults.flatMap(({ at, code, facts }) => {
    const [table, row] = at.split(".");
    if (table !== "people" && table !== "targets") return [];
    const text = fill(texts.fault[code], facts ?? {});
    return row === undefined
      ? text
      : fill(texts.rows.fault, { row: fill(texts[table].row, { n: Number(row) + 1 }), text });
  });
  return (
    <div role="alert">
      {lines.length > 0 && (
        <ul className={styles.faults}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How far the writing is, and the way to give it up. */
function Writing() {
  const styles = useStyles();
  const { words, language, insertion } = usePane();
  const texts = setupTexts[language].summary;
  if (insertion.phase !== "working") return null;
  const { progress, cancel } = insertion;
  return (
    <div className={styles.form}>
      <Field validationState="none" validationMessage={words.stage[progress.stage]}>
        <ProgressBar value={progress.share} aria-label={texts.writing} />
      </Field>
      <Button
        className={styles.way}
        disabledFocusable={!cancel || cancel.asked}
        onClick={cancel?.ask}
      >
        {cancel?.asked ? texts.cancelling : texts.cancel}
      </Button>
    </div>
  );
}
