/** Copies of the workbook for colleagues; fetched when one is made. */
import { talk } from "../excel";
import { readFacts, type WorkbookFacts } from "../facts";
import type { Templates } from "../state";
import { makeCopy, type Copy } from "./copy";
import { readDocument } from "./document";
import { personColumnsIn } from "./personColumns";
import { personCopies } from "./personCopy";
import type { PersonFiles } from "./personFiles";

export { openDocument } from "./document";

/** The id in manifest.xml, by which a file tells whose task pane it holds. */
export const addinId = "b56f42fa-0c68-4bbc-bb22-965ac63803cf";

export async function copyOfDocument(formulas: "live" | "values"): Promise<Copy> {
  return makeCopy(await readDocument(), { formulas, addinId });
}

/** The people whom the settings list. */
export async function peopleOfDocument(): Promise<string[]> {
  return peopleOf(await talk(readFacts));
}

function peopleOf({ company }: WorkbookFacts): string[] {
  return [...new Set(company?.people.map(({ name }) => name))];
}

export async function personCopiesOfDocument(
  templates: Templates,
  chosen: readonly string[] | undefined,
  someone: string
): Promise<PersonFiles> {
  const facts = await talk(readFacts);
  const names = peopleOf(facts);
  const columns = personColumnsIn(templates, facts);
  return personCopies(await readDocument(), { names, chosen, columns, someone });
}
