/**
 * Runs the unmodified Office.js client in jsdom against the workbench's host, as a frame of the workbench would in a
 * browser. While it is open, Office, Excel, OfficeExtension and CustomFunctions are global, so that the add-in's own
 * modules run against it.
 */
import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { Book } from "../../src/workbench/book/book";
import { createHeadlessBook } from "../../src/workbench/book/headless";
import { frameName } from "../../src/workbench/host/frame";
import type { FunctionsMetadata } from "../../src/workbench/host/functions";
import { Host, type BatchRecord } from "../../src/workbench/host/host";

const ORIGIN = "https://localhost:3000";
const OFFICE_URL = `${ORIGIN}/office/office.js`;
// by the project's own folder, since the bench runs this from a bundle
const project = nodeModule.createRequire(join(process.cwd(), "package.json"));
const OFFICE = dirname(project.resolve("@microsoft/office-js/dist/office.js"));

export interface ClientOptions {
  /** the workbook; a new one where it is missing, which close() then disposes of */
  book?: Book;
  /** display language; en-US */
  locale?: string;
  /** requirement sets that the host claims; everything this host knows where it is missing */
  apiVersions?: Record<string, string>;
  /** makes the client refuse members beyond `apiVersions` */
  gating?: boolean;
  /** text of a script that associates custom functions, run right after office.js, as the add-in's page does */
  functionsScript?: string;
  metadata?: FunctionsMetadata;
  namespace?: string;
  /** milliseconds after which an unanswered custom function shows #BUSY! */
  functionPatience?: number;
  /** gives the workbook as a file */
  saveFile?: (book: Book) => Promise<Uint8Array>;
  /** takes a file that is opened beside the workbook */
  openFile?: (bytes: Uint8Array) => void;
}

export interface Client {
  window: DOMWindow;
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  host: Host;
  book: Book;
  /** the batches since the client was opened, the newest last */
  batches: BatchRecord[];
  /** gives the globals back, lets the client finish what it is doing, and ends the frame */
  close(): Promise<void>;
}

export const ALL_APIS: Record<string, string> = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
};

const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/** the client's files, compiled once for all frames */
const scripts = new Map<string, Script>();

function officeScript(url: string): Script {
  const name = new URL(url).pathname.replace(/^\/office\//, "");
  const known = scripts.get(name);
  if (known) return known;
  const filename = join(OFFICE, name);
  const script = new Script(readFileSync(filename, "utf8"), { filename });
  scripts.set(name, script);
  return script;
}

function openFrame(locale: string, post: (message: string) => void): JSDOM {
  const html = `<!DOCTYPE html><html><head><script src="${OFFICE_URL}"></script></head></html>`;
  return new JSDOM(html, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "outside-only",
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      const settings = { locale, origin: ORIGIN, conversation: "test", sharedRuntime: true };
      window.name = frameName(settings);
      Object.defineProperty(window, "opener", { value: { postMessage: post } });
      Object.defineProperty(window.document, "domain", { value: "localhost" });
    },
  });
}

/** runs office.js, and the files that it appends to the head, which jsdom does not fetch */
function runOffice(dom: JSDOM): void {
  const { window } = dom;
  const run = (element: Node) => {
    if (!(element instanceof window.HTMLScriptElement) || !element.src) return;
    officeScript(element.src).runInContext(dom.getInternalVMContext());
    element.dispatchEvent(new window.Event("load"));
  };
  const observer = new window.MutationObserver((records) => {
    for (const record of records) record.addedNodes.forEach(run);
  });
  observer.observe(window.document, { childList: true, subtree: true });
  officeScript(OFFICE_URL).runInContext(dom.getInternalVMContext());
}

export async function openClient(options: ClientOptions = {}): Promise<Client> {
  const book = options.book ?? createHeadlessBook();
  const locale = options.locale ?? "en-US";
  const host = new Host(book, {
    locale,
    apiVersions: options.apiVersions ?? ALL_APIS,
    ...(options.saveFile && { saveFile: () => options.saveFile!(book) }),
    ...(options.openFile && { openFile: options.openFile }),
    ...(options.functionPatience !== undefined && { functionPatience: options.functionPatience }),
  });
  const batches: BatchRecord[] = [];
  host.onBatch((record) => batches.push(record));
  if (options.metadata) host.registerFunctions(options.namespace ?? "TEST", options.metadata);

  const dom = openFrame(locale, (message) => host.receive(message));
  const { window } = dom;
  host.connect({
    post(message) {
      const source = window.opener as Window;
      window.dispatchEvent(
        new window.MessageEvent("message", { data: message, origin: ORIGIN, source })
      );
    },
  });
  runOffice(dom);
  if (options.functionsScript) window.eval(options.functionsScript);
  await (window as unknown as { Office: typeof Office }).Office.onReady();
  await host.whenReady();
  await nextTask();
  if (options.gating) {
    const { OfficeExtension } = window as unknown as { OfficeExtension: Gate };
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  }
  const restore = lend(window);
  return {
    ...pick(window),
    window,
    host,
    book,
    batches,
    async close() {
      restore();
      await nextTask();
      await host.idle();
      await nextTask();
      host.dispose();
      window.close();
      if (!options.book) book.dispose();
    },
  };
}

/** what was posted has been received by then */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Gate {
  CommonUtility: { _doApiNotSupportedCheck: boolean };
}

function pick(window: DOMWindow): Pick<Client, (typeof GLOBALS)[number]> {
  return window as unknown as Pick<Client, (typeof GLOBALS)[number]>;
}

/** returns how to take the globals back */
function lend(window: DOMWindow): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = GLOBALS.map((name) => [name, target[name]] as const);
  Object.assign(target, Object.fromEntries(GLOBALS.map((name) => [name, pick(window)[name]])));
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete target[name];
      else target[name] = value;
    }
  };
}
