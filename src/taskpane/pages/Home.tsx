import { lazy, Suspense } from "react";
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ArrowRepeatAllRegular } from "@fluentui/react-icons/svg/arrow-repeat-all";
import { fill } from "../fill";
import { isBegun, nextStep, shared, steps } from "../loop";
import { Loading } from "../parts/Loading";
import { ProtectedBar } from "../parts/ProtectedBar";
import { Step } from "../parts/Step";
import { Tools } from "../parts/Tools";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const WarningCount = lazy(() => import("../parts/WarningCount"));

const useStyles = makeStyles({
  lead: { color: token("colorNeutralForeground2") },
  steps: { listStyleType: "none", margin: 0, padding: 0 },
  next: { alignSelf: "stretch", whiteSpace: "normal" },
  again: {
    display: "flex",
    gap: "12px",
    alignItems: "center",
    paddingLeft: "6px",
    marginTop: "-12px",
    color: token("colorNeutralForeground3"),
    "& svg": { flexShrink: 0, fontSize: "20px" },
  },
});

/** The loop's steps, what this workbook has of each, and which one comes next. */
export function Home() {
  const styles = useStyles();
  const { words, loop, open } = usePane();
  const { state, trouble } = loop;
  const failure = trouble && <TroubleBar trouble={trouble} onRetry={loop.restart} />;
  if (!state) return failure ?? <Loading />;

  const next = nextStep(state);
  const have = steps.filter((step) => isBegun(state, step)).length;
  return (
    <>
      {failure}
      {state.workbookProtected && <ProtectedBar />}
      {state.strangers.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody style={{ whiteSpace: "normal" }}>
            <MessageBarTitle>{words.home.strangers}</MessageBarTitle>
            {state.strangers.map(({ table, sheetName }) => (
              <div key={table}>{fill(words.home.stranger, { table, sheet: sheetName })}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <Body1 className={styles.lead}>
        {!next
          ? words.home.complete
          : have === 0
            ? words.home.empty
            : fill(words.home.progress, { have, all: steps.length })}
      </Body1>
      {have === 0 && (
        <Button
          className={styles.next}
          appearance="primary"
          size="large"
          onClick={() => open({ name: "setUp" })}
        >
          {words.home.setUp}
        </Button>
      )}
      {next && (
        <Button
          className={styles.next}
          appearance={have === 0 ? "secondary" : "primary"}
          size="large"
          onClick={() => open({ name: "template", template: next })}
        >
          {have === 0
            ? words.home.start
            : fill(words.home.next, { title: words.template[next].title })}
        </Button>
      )}
      {have > 0 && (
        <Suspense fallback={null}>
          <WarningCount />
        </Suspense>
      )}
      <ol className={styles.steps} aria-label={words.home.steps}>
        {steps.map((step, index) => (
          <Step
            key={step.id}
            step={step}
            number={index + 1}
            state={state}
            isNext={step.sheets[0] === next}
          />
        ))}
      </ol>
      <div className={styles.again}>
        <ArrowRepeatAllRegular />
        <Body1>{words.home.again}</Body1>
      </div>
      <ul className={styles.steps}>
        <Step step={shared} state={state} isNext={false} />
      </ul>
      {next && have > 0 && (
        <Button className={styles.next} onClick={() => open({ name: "setUp" })}>
          {words.home.setUpRest}
        </Button>
      )}
      <Tools />
    </>
  );
}
