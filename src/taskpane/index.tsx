/** Starts the add-in's page when Office is ready: the ribbon's commands, then the pane. */
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands";
import { languageFor } from "../locales";
import { loadPane } from "../locales/pane";
import { workbook } from "../workbook";
import { requests } from "../workbook/requests";
import { App } from "./App";
import { appearanceFor } from "./appearance";
import { excelDay } from "./today";

const Outside = lazy(() => import("./pages/Outside"));

const darkWish = window.matchMedia("(prefers-color-scheme: dark)");
const forcedColors = window.matchMedia("(forced-colors: active)");

async function start(inExcel: boolean): Promise<void> {
  const root = createRoot(document.getElementById("root")!);
  const language = languageFor(inExcel ? Office.context.displayLanguage : navigator.language);
  const words = await loadPane[language]();
  const today = () => excelDay(new Date());
  document.documentElement.lang = language;
  document.title = words.product;

  const draw = () => {
    const appearance = appearanceFor({
      bodyBackground: inExcel ? Office.context.officeTheme?.bodyBackgroundColor : undefined,
      prefersDark: darkWish.matches,
      forcedColors: forcedColors.matches,
    });
    const surroundings = { language, words, appearance };
    root.render(
      inExcel ? (
        <App {...surroundings} {...{ workbook, requests, today }} />
      ) : (
        <Suspense>
          <Outside {...surroundings} />
        </Suspense>
      )
    );
  };
  draw();
  for (const query of [darkWish, forcedColors]) query.addEventListener("change", draw);
}

// Office.js may not have loaded at all, and outside of Office it says so by naming no host.
if (typeof Office === "undefined") void start(false);
else {
  void Office.onReady(({ host }) => {
    const inExcel = host === Office.HostType.Excel;
    if (inExcel) associateCommands();
    return start(inExcel);
  });
}
