import { lazy, Suspense } from "react";
import { ArrowRepeatAllRegular } from "@fluentui/react-icons/headless/svg/arrow-repeat-all";
import { fill } from "../fill";
import { isBegun, nextStep, shared, steps } from "../loop";
import { Loading } from "../parts/Loading";
import { ProtectedBar } from "../parts/ProtectedBar";
import { Step } from "../parts/Step";
import { Tools } from "../parts/Tools";
import { TroubleBar } from "../parts/TroubleBar";
import { Button } from "../plain/Button";
import { Message } from "../plain/Message";
import { usePane } from "../state/PaneContext";

const WarningCount = lazy(() => import("../parts/WarningCount"));

/** The loop's steps, what this workbook has of each, and which one comes next. */
export function Home() {
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
        <Message intent="warning" title={words.home.strangers}>
          {state.strangers.map(({ table, sheetName }) => (
            <div key={table}>{fill(words.home.stranger, { table, sheet: sheetName })}</div>
          ))}
        </Message>
      )}
      <p className="lead">
        {!next
          ? words.home.complete
          : have === 0
            ? words.home.empty
            : fill(words.home.progress, { have, all: steps.length })}
      </p>
      {have === 0 && (
        <Button
          className="wide"
          appearance="primary"
          size="large"
          onClick={() => open({ name: "setUp" })}
        >
          {words.home.setUp}
        </Button>
      )}
      {next && (
        <Button
          className="wide"
          appearance={have === 0 ? undefined : "primary"}
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
      <ol className="steps" aria-label={words.home.steps}>
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
      <div className="again">
        <ArrowRepeatAllRegular />
        <span>{words.home.again}</span>
      </div>
      <ul className="steps">
        <Step step={shared} state={state} isNext={false} />
      </ul>
      {next && have > 0 && (
        <Button className="wide" onClick={() => open({ name: "setUp" })}>
          {words.home.setUpRest}
        </Button>
      )}
      <Tools />
    </>
  );
}
