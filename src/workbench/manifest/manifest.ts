/** What an add-in only manifest declares, as plain data in one language. */

export interface Icon {
  /** edge in pixels */
  size: number;
  url: string;
}

export type Action =
  | { kind: "showTaskpane"; url: string; taskpaneId?: string; title?: string }
  | { kind: "executeFunction"; functionName: string };

interface Named {
  id: string;
  label: string;
  tooltip: { title: string; text: string };
  /** smallest first; may be empty for an entry of a menu */
  icons: Icon[];
}

export interface Button extends Named {
  kind: "button";
  action: Action;
}

export interface Menu extends Named {
  kind: "menu";
  items: Button[];
}

export type Control = Button | Menu;

export interface Group {
  id: string;
  label: string;
  icons: Icon[];
  controls: Control[];
}

export interface Tab {
  id: string;
  /** undefined for a tab of Excel's own, such as TabHome */
  label?: string;
  groups: Group[];
}

export interface Manifest {
  id: string;
  displayName: string;
  description: string;
  iconUrl?: string;
  /** the page of the manifest's own settings, shown where no command names another */
  sourceUrl: string;
  requirements: { name: string; minVersion: string }[];
  runtimes: { url: string; lifetime: "short" | "long" }[];
  /** the page whose functions the buttons call */
  functionFileUrl?: string;
  customFunctions?: {
    namespace: string;
    metadataUrl: string;
    pageUrl?: string;
    scriptUrl?: string;
  };
  tabs: Tab[];
  /** what is added to a menu of Excel's own, by the menu's id: ContextMenuCell */
  contextMenus: { menu: string; controls: Control[] }[];
}

export type ManifestErrorCode =
  /** facts: the parser's words */
  | "notXml"
  /** another kind of file, or an add-in that is not for a workbook; facts: what was found */
  | "notWorkbookAddin"
  /** an element that must be there is not; facts: its name */
  | "missingElement"
  /** facts: the resid that no resource has */
  | "unknownResource"
  /** facts: the xsi:type */
  | "unknownKind";

/** Why a manifest cannot be read. */
export class ManifestError extends Error {
  constructor(
    readonly code: ManifestErrorCode,
    readonly fact: string
  ) {
    super(`${code}: ${fact}`);
    this.name = "ManifestError";
  }
}
