/**
 * Which sheets an insert writes, and whether it may: worked out from the facts before anything is written, so that
 * what can be foreseen is never found out half way.
 */
import type { Choices, Facts, SheetPlan, TemplateId } from "../templates/plan";
import type { WorkbookFacts } from "./facts";
import { plainTexts } from "./plainTexts";
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

  const missing = withNeeds(templates, [wanted]).filter(
    (id) => !held.some(({ template }) => template === id)
  );
  const sheetNames = chooseSheetNames(templates, wanted, missing, choices, facts);
  return plansOf(templates, sheetNames, choices, facts);
}

/**
 * The plans of a whole set, in the order in which they are written: what was chosen and what that needs, as far as the
 * workbook lacks it, under names that are free. A workbook that has its settings keeps them: they count, and not what
 * the set-up says.
 */
export function collectSet(
  templates: Templates,
  chosen: readonly TemplateId[],
  choices: Choices,
  facts: WorkbookFacts
): SheetPlan[] {
  if (facts.protected) throw new Trouble("workbookProtected");
  const { held } = loopState(templates, facts);
  const inOrder = (Object.keys(templates) as TemplateId[]).filter((id) => chosen.includes(id));
  const missing = withNeeds(templates, inOrder).filter(
    (id) => !held.some(({ template }) => template === id)
  );
  if (missing.length === 0) {
    throw new Trouble("alreadyThere", { sheet: held[0]?.sheetName });
  }
  const hasSettings = held.some(({ template }) => template === "settings");
  const { setup, ...others } = choices;
  const taken = facts.sheets.map(({ name }) => name);
  const sheetNames = new Map<TemplateId, string>();
  for (const id of missing) {
    const own = ownName(templates, id, choices);
    sheetNames.set(id, freeSheetName(own, [...taken, ...sheetNames.values()]));
  }
  return plansOf(templates, sheetNames, hasSettings ? others : { ...others, setup }, facts);
}

/** The plans in the order of `sheetNames`, each knowing what those before it bring. */
function plansOf(
  templates: Templates,
  sheetNames: ReadonlyMap<TemplateId, string>,
  choices: Choices,
  facts: WorkbookFacts
): SheetPlan[] {
  const known = {
    names: facts.names.map(({ name }) => name),
    tables: facts.tables.map(({ name }) => name),
    ...(facts.company && { company: plainTexts(facts.company) }),
    ...(facts.period && { period: facts.period }),
  };
  const safe = {
    ...choices,
    ...(choices.setup && { setup: plainTexts(choices.setup) }),
    ...(choices.targets && { targets: plainTexts(choices.targets) }),
    ...(facts.currency && { currency: plainTexts(facts.currency) }),
  };
  const plans = [...sheetNames].map(([id, sheetName]) => {
    const plan = templates[id].plan({ ...safe, sheetName }, known);
    refuseTakenNames(plan, facts);
    known.names.push(...plan.names.map(({ name }) => name));
    known.tables.push(...plan.tables.map(({ name }) => name));
    return plan;
  });
  return namedOnce(plans);
}

/**
 * Of several plans that define a name only one keeps it, since they are written together: the last that is to have it
 * in any case, or else the first that offers it.
 */
function namedOnce(plans: readonly SheetPlan[]): SheetPlan[] {
  const keepers = new Map<string, number>();
  plans.forEach((plan, sheet) =>
    plan.names.forEach(({ name, whenTaken }) => {
      if (whenTaken === "repoint" || !keepers.has(name)) keepers.set(name, sheet);
    })
  );
  return plans.map((plan, sheet) => ({
    ...plan,
    names: plan.names.filter(({ name }) => keepers.get(name) === sheet),
  }));
}

/** The templates and all that they need, directly or not, each after what it needs itself. */
function withNeeds(templates: Templates, wanted: readonly TemplateId[]): TemplateId[] {
  const found: TemplateId[] = [];
  const visit = (id: TemplateId): void => {
    if (found.includes(id)) return;
    templates[id].needs.forEach(visit);
    found.push(id);
  };
  wanted.forEach(visit);
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
  const own = ownName(templates, wanted, choices);
  const sheet = choices.sheetName ?? own;
  if (!isSheetName(sheet)) {
    const suggestion = freeSheetName(mendedSheetName(sheet, own), taken);
    throw new Trouble("sheetNameBad", { sheet, suggestion });
  }
  if (isTaken(sheet, taken)) {
    throw new Trouble("sheetNameTaken", { sheet, suggestion: freeSheetName(sheet, taken) });
  }
  const others = [...taken, sheet];
  const names = new Map<TemplateId, string>();
  for (const id of missing) {
    const name = id === wanted ? sheet : freeSheetName(ownName(templates, id, choices), others);
    names.set(id, name);
    others.push(name);
  }
  return names;
}

function ownName(templates: Templates, id: TemplateId, choices: Choices): string {
  return templates[id].plan({ ...choices, sheetName: undefined }, noFacts).sheetName;
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
