/** Starts the add-in's page when Office is ready: the ribbon's commands, then the pane. */
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands";
import { languageFor } from "../locales";
import { workbook } from "../workbook";
import { requests } from "../workbook/requests";
import { App } from "./App";
import { appearanceFor } from "./appearance";
import { Outside } from "./pages/Outside";
import { excelDay } from "./today";

const darkWish = window.matchMedia("(prefers-color-scheme: dark)");
const forcedColors = window.matchMedia("(forced-colors: active)");
const root = createRoot(document.getElementById("root")!);

function draw(inExcel: boolean): void {
  const language = languageFor(inExcel ? Office.context.displayLanguage : navigator.language);
  const appearance = appearanceFor({
    bodyBackground: inExcel ? Office.context.officeTheme?.bodyBackgroundColor : undefined,
    prefersDark: darkWish.matches,
    forcedColors: forcedColors.matches,
  });
  document.documentElement.lang = language;
  root.render(
    inExcel ? (
      <App {...{ workbook, requests, language, appearance }} today={() => excelDay(new Date())} />
    ) : (
      <Outside language={language} appearance={appearance} />
    )
  );
}

function start(inExcel: boolean): void {
  draw(inExcel);
  for (const query of [darkWish, forcedColors]) {
    query.addEventListener("change", () => draw(inExcel));
  }
}

// Office.js may not have loaded at all, and outside of Office it says so by naming no host.
if (typeof Office === "undefined") start(false);
else {
  void Office.onReady(({ host }) => {
    const inExcel = host === Office.HostType.Excel;
    if (inExcel) associateCommands();
    start(inExcel);
  });
}
