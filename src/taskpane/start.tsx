import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { languageFor } from "../locales";
import { loadPane } from "../locales/pane";
import type { Requests } from "../workbook/requests";
import type { Workbook } from "../workbook/types";
import { App } from "./App";
import { appearanceFor } from "./appearance";
import { excelDay } from "./today";

const Outside = lazy(() => import("./pages/Outside"));

export interface Surroundings {
  /** undefined where Office.js has not loaded */
  office: typeof Office | undefined;
  /** where the pane is drawn */
  place: HTMLElement;
  workbook: Workbook;
  requests: Requests;
  /** called once it is known that this is Excel */
  onExcel: () => void;
}

/** Waits for Office and draws the pane, in Excel's language and colours; elsewhere the page that says it needs Excel. */
export async function start({ office, place, workbook, requests, onExcel }: Surroundings) {
  // Outside of Office its script says so by naming no host.
  const inExcel = office && (await office.onReady()).host === office.HostType.Excel;
  const context = inExcel ? office.context : undefined;
  if (inExcel) onExcel();

  const language = languageFor(context ? context.displayLanguage : navigator.language);
  const words = await loadPane[language]();
  document.documentElement.lang = language;
  document.title = words.product;

  // Where a link would open inside of Excel, or not at all, Excel opens it in the browser.
  const opens = context?.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
  const openBrowser = opens
    ? (address: string) => context!.ui.openBrowserWindow(new URL(address, location.href).href)
    : undefined;

  const root = createRoot(place);
  const darkWish = window.matchMedia("(prefers-color-scheme: dark)");
  const forcedColors = window.matchMedia("(forced-colors: active)");
  const draw = () => {
    const appearance = appearanceFor({
      bodyBackground: context?.officeTheme?.bodyBackgroundColor,
      prefersDark: darkWish.matches,
      forcedColors: forcedColors.matches,
    });
    const look = { language, words, appearance };
    root.render(
      context ? (
        <App
          {...look}
          {...{ workbook, requests, openBrowser }}
          today={() => excelDay(new Date())}
        />
      ) : (
        <Suspense>
          <Outside {...look} />
        </Suspense>
      )
    );
  };
  draw();
  for (const query of [darkWish, forcedColors]) query.addEventListener("change", draw);
  // Excel tells nobody when its theme changes; whoever changed it comes back to the pane.
  window.addEventListener("focus", draw);
}
