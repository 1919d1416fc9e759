/** What the page's address asks for. */
import type { WorkbenchLanguage } from "./texts";

export interface Settings {
  /** address of the manifest, absolute */
  manifestUrl: string;
  locale: WorkbenchLanguage;
  dark: boolean;
  paneOpen: boolean;
  /** the requirement sets that this Excel has, by name */
  apiVersions: Record<string, string>;
  /** starts the add-in even where Excel would not offer it, to see what it says of an Excel that is too old */
  offerAnyway: boolean;
}

/**
 * What the host behind the page answers; `excelapi` in the address plays an older Excel. CustomFunctions is a set that
 * nobody asks for: by it the client chooses how it sends the results of functions.
 */
const apiVersions = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
};

/**
 * `?manifest=` another add-in's manifest · `?locale=zh-CN|en-US` · `?theme=dark|light` · `?pane=closed` · `?excelapi=1.9` · `?offer=always`
 */
export function readSettings(address: URL, browser: { language: string; dark: boolean }): Settings {
  const asked = address.searchParams;
  const locale = asked.get("locale") ?? browser.language;
  const theme = asked.get("theme");
  return {
    manifestUrl: new URL(asked.get("manifest") ?? "manifest.xml", address).href,
    locale: locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US",
    dark: theme === null ? browser.dark : theme === "dark",
    paneOpen: asked.get("pane") !== "closed",
    offerAnyway: asked.get("offer") === "always",
    apiVersions: { ...apiVersions, ExcelApi: asked.get("excelapi") ?? apiVersions.ExcelApi },
  };
}

/** The address of the same page with one setting changed. */
export function withSetting(address: URL, name: "locale" | "theme", value: string): string {
  const changed = new URL(address);
  changed.searchParams.set(name, value);
  return changed.href;
}
