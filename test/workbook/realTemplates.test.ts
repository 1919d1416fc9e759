/** The templates that are shipped, written into one workbook and computed by the add-in's functions. */
import { templateOrder, templates } from "../../src/templates";
import type { Choices, SheetPlan, TemplateId } from "../../src/templates/plan";
import type { Templates } from "../../src/workbook/state";
import type { Held } from "../../src/workbook/types";
import { createWorkbook } from "../../src/workbook/workbook";
import { openClient, type Client } from "../support/client";
import { content } from "./support/content";
import { errorsIn, openWithFunctions } from "./support/example";
import { libraryOf } from "./support/templates";

// A whole workbook is written and computed.
jest.setTimeout(400_000);

/** The templates, which keep the plan that they gave last. */
function remembering(): { plans: Map<TemplateId, SheetPlan>; remembered: Templates } {
  const plans = new Map<TemplateId, SheetPlan>();
  const remembered = Object.fromEntries(
    Object.values(templates).map((template) => [
      template.id,
      {
        ...template,
        plan: (...given: Parameters<typeof template.plan>) => {
          const plan = template.plan(...given);
          plans.set(template.id, plan);
          return plan;
        },
      },
    ])
  ) as Templates;
  return { plans, remembered };
}

function expectAsPlanned({ book }: Client, sheetId: string, plan: SheetPlan): void {
  for (const planned of plan.tables) {
    const table = book.tables().find(({ name }) => name === planned.name);
    expect(table).toMatchObject({ sheetId });
    expect(table?.columns.map(({ name }) => name)).toEqual(
      planned.columns.map(({ header }) => header)
    );
    expect(table?.range.rows).toBe(planned.rows.length + 1);
    const cells = book.read(sheetId, table!.range);
    planned.columns.forEach(({ formula }, column) => {
      const found = cells.slice(1).map((row) => row[column].formula !== undefined);
      const rows = planned.rows.map((row) => String(row[column] ?? "").startsWith("="));
      expect(found).toEqual(formula === undefined ? rows : rows.map(() => true));
    });
  }
  const names = book.names().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(plan.names.map(({ name }) => name)));
  expect(book.merges(sheetId)).toHaveLength(plan.merges.length);
  expect(book.conditionals(sheetId)).toHaveLength(plan.conditionals.length);
}

type Write = (workbook: ReturnType<typeof createWorkbook>, choices: Choices) => Promise<Held[]>;

const atOnce: Write = (workbook, choices) => workbook.setUp({ chosen: templateOrder, choices });

/** Each with what it needs alone. */
const backwards: Write = async (workbook, choices) => {
  const all: Held[] = [];
  for (const id of [...templateOrder].reverse()) {
    if (all.some(({ template }) => template === id)) continue;
    const { written, main } = await workbook.insert(id, choices);
    expect(main.template).toBe(id);
    all.push(...written);
  }
  return all;
};

// What a sheet holds depends on what is there: at once it finds all that it could read, backwards only what it needs.
// The example written at once is looked at cell by cell in computed/whole.test.ts.
test.each([
  { language: "zh-CN", content: "example", way: "backwards", write: backwards },
  { language: "zh-CN", content: "empty", way: "at once", write: atOnce },
] as const)(
  "the whole set in $language, $content, written $way, is as planned and shows no error",
  async ({ language, content, write }) => {
    const client = await openWithFunctions(language);
    const { plans, remembered } = remembering();
    const workbook = createWorkbook(libraryOf(remembered));
    try {
      const written = await write(workbook, { language, content, asOf: 46279 });
      await client.book.settled();
      for (const { template, sheetId } of written)
        expectAsPlanned(client, sheetId, plans.get(template)!);
      expect(errorsIn(client)).toEqual([]);
      const { held } = await workbook.read();
      expect(held).toHaveLength(templateOrder.length);
      expect(new Set(held)).toEqual(new Set(written));
    } finally {
      await client.close();
    }
  }
);

test("a set is taken back where its writing fails midway", async () => {
  const client = await openClient();
  try {
    const before = content(client.book);
    client.host.failBatch(3, { code: "GeneralException", message: "injected", when: "midway" });
    const choices: Choices = { language: "zh-CN", content: "example", asOf: 46235 };
    await expect(
      createWorkbook(libraryOf(templates)).insert("status", choices)
    ).rejects.toMatchObject({
      code: "refused",
    });
    expect(content(client.book)).toEqual(before);
  } finally {
    await client.close();
  }
});
