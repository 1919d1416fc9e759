/** The workbench: a page that plays Excel for the add-in that a manifest declares. Development and tests only. */
import type { Book } from "../book/book";
import { createVisibleBook } from "../book/visible";
import { ChartOverlay } from "../charts/overlay";
import type { Host } from "../host/host";
import type { Button, Manifest } from "../manifest";
import { element } from "./dom";
import { createMessages, reasonOf } from "./messages";
import { createPane } from "./pane";
import { createRibbon } from "./ribbon";
import { readSettings, withSetting } from "./settings";
import type { Settings } from "./settings";
import { startAddin } from "./start-addin";
import { createStatusBar } from "./status-bar";
import { texts as textsOf } from "./texts";
import type { Texts } from "./texts";
import { createTitleBar } from "./title-bar";
import { saveXlsx } from "../xlsx";
import { WorkbookFile } from "./workbook-file";
import "./workbench.css";

declare global {
  interface Window {
    /** for tests in a browser, and for trying things out in its console; there once everything has started */
    workbench?: { book: Book; host: Host | undefined; manifest: Manifest | undefined };
  }
}

const address = new URL(window.location.href);
const settings = readSettings(address, {
  language: navigator.language,
  dark: window.matchMedia("(prefers-color-scheme: dark)").matches,
});
const texts = textsOf[settings.locale];
document.documentElement.lang = settings.locale;
document.documentElement.dataset.theme = settings.dark ? "dark" : "light";

const waiting = element("p", { class: "waiting", role: "status" }, texts.loading);
start(settings, texts).catch((reason: unknown) => {
  waiting.textContent = texts.notStarted(reasonOf(reason));
  throw reason;
});

async function start(settings: Settings, texts: Texts): Promise<void> {
  const messages = createMessages(texts);
  const leave = async (name: "locale" | "theme", value: string): Promise<void> => {
    await file.flush();
    window.location.assign(withSetting(address, name, value));
  };
  const titleBar = createTitleBar(texts, settings, {
    newBook: () => file.begin(),
    open: (chosen) => void file.open(chosen),
    save: () => void file.save(),
    setLocale: (locale) => void leave("locale", locale),
    setTheme: (theme) => void leave("theme", theme),
  });
  const pane = createPane(texts, {
    close: () => setPane(false),
    reload: () => addin?.reload(),
  });
  const ribbon = element("div", { class: "ribbon-place" });
  const grid = element("div", { class: "grid", role: "region", "aria-label": texts.grid });
  const desk = element("main", { class: "desk" }, grid, ...pane.elements, waiting);
  document.body.append(titleBar.element, ribbon, messages.element, desk);
  // nothing can be pressed before there is a workbook to do it to
  document.body.inert = true;
  pane.setOpen(settings.paneOpen);

  const { book, screen } = createVisibleBook(grid, settings.locale, settings.dark);
  new ChartOverlay(book, screen, settings, (reason) =>
    messages.show("error", texts.notDrawn(reasonOf(reason)))
  );
  const file = new WorkbookFile(book, texts, messages, titleBar.setName, () => addin?.reload());
  await file.resume();

  const addin = await startAddin(book, settings, texts, messages, pane, {
    saveFile: () => saveXlsx(book),
    openFile: (bytes) => file.offer(bytes),
  });
  /** the user opens or closes the pane, which the add-in is told */
  function setPane(open: boolean): void {
    pane.setOpen(open);
    addin?.host.setTaskpaneVisible(open);
  }
  if (addin) {
    pane.setTitle(addin.manifest.displayName);
    const press = async ({ id, label, action }: Button): Promise<void> => {
      if (action.kind === "showTaskpane") {
        addin.show(action.url);
        pane.setTitle(action.title ?? addin.manifest.displayName);
        setPane(true);
        return;
      }
      try {
        await addin.run(action.functionName, id);
      } catch (reason) {
        messages.show("error", texts.commandFailed(label, reasonOf(reason)));
      }
    };
    ribbon.replaceChildren(createRibbon(texts, addin.manifest, press));
    addin.show(addin.manifest.sourceUrl);
    if (!settings.paneOpen) addin.host.setTaskpaneVisible(false);
  } else {
    ribbon.remove();
    pane.setOpen(false);
  }
  document.body.append(createStatusBar(texts, book, () => addin?.manifest.displayName ?? ""));
  waiting.remove();
  document.body.inert = false;
  window.workbench = { book, host: addin?.host, manifest: addin?.manifest };
}
