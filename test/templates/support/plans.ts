import { languages } from "../../../src/locales";
import { dateNumber } from "../../../src/templates/build/dates";
import { templateOrder, templates } from "../../../src/templates";
import type { Choices, SheetPlan, TablePlan, TemplateId } from "../../../src/templates/plan";

export const today = dateNumber("2026-11-23");

/** All sheets as they are written into an empty workbook, one after the other. */
export function planSet(choices: Omit<Choices, "asOf"> & { asOf?: number }): SheetPlan[] {
  const facts = { names: [] as string[], tables: [] as string[] };
  return templateOrder.map((id) => {
    const plan = templates[id].plan({ asOf: today, ...choices }, facts);
    facts.names.push(...plan.names.map(({ name }) => name));
    facts.tables.push(...plan.tables.map(({ name }) => name));
    return plan;
  });
}

/** Every template in each language, empty and as the example, with the sheets that it is written with. */
export const everyPlan = languages.flatMap((language) =>
  (["empty", "example"] as const).flatMap((content) => {
    const set = planSet({ language, content });
    return set.map((plan) => ({ title: `${plan.template}, ${language}, ${content}`, plan, set }));
  })
);

export function planOf(set: SheetPlan[], template: TemplateId): SheetPlan {
  const plan = set.find((candidate) => candidate.template === template);
  if (!plan) throw new Error(`The set has no ${template}`);
  return plan;
}

export function tableOf(plan: SheetPlan, name: string): TablePlan {
  const table = plan.tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`${plan.template} has no table ${name}`);
  return table;
}

/** The rows of a table as records by column id. */
export function recordsOf(table: TablePlan): Record<string, unknown>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index]]))
  );
}
