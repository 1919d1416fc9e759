/** The line on top: whose workbook this is, and what can be done with the file. */
import { button, element } from "./dom";
import type { Settings } from "./settings";
import type { Texts } from "./texts";

export interface TitleActions {
  newBook(): void;
  open(file: File): void;
  save(): void;
  setLocale(locale: string): void;
  setTheme(theme: "light" | "dark"): void;
}

export interface TitleBar {
  element: HTMLElement;
  setName(name: string): void;
}

export function createTitleBar(texts: Texts, settings: Settings, actions: TitleActions): TitleBar {
  const name = element("h1", { class: "file-name" });
  const chooser = element("input", { type: "file", accept: ".xlsx", hidden: true });
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file) actions.open(file);
    // the same file may be chosen again
    chooser.value = "";
  });
  const locale = element(
    "select",
    { "aria-label": texts.language, title: texts.language },
    element("option", { value: "zh-CN", lang: "zh-CN" }, "中文"),
    element("option", { value: "en-US", lang: "en" }, "English")
  );
  locale.value = settings.locale;
  locale.addEventListener("change", () => actions.setLocale(locale.value));
  const theme = settings.dark ? "light" : "dark";

  const bar = element(
    "header",
    { class: "title-bar" },
    element("span", { class: "mark", "aria-hidden": "true" }),
    name,
    element(
      "div",
      { class: "file-actions", role: "group", "aria-label": texts.file },
      button({}, () => actions.newBook(), texts.newBook),
      button({}, () => chooser.click(), texts.open),
      button({}, () => actions.save(), texts.save),
      chooser
    ),
    element("span", { class: "where" }, texts.workbench),
    locale,
    button({ title: texts.switchTheme }, () => actions.setTheme(theme), texts[theme])
  );
  return {
    element: bar,
    setName(value) {
      name.textContent = value;
      document.title = `${value} – ${texts.workbench}`;
    },
  };
}
