import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { Language } from "../locales";
import type { PaneTexts } from "../locales/pane";
import type { Requests } from "../workbook/requests";
import type { Workbook } from "../workbook/types";
import type { Appearance } from "./appearance";
import { Home } from "./pages/Home";
import { Heading } from "./parts/Heading";
import { Loading } from "./parts/Loading";
import { Navigation } from "./parts/Navigation";
import { TroubleBar } from "./parts/TroubleBar";
import { createMemory } from "./state/memory";
import { PaneContext, type Pane } from "./state/PaneContext";
import { pageKey, type Page } from "./state/page";
import { useErrand } from "./state/useErrand";
import { useInsertion } from "./state/useInsertion";
import { useLoop } from "./state/useLoop";
import { useRequests } from "./state/useRequests";
import { usePageStyles } from "./pageStyles";
import type { KeptSetUp } from "./setup/draft";
import { themeFor } from "./themes";
import { token } from "./token";
import { isTool, type ToolId } from "./tools";

const Template = lazy(() => import("./pages/Template"));
const SetUp = lazy(() => import("./pages/SetUp"));
const Check = lazy(() => import("./pages/Check"));
const Functions = lazy(() => import("./pages/Functions"));
const Help = lazy(() => import("./pages/Help"));
const toolPages: Record<ToolId, ReturnType<typeof lazy>> = {
  warnings: lazy(() => import("./pages/Warnings")),
  importing: lazy(() => import("./importing/ImportPage")),
  findings: lazy(() => import("./pages/Findings")),
  closing: lazy(() => import("./pages/CloseMonth")),
  map: lazy(() => import("./pages/Map")),
  pack: lazy(() => import("./packing/PackPage")),
  share: lazy(() => import("./pages/Share")),
  returning: lazy(() => import("./pages/TakeIn")),
};

export interface AppProps {
  workbook: Workbook;
  requests: Requests;
  language: Language;
  words: PaneTexts;
  appearance: Appearance;
  today: () => number;
}

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: token("colorNeutralBackground2"),
    overflowWrap: "break-word",
  },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "16px 16px 24px",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    "& > *": { flexShrink: 0 },
  },
});

export function App({ workbook, requests, language, words, appearance, today }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const theme = useMemo(() => themeFor(appearance, language), [appearance, language]);
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
      ...{ workbook, loop, language, words, today, insertion, insert, setUp, forget, open },
      begunSetUp,
      goTo: (place) => run(() => workbook.goTo(place)),
    }),
    [
      workbook,
      loop,
      language,
      words,
      today,
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

  return (
    <FluentProvider theme={theme} className={styles.pane} lang={language}>
      <PaneContext.Provider value={pane}>
        <Navigation page={page} />
        <main key={key} className={styles.main}>
          <Heading page={page} ref={heading} />
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
    </FluentProvider>
  );
}
