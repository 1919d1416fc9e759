/** What an import is checked against, read from the workbook. */
import type { Language } from "../../templates/plan";
import { talk } from "../excel";
import { readFacts } from "../facts";
import type { WorkbookFacts } from "../facts";
import type { ImportTarget, KnownNames } from "../importing/types";
import { hasValues } from "../named";
import { loopState } from "../state";
import type { Templates } from "../state";
import { filledRows, languageOf, readBody, rowOf, stampOf } from "./body";

/** The target where the workbook has no sales data yet, in the language in which they would be inserted. */
export async function readImportTarget(
  templates: Templates,
  language: Language
): Promise<ImportTarget> {
  return talk(async (context) => {
    const facts = await readFacts(context);
    const currency = context.workbook.names
      .getItemOrNullObject("KPI_Currency")
      .getRangeOrNullObject()
      .load("values");
    await context.sync();
    const shared = {
      known: knownNames(facts),
      unit: hasValues(currency) ? unitNamed(String(currency.values[0][0])) : 1,
    };
    const { held } = loopState(templates, facts);
    if (!held.some(({ template }) => template === "actuals")) {
      return { stamp: "", there: false, language, rows: [], ...shared };
    }
    const body = await readBody(context);
    return {
      stamp: stampOf(body),
      there: true,
      language: languageOf(body),
      rows: filledRows(body).map((at) => rowOf(body, at)),
      ...shared,
    };
  });
}

function knownNames({ company }: WorkbookFacts): KnownNames {
  return {
    people: company?.people.map(({ name }) => name) ?? [],
    regions: company?.regions ?? [],
    products: company?.products ?? [],
    channels: company?.channels ?? [],
  };
}

/** How many yuan one unit of the workbook's amounts is, as the settings write it; 1 for yuan and other currencies. */
export function unitNamed(currency: string): number {
  if (/亿|億|hundred million/i.test(currency)) return 1e8;
  if (/百万|million/i.test(currency)) return 1e6;
  if (/万|萬|ten thousand/i.test(currency)) return 1e4;
  return /千|thousand/i.test(currency) ? 1e3 : 1;
}
