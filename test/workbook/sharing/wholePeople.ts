/** What each person's file of the whole example must not hold. */
import type { Book } from "../../../src/workbench/book/book";
import { workbook } from "../../../src/workbook";
import { partsOf } from "./file";

const someone = "a colleague";

/** what may be told apart: no dates, counts and shares, which anyone may have */
const isAmount = (value: unknown): value is number =>
  typeof value === "number" && value > 1000 && !(value > 40000 && value < 50000);

/** No other name, nor an amount that only others have. The book is the one that is open. */
export async function expectOwnOnly(book: Book): Promise<void> {
  const people = await workbook.readPeople();
  const files = await workbook.personCopies(undefined, someone);
  expect(people.length).toBeGreaterThan(3);
  expect([...files.keys()]).toEqual(people);

  // whose an amount is, by each row of a table that names somebody
  const owners = new Map<number, Set<string>>();
  for (const { sheetId, range } of book.tables()) {
    for (const row of book.read(sheetId, range)) {
      const named = people.filter((name) => row.some(({ value }) => value === name));
      for (const { value } of row) {
        if (!isAmount(value)) continue;
        const known = owners.get(value) ?? new Set();
        for (const name of named) known.add(name);
        owners.set(value, known);
      }
    }
  }
  for (const [name, file] of files) {
    const parts = Object.values(partsOf(file)).join("\n");
    const others = people.filter((other) => other !== name);
    expect(others.filter((other) => parts.includes(other))).toEqual([]);
    const shown = [...parts.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => Number(value));
    const amounts = shown.filter(isAmount);
    expect(amounts.length).toBeGreaterThan(0);
    const foreign = amounts.filter(
      (value) => owners.get(value)?.size && !owners.get(value)!.has(name)
    );
    expect(foreign).toEqual([]);
    expect(parts).not.toMatch(/<f[ >]|KPI\./);
  }
}
