/** The task pane as its user works it, in either language. */
import type { Frame } from "playwright-core";
import { inEach, type Language } from "../../src/locales";
import type { PaneTexts } from "../../src/locales/pane";
import type { TemplateId } from "../../src/templates/plan";

export const wordsOf = inEach<PaneTexts>(
  (language) => require(`../../src/locales/${language}/pane`).pane
);

/** a text of the pane with its facts filled in */
export function said(text: string, facts: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, fact: string) => facts[fact] ?? whole);
}

/** from the loop to the template's own page */
export async function openTemplate(pane: Frame, id: TemplateId, language: Language): Promise<void> {
  const { home, template } = wordsOf[language];
  const { title } = template[id];
  await pane.getByRole("button", { name: said(home.addLabel, { title }), exact: true }).click();
  await pane.getByRole("heading", { name: title, exact: true }).waitFor();
}

export async function chooseExample(pane: Frame, language: Language): Promise<void> {
  await pane.getByRole("radio", { name: wordsOf[language].insert.example }).check();
}

export function insertButton(pane: Frame, language: Language) {
  return pane.getByRole("button", { name: wordsOf[language].insert.button, exact: true });
}

/** presses Insert and waits for the link to the sheet; returns the sheet's name */
export async function insert(pane: Frame, sheet: string, language: Language): Promise<void> {
  await insertButton(pane, language).click();
  await pane
    .getByRole("button", { name: said(wordsOf[language].insert.goTo, { sheet }), exact: true })
    .waitFor({ timeout: 60_000 });
}
