/** Whatever bytes a file holds, it is read or refused with a known reason; nothing else is ever thrown. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ImportFailure } from "../../../src/workbook/importing/failure";
import { Session } from "../../../src/workbook/importing/session";
import { targetKinds, type Target } from "../../../src/workbook/importing/types";
import { decisions, row, target } from "./support";

jest.setTimeout(120_000);

const known = { people: ["王芳"], regions: ["上海"], products: ["产品A"], channels: ["直销"] };
const there = [row({ date: 46266, order: "A1", person: "王芳", amount: 10 })];

/** Goes the whole way with a file: opened, a column redirected, checked in each mode; what comes out is sound. */
async function goThrough(content: Uint8Array | string): Promise<void> {
  const session = new Session();
  session.know(target({ known, rows: there }));
  let opened;
  try {
    opened = await session.open({ name: "file", content });
  } catch (failure) {
    expect(failure).toBeInstanceOf(ImportFailure);
    return;
  }
  const { layout, rowCount } = opened;
  const [column] = layout.columns;
  if (column) {
    for (const place of Object.keys(targetKinds) as Target[])
      session.redirect(layout, column.index, place);
    session.redirect(layout, column.index, undefined);
  }
  for (const mode of ["append", "replacePeriod", "replaceAll"] as const) {
    for (const summedUp of [false, true]) {
      const checked = session.check(layout, decisions({ mode, summedUp }));
      const { added } = session.rowsToImport();
      expect(added).toHaveLength(checked.added);
      expect(checked.goodRows).toBeLessThanOrEqual(checked.fileRows);
      expect(checked.fileRows).toBeLessThanOrEqual(rowCount);
      for (const sum of Object.values(checked.sums)) expect(sum).not.toBeNaN();
    }
  }
}

test("any bytes", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), goThrough), { numRuns: 300 });
});

/** cells that mean something, cells that nearly do, and marks that cut cells */
const cell = fc.oneof(
  fc.constantFrom(
    ...[
      "日期",
      "金额",
      "业务员",
      "合计",
      "Order no",
      "2026-09-30",
      "9/30/26",
      "2026年9月30日",
      "46295",
    ],
    ...[
      "1.2万",
      "¥1,200",
      "(5)",
      "12%",
      "1e309",
      "-",
      "=1+1",
      "@x",
      "\t",
      '"',
      "\0",
      "\uFEFF",
      "1e-400",
    ]
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.double().map(String)
);
const line = fc
  .tuple(fc.array(cell, { maxLength: 6 }), fc.constantFrom(",", ";", "\t", "|"))
  .map(([cells, mark]) => cells.join(mark));

test("any lines of cells", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), (lines) => goThrough(lines.join("\n"))),
    { numRuns: 400 }
  );
});

const folder = join(__dirname, "cases");
const files = readdirSync(folder).map((name) => {
  const place = join(folder, name);
  const file = readdirSync(place).find((each) => each !== "expected.json")!;
  return new Uint8Array(readFileSync(join(place, file)));
});

/** A byte replaced, a piece cut out, doubled or put elsewhere, the file cut short. */
const damage = fc.record({
  kind: fc.constantFrom("replace", "cut", "double", "short"),
  at: fc.nat(10_000),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.nat(255),
});

function damaged(
  bytes: Uint8Array,
  { kind, at, length, byte }: DamageOf<typeof damage>
): Uint8Array {
  const from = at % Math.max(1, bytes.length);
  const [before, piece, after] = [
    bytes.slice(0, from),
    bytes.slice(from, from + length),
    bytes.slice(from + length),
  ];
  const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  switch (kind) {
    case "replace":
      return joined(before, new Uint8Array([byte]), bytes.slice(from + 1));
    case "cut":
      return joined(before, after);
    case "double":
      return joined(before, piece, piece, after);
    default:
      return before;
  }
}
type DamageOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

test("files that people have, damaged in a few places", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (file, damages) => goThrough(damages.reduce(damaged, file))
    ),
    { numRuns: 400 }
  );
});
