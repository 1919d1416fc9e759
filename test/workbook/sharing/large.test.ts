/** A workbook of 100,000 cells with our functions, copied: LibreOffice computes each of them anew and comes to the same. */
import { definitionOf, type FunctionId } from "../../../src/functions/catalogue";
import { isFailure } from "../../../src/kpi/failure";
import { makeCopy } from "../../../src/workbook/sharing/copy";
import { differences, shownIn } from "./comparing";
import { fileOf, partsOf } from "./file";
import { recalculated, testInLibreOffice } from "./libreOffice";

const rows = 20_000;

/** columns D to H, each with the columns that its call reads */
const calls: [FunctionId, ...string[]][] = [
  ["ATTAINMENT", "A", "B"],
  ["GAP", "A", "B"],
  ["RAG", "C"],
  ["GROWTHRATE", "B", "A"],
  ["ATTAINMENT", "A", "B", '"lower"'],
];
const errors = { na: "#N/A", value: "#VALUE!", div0: "#DIV/0!", num: "#NUM!" };

/** Scattered numbers with zeros, negatives and fractions among them. */
function numbersOf(row: number): Record<string, number> {
  return { A: ((row * 37) % 997) / 7 - 20, B: (row * 91) % 89, C: ((row * 13) % 131) / 100 };
}

function resultOf([id, ...args]: (typeof calls)[number], numbers: Record<string, number>): string {
  const values = args.map((arg) => numbers[arg] ?? arg.replaceAll('"', ""));
  const result = definitionOf(id)!.call(values);
  return isFailure(result) ? ` t="e">F<v>${errors[result.code]}</v>` : `>F<v>${String(result)}</v>`;
}

function workbookFile(): Uint8Array {
  const data = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const numbers = numbersOf(row);
    const typed = Object.entries(numbers).map(
      ([letter, value]) => `<c r="${letter}${row}"><v>${value}</v></c>`
    );
    const computed = calls.map((call, at) => {
      const args = call.slice(1).map((arg) => (arg in numbers ? `${arg}${row}` : arg));
      const formula = `<f>_xldudf_KPI_${call[0]}(${args.join(",")})</f>`;
      return `<c r="${"DEFGH"[at]}${row}"${resultOf(call, numbers).replace("F", formula)}</c>`;
    });
    return `<row r="${row}">${typed.join("")}${computed.join("")}</row>`;
  });
  return fileOf({ sheets: [{ name: "Data", data: data.join("") }] });
}

testInLibreOffice(
  "every twin gives what the add-in gave",
  async () => {
    const original = workbookFile();
    const { file, report } = makeCopy(original, { formulas: "live", addinId: "own" });
    expect(report).toMatchObject({ live: rows * calls.length, values: [], unfinished: undefined });
    const [old, now] = [partsOf(original), partsOf(file)];
    const changed = Object.keys(now).filter((path) => old[path] !== now[path]);
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);

    const before = await shownIn(original);
    expect([...before.values()]).toContain("#DIV/0!");
    expect(before.size).toBe(rows * (3 + calls.length));
    expect(differences(before, await shownIn(recalculated(file))).slice(0, 10)).toEqual([]);
  },
  300_000
);
