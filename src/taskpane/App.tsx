import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../locales";
import type { PaneTexts } from "../locales/pane";
import type { Requests } from "../workbook/requests";
import type { Workbook } from "../workbook/types";
import type { Appearance } from "./appearance";
import { fluentPage } from "./fluentPage";
import { keepFocus } from "./keepFocus";
import { Home } from "./pages/Home";
import { Heading } from "./parts/Heading";
import { Loading } from "./parts/Loading";
import { Navigation } from "./parts/Navigation";
import { TroubleBar } from "./parts/TroubleBar";
import { Unanswered } from "./parts/Unanswered";
import { createMemory } from "./state/memory";
import { PaneContext, type Pane } from "./state/PaneContext";
import { pageKey, type Page } from "./state/page";
import { useErrand } from "./state/useErrand";
import { useInsertion } from "./state/useInsertion";
import { useLoop } from "./state/useLoop";
import { useRequests } from "./state/useRequests";
import type { KeptSetUp } from "./setup/draft";
import { keepTab } from "./tabbing";
import { isTool, type ToolId } from "./tools";

const Template = fluentPage(() => import("./pages/Template"));
const SetUp = fluentPage(() => import("./pages/SetUp"));
const Check = fluentPage(() => import("./pages/Check"));
const Functions = fluentPage(() => import("./pages/Functions"));
const Help = fluentPage(() => import("./pages/Help"));
const toolPages: Record<ToolId, ReturnType<typeof fluentPage>> = {
  standing: fluentPage(() => import("./pages/Standing")),
  warnings: fluentPage(() => import("./pages/Warnings")),
  importing: fluentPage(() => import("./importing/ImportPage")),
  findings: fluentPage(() => import("./pages/Findings")),
  closing: fluentPage(() => import("./pages/CloseMonth")),
  map: fluentPage(() => import("./pages/Map")),
  pack: fluentPage(() => import("./packing/PackPage")),
  share: fluentPage(() => import("./pages/Share")),
  returning: fluentPage(() => import("./pages/TakeIn")),
};

export interface AppProps {
  workbook: Workbook;
  requests: Requests;
  language: Language;
  words: PaneTexts;
  appearance: Appearance;
  today: () => number;
  openBrowser?: Pane["openBrowser"];
}

export function App({
  workbook,
  requests,
  language,
  words,
  appearance,
  today,
  openBrowser,
}: AppProps) {
  const [page, setPage] = useState<Page>({ name: "home" });
  const loop = useLoop(workbook);
  const { insertion, insert, setUp, forget } = useInsertion(workbook, loop.refresh);
  const [begunSetUp] = useState(() => createMemory<KeptSetUp>());
  const errand = useErrand();
  const { run, forget: forgetErrand } = errand;

  const open = useCallback(
    (next: Page) => {
      setPage(next);
      forget();
      forgetErrand();
    },
    [forget, forgetErrand]
  );
  const pane = useMemo<Pane>(
    () => ({
      ...{ workbook, loop, language, appearance, words, today, openBrowser },
      ...{ insertion, insert, setUp, forget, open, begunSetUp },
      goTo: (place) => run(() => workbook.goTo(place)),
    }),
    [
      workbook,
      loop,
      language,
      appearance,
      words,
      today,
      openBrowser,
      insertion,
      insert,
      setUp,
      forget,
      open,
      begunSetUp,
      run,
    ]
  );
  useRequests(requests, pane);

  const Tool = isTool(page.name) ? toolPages[page.name] : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const key = pageKey(page);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current !== key) heading.current?.focus();
    shown.current = key;
  }, [key]);

  const root = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(root.current!), []);

  return (
    <div
      ref={root}
      className="pane"
      data-appearance={appearance}
      lang={language}
      onKeyDown={keepTab}
    >
      <PaneContext.Provider value={pane}>
        <Navigation page={page} />
        <main key={key} className="main">
          <Heading page={page} ref={heading} />
          <Unanswered />
          {errand.failed && (
            <TroubleBar
              trouble={errand.failed.trouble}
              onRetry={errand.failed.retry}
              onDismiss={errand.forget}
            />
          )}
          <Suspense fallback={<Loading />}>
            {page.name === "home" && <Home />}
            {page.name === "template" && <Template template={page.template} />}
            {page.name === "setUp" && <SetUp />}
            {page.name === "functions" && <Functions page={page} />}
            {page.name === "check" && <Check />}
            {page.name === "help" && <Help />}
            {Tool && <Tool />}
          </Suspense>
        </main>
      </PaneContext.Provider>
    </div>
  );
}
