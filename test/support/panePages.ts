/** Every page of the pane and the way there, as its user goes it. */
import type { Frame } from "playwright-core";
import type { Language } from "../../src/locales";
import { setupTexts } from "../../src/locales/setup";
import { templateOrder } from "../../src/templates";
import { tools } from "../../src/taskpane/tools";
import { said, wordsOf } from "./paneUse";
import type { Bench } from "./workbench";

export interface PanePage {
  name: string;
  open(pane: Frame): Promise<void>;
}

/** `spoken` where the pane says its texts in another way than they stand in src/locales. */
export function panePages(
  language: Language,
  spoken: <Texts>(texts: Texts) => Texts = (texts) => texts
): { empty: PanePage[]; full: PanePage[] } {
  const words = spoken(wordsOf[language]);
  const setup = spoken(setupTexts[language]);
  const press = (pane: Frame, name: string) =>
    pane.getByRole("button", { name, exact: true }).click();
  const arrive = (pane: Frame, title: string, level = 1) =>
    pane.getByRole("heading", { name: title, level, exact: true }).waitFor();
  const home: PanePage = {
    name: "home",
    async open(pane) {
      await press(pane, words.nav.home);
      await pane.getByRole("heading", { name: words.home.tools }).waitFor();
    },
  };
  const section = (name: "functions" | "check" | "help"): PanePage => ({
    name,
    async open(pane) {
      await press(pane, words.nav[name]);
      await arrive(pane, words[name].title);
    },
  });
  const step = (title: string): PanePage => ({
    name: `set-up: ${title}`,
    async open(pane) {
      await press(pane, setup.next);
      await arrive(pane, title, 2);
    },
  });
  return {
    /** in a workbook without our sheets; the steps of the set-up stand in their order */
    empty: [
      home,
      ...templateOrder.map((id) => ({
        name: `template ${id}`,
        async open(pane: Frame) {
          const { title } = words.template[id];
          await home.open(pane);
          await press(pane, said(words.home.addLabel, { title }));
          await arrive(pane, title);
        },
      })),
      {
        name: `set-up: ${setup.basics.title}`,
        async open(pane) {
          await home.open(pane);
          await press(pane, words.home.setUp);
          await arrive(pane, setup.basics.title, 2);
        },
      },
      step(setup.period.title),
      step(setup.people.title),
      step(setup.lists.title),
      step(setup.targets.title),
      step(setup.sheets.title),
      step(setup.summary.title),
    ],
    /** in a workbook that has every sheet, with the example's figures */
    full: [
      home,
      ...tools.map(([tool]) => ({
        name: tool,
        async open(pane: Frame) {
          await home.open(pane);
          await press(pane, words.tool[tool]);
          await arrive(pane, words.tool[tool]);
        },
      })),
      section("functions"),
      {
        name: "a function",
        async open(pane) {
          await section("functions").open(pane);
          await pane.getByRole("button", { name: /^KPI\.ATTAINMENT\b/ }).click();
          await arrive(pane, "KPI.ATTAINMENT");
        },
      },
      section("check"),
      section("help"),
    ],
  };
}

/** Fills the workbook with every sheet and the example's figures, by the set-up. */
export async function setUpExample({ pane }: Bench, language: Language): Promise<void> {
  const setup = setupTexts[language];
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await press(wordsOf[language].home.setUp);
  await pane.getByRole("radio", { name: setup.basics.example }).check();
  await press(setup.next);
  await pane.getByRole("heading", { name: setup.sheets.title, level: 2 }).waitFor();
  await press(setup.next);
  await press(setup.summary.write);
  await pane
    .getByRole("button", { name: setup.done.home, exact: true })
    .click({ timeout: 180_000 });
}
