/** What the client learns of its host when it starts. */
import type { Book } from "../book/book";

export interface AppOptions {
  /** display language: "zh-CN" */
  locale: string;
  /** requirement sets that the client shall find supported: { ExcelApi: "1.17" } */
  apiVersions: Record<string, string>;
  /** name of the add-in, as its manifest has it */
  addinName?: string;
  /** address of the workbook */
  documentUrl?: string;
}

const EXCEL_ON_THE_WEB = 16;

export function appContext(options: AppOptions, book: Book): Record<string, unknown> {
  return {
    _id: "workbench",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl ?? "https://localhost/Book.xlsx",
    _clientMode: 1,
    _settings: Object.entries(book.properties().documentSettings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: "workbench",
    _requirementMatrix: JSON.stringify(options.apiVersions),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 800,
    _clientWindowWidth: 320,
    _addinName: options.addinName ?? "Add-in",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
