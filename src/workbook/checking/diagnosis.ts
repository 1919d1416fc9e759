/** What a check finds, with what would be done about it. */
import type { TemplateRecord } from "../record";
import type { Format, TemplateId } from "../../templates/plan";
import type { Area } from "../address";
import type { Finding } from "../types";

/** One change to the workbook, with what it takes to undo it. */
export type Deed =
  | { kind: "renameTable"; from: string; to: string }
  | {
      kind: "addColumn";
      table: string;
      header: string;
      formula?: string;
      /** how many body cells take the formula */
      rows: number;
      format: Format;
    }
  /** goes on with a column that was added, from a row of its body on; undone with the column */
  | {
      kind: "fillColumn";
      table: string;
      header: string;
      formula: string;
      from: number;
      rows: number;
    }
  | { kind: "setName"; name: string; refersTo: string; comment?: string; before?: string }
  | { kind: "write"; sheetId: string; area: Area; formulas: string[][]; before: unknown[][] }
  | { kind: "record"; template: TemplateId; entry: TemplateRecord };

export interface Diagnosis {
  finding: Finding;
  deeds: Deed[];
}

export function diagnosis(finding: Finding, deeds: Deed[] = []): Diagnosis {
  return { finding: { ...finding, ...(deeds.length > 0 && { mendable: true }) }, deeds };
}

/** The same text for the same finding, however often it is found. */
export function findingKey({ code, template, subject, sheetName, address }: Finding): string {
  return JSON.stringify([code, template, subject, sheetName, address]);
}
