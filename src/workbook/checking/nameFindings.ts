/** Names that are gone or lead nowhere, and where they belong. */
import type { NamePlan, SheetPlan } from "../../templates/plan";
import { addressOf, areaOf } from "../address";
import type { WorkbookFacts } from "../facts";
import { sameName } from "../sheetNames";
import { isOutdated } from "./cases";
import type { Cases } from "./cases";
import { diagnosis } from "./diagnosis";
import type { Deed, Diagnosis } from "./diagnosis";
import type { SheetCells } from "./cells";
import type { Look, TemplateLook } from "./look";

export function brokenNames(found: Look, cases: Cases): Diagnosis[] {
  return found.templates.flatMap((look) =>
    look.plan.names.flatMap((name) => {
      const known = knownName(found.facts, name);
      const isBroken = known ? leadsNowhere(known.formula) : !isOutdated(look);
      if (!isBroken) return [];
      const { template, sheetName } = look.held;
      return [
        diagnosis(
          { code: "nameBroken", template, sheetName, subject: name.name },
          setName(found, cases, look, name)
        ),
      ];
    })
  );
}

/** What a sheet is called, or a text says, is no reference. */
function leadsNowhere(formula: string): boolean {
  return formula.replace(/'(?:[^']|'')*'|"[^"]*"/g, "").includes("#REF!");
}

function knownName(
  facts: WorkbookFacts,
  { name }: NamePlan
): WorkbookFacts["names"][number] | undefined {
  return facts.names.find((other) => sameName(other.name, name));
}

/** Names that the plan has and the workbook has not. */
export function newNames(found: Look, cases: Cases, look: TemplateLook): Deed[] {
  return look.plan.names
    .filter((name) => !knownName(found.facts, name))
    .flatMap((name) => setName(found, cases, look, name));
}

/** The name as planned, where its cell is found for certain. */
function setName(found: Look, cases: Cases, look: TemplateLook, plan: NamePlan): Deed[] {
  const cells = found.sheets.get(look.held.sheetId);
  const inWords = cases.inPresentWords(plan.refersTo, "");
  let lost = false;
  const refersTo = inWords.replace(/(!)(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)/g, (_, mark, address) => {
    const moved = presentPlace(look.plan, cells, address as string);
    if (moved === undefined) lost = true;
    return `${mark}${moved}`;
  });
  if (lost) return [];
  const before = knownName(found.facts, plan)?.formula;
  return [
    {
      kind: "setName",
      name: plan.name,
      refersTo,
      ...(plan.comment !== undefined && { comment: plan.comment }),
      ...(before !== undefined && { before }),
    },
  ];
}

/**
 * Where a planned cell is now, told by the label on its left or above it, since rows may have been inserted; undefined
 * where the label is gone or stands in several places.
 */
function presentPlace(
  plan: SheetPlan,
  cells: SheetCells | undefined,
  address: string
): string | undefined {
  const area = areaOf(address);
  const label = labelOf(plan, area);
  if (!label || !cells) return undefined;
  const places = cells.values.flatMap((row, down) =>
    row.flatMap((value, right) =>
      value === label.text ? [{ row: cells.row + down, column: cells.column + right }] : []
    )
  );
  const asPlanned = places.find(({ row, column }) => row === label.row && column === label.column);
  const place = asPlanned ?? (places.length === 1 ? places[0] : undefined);
  if (!place) return undefined;
  const moved = addressOf({
    ...area,
    row: area.row + place.row - label.row,
    column: area.column + place.column - label.column,
  });
  return moved.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

interface Label {
  text: string;
  row: number;
  column: number;
}

/** The nearest text on the left in the same row of the plan's blocks, else the one right above. */
function labelOf(plan: SheetPlan, area: { row: number; column: number }): Label | undefined {
  const texts = plan.blocks.flatMap(({ at, values }) => {
    const corner = areaOf(at);
    return values.flatMap((row, down) =>
      row.flatMap((value, right): Label[] =>
        typeof value === "string" && !value.startsWith("=")
          ? [
              {
                text: value.replace(/^'/, ""),
                row: corner.row + down,
                column: corner.column + right,
              },
            ]
          : []
      )
    );
  });
  const left = texts
    .filter(({ row, column }) => row === area.row && column < area.column)
    .sort((one, other) => other.column - one.column);
  return left[0] ?? texts.find(({ row, column }) => row === area.row - 1 && column === area.column);
}
