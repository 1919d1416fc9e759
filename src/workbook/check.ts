/** Looking over what the add-in wrote: what is missing, broken or shows an error. Changes nothing. */
import { addressOf } from "./address";
import { talk } from "./excel";
import { readFacts } from "./facts";
import type { WorkbookFacts } from "./facts";
import { isTaken, sameName } from "./sheetNames";
import { loopState, tableNamed } from "./state";
import type { Templates } from "./state";
import type { Finding, Held } from "./types";

/** Cells that wait for a result are no errors. */
const waiting = ["#BUSY!", "#GETTING_DATA"];

export async function check(templates: Templates): Promise<Finding[]> {
  return talk(async (context) => {
    const facts = await readFacts(context);
    const { held } = loopState(templates, facts);
    const sheets = distinctSheets(held).map((place) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,valueTypes,rowIndex,columnIndex");
      return { place, used };
    });
    await context.sync();
    const errors = sheets.flatMap(({ place, used }) =>
      used.isNullObject ? [] : errorFindings(place, used)
    );
    return [
      ...missingTables(templates, held, facts),
      ...brokenNames(templates, held, facts),
      ...errors,
    ];
  });
}

function distinctSheets(held: readonly Held[]): Held[] {
  return held.filter(
    (place, index) => held.findIndex(({ sheetId }) => sheetId === place.sheetId) === index
  );
}

/** Tables that a held template wrote, and the main tables of templates that it needs. */
function missingTables(
  templates: Templates,
  held: readonly Held[],
  facts: WorkbookFacts
): Finding[] {
  const own = held.flatMap(({ template, sheetName }) =>
    templates[template].tables.map((subject) => ({ template, sheetName, subject }))
  );
  const needed = held.flatMap(({ template, sheetName }) =>
    templates[template].needs.map((id) => ({
      template,
      sheetName,
      subject: templates[id].tables[0],
    }))
  );
  const missing = [...own, ...needed].filter(({ subject }) => !tableNamed(facts, subject));
  return missing
    .filter(
      ({ subject }, index) => missing.findIndex((other) => other.subject === subject) === index
    )
    .map((finding) => ({ code: "tableMissing" as const, ...finding }));
}

/** Names that a held template defines and that are gone or point nowhere. */
function brokenNames(templates: Templates, held: readonly Held[], facts: WorkbookFacts): Finding[] {
  return held.flatMap(({ template, sheetName }) => {
    const plan = templates[template].plan(
      { language: "en-US", content: "empty", asOf: 1, sheetName },
      { names: [], tables: [] }
    );
    return plan.names
      .filter(({ name }) => {
        const known = facts.names.find((other) => sameName(other.name, name));
        return known === undefined || known.formula.includes("#REF!");
      })
      .map(({ name }) => ({ code: "nameBroken" as const, template, sheetName, subject: name }));
  });
}

interface UsedCells {
  values: unknown[][];
  valueTypes: string[][];
  rowIndex: number;
  columnIndex: number;
}

/** One finding for each kind of error on the sheet, at the first cell that shows it. */
function errorFindings({ template, sheetName }: Held, used: UsedCells): Finding[] {
  const byError = new Map<string, { address: string; count: number }>();
  used.valueTypes.forEach((row, rowOffset) =>
    row.forEach((type, columnOffset) => {
      if (type !== "Error") return;
      const error = String(used.values[rowOffset][columnOffset]);
      if (isTaken(error, waiting)) return;
      const address = addressOf({
        row: used.rowIndex + rowOffset,
        column: used.columnIndex + columnOffset,
        rows: 1,
        columns: 1,
      });
      const known = byError.get(error);
      if (known) known.count++;
      else byError.set(error, { address, count: 1 });
    })
  );
  return [...byError].map(([error, place]) => ({
    code: error === "#NAME?" ? "functionUnknown" : "formulaError",
    template,
    sheetName,
    subject: error,
    ...place,
  }));
}
