/**
 * Which sheets an insert writes, and whether it may: worked out from the facts before anything is written, so that
 * what can be foreseen is never found out half way.
 */
import type { Choices, Facts, SheetPlan, TemplateId } from "../templates/plan";
import type { WorkbookFacts } from "./facts";
import { freeSheetName, isSheetName, isTaken, mendedSheetName } from "./sheetNames";
import { loopState, tableNamed } from "./state";
import type { Templates } from "./state";
import { Trouble } from "./types";

/** The plans in the order in which they are written: what the template needs and the workbook lacks, itself last. */
export function collect(
  templates: Templates,
  wanted: TemplateId,
  choices: Choices,
  facts: WorkbookFacts
): SheetPlan[] {
  if (facts.protected) throw new Trouble("workbookProtected");
  const { held } = loopState(templates, facts);
  const there = held.find(({ template }) => template === wanted);
  if (there) throw new Trouble("alreadyThere", { template: wanted, sheet: there.sheetName });

  const missing = withNeeds(templates, wanted).filter(
    (id) => !held.some(({ template }) => template === id)
  );
  const sheetNames = chooseSheetNames(templates, wanted, missing, choices, facts);
  const known = {
    names: facts.names.map(({ name }) => name),
    tables: facts.tables.map(({ name }) => name),
    ...(facts.company && { company: facts.company }),
  };
  return missing.map((id) => {
    const plan = templates[id].plan({ ...choices, sheetName: sheetNames.get(id) }, known);
    refuseTakenNames(plan, facts);
    known.names.push(...plan.names.map(({ name }) => name));
    known.tables.push(...plan.tables.map(({ name }) => name));
    return plan;
  });
}

/** The template and all that it needs, directly or not, each after what it needs itself. */
function withNeeds(templates: Templates, wanted: TemplateId): TemplateId[] {
  const found: TemplateId[] = [];
  const visit = (id: TemplateId): void => {
    if (found.includes(id)) return;
    templates[id].needs.forEach(visit);
    found.push(id);
  };
  visit(wanted);
  return found;
}

/**
 * The wanted sheet is called what the user chose, or its own name, and nothing else; sheets that come along make way
 * to a free name, since nobody was asked about them.
 */
function chooseSheetNames(
  templates: Templates,
  wanted: TemplateId,
  missing: readonly TemplateId[],
  choices: Choices,
  facts: WorkbookFacts
): Map<TemplateId, string> {
  const taken = facts.sheets.map(({ name }) => name);
  const ownName = (id: TemplateId): string =>
    templates[id].plan({ ...choices, sheetName: undefined }, noFacts).sheetName;

  const sheet = choices.sheetName ?? ownName(wanted);
  if (!isSheetName(sheet)) {
    const suggestion = freeSheetName(mendedSheetName(sheet, ownName(wanted)), taken);
    throw new Trouble("sheetNameBad", { sheet, suggestion });
  }
  if (isTaken(sheet, taken)) {
    throw new Trouble("sheetNameTaken", { sheet, suggestion: freeSheetName(sheet, taken) });
  }
  const chosen = new Map([[wanted, sheet]]);
  for (const id of missing) {
    if (id !== wanted) chosen.set(id, freeSheetName(ownName(id), [...taken, ...chosen.values()]));
  }
  return chosen;
}

const noFacts: Facts = { names: [], tables: [] };

/** Tables and names share one list of names in Excel. */
function refuseTakenNames(plan: SheetPlan, facts: WorkbookFacts): void {
  const definedNames = facts.names.map(({ name }) => name);
  for (const { name } of plan.tables) {
    const table = tableNamed(facts, name);
    if (table) throw new Trouble("tableNameTaken", { table: name, sheet: table.sheetName });
    if (isTaken(name, definedNames)) throw new Trouble("tableNameTaken", { table: name });
  }
  for (const { name } of plan.names) {
    const table = tableNamed(facts, name);
    if (table) throw new Trouble("tableNameTaken", { table: name, sheet: table.sheetName });
  }
}
