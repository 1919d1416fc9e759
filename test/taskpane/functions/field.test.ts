import fc from "fast-check";
import { readArgument, type Argument } from "../../../src/taskpane/functions/argument";
import { fromArgument, toArgument } from "../../../src/taskpane/functions/field";
import { isOneArgument } from "../../../src/functions/calls";

test.each<[typed: string, argument: string | undefined]>([
  ["", ""],
  ["  ", ""],
  ["90", "90"],
  [" 1,200,000 ", "1200000"],
  ["-0.5", "-0.5"],
  ["85%", "85%"],
  ["2026-11-23", "DATE(2026,11,23)"],
  ["2026/1/5", "DATE(2026,1,5)"],
  ["2026-02-30", '"2026-02-30"'],
  ["B2", "B2"],
  ["$B$2:$B$9", "$B$2:$B$9"],
  ["B:B", "B:B"],
  ["Sheet1!B2", "Sheet1!B2"],
  ["'Q3 targets'!B2:B9", "'Q3 targets'!B2:B9"],
  ["目标设定!B2", "目标设定!B2"],
  ["KPI_Targets[Actual]", "KPI_Targets[Actual]"],
  ["[@Actual]", "[@Actual]"],
  ["[@[Due date]]", "[@[Due date]]"],
  ["{1,2;3,4}", "{1,2;3,4}"],
  ["B2*1.1", "B2*1.1"],
  ["SUM(B2:B9)", "SUM(B2:B9)"],
  ["80/120", "80/120"],
  ["'Q3 targets'!B2+T[a]", "'Q3 targets'!B2+T[a]"],
  ['IF(B2="","x",1)', 'IF(B2="","x",1)'],
  ['"B2"', '"B2"'],
  ["TRUE", "TRUE"],
  ["Sales", '"Sales"'],
  ["华东", '"华东"'],
  ["KPI_AsOf", '"KPI_AsOf"'],
  ["=KPI_AsOf", "KPI_AsOf"],
  ["Growth (new)", '"Growth (new)"'],
  ['12" pipe', '"12"" pipe"'],
  ["B2+", '"B2+"'],
  ["north, south", '"north, south"'],
  ["= SUM(A1,B1) ", "SUM(A1,B1)"],
  ["=A1,B1", undefined],
  ["=", undefined],
  ["=SUM(", undefined],
])("typing %j gives the argument %j", (typed, argument) => {
  expect(toArgument(typed)).toBe(argument);
});

test.each([
  ["90", "90"],
  ['"Sales"', "Sales"],
  ['"B2"', '"B2"'],
  ['"90"', '"90"'],
  ['""', '""'],
  ['" a "', '" a "'],
  ["DATE(2026,11,23)", "2026-11-23"],
  ["DATE(2026,11,A1)", "DATE(2026,11,A1)"],
  ["KPI_AsOf", "=KPI_AsOf"],
  ["[@Actual]", "[@Actual]"],
  ["A1#", "=A1#"],
])("the argument %s is shown as %s", (argument, shown) => {
  expect(fromArgument(argument)).toBe(shown);
});

const argument = fc.oneof(
  fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    "A1",
    "Sheet1!A:B",
    "Name",
    "DATE(2026,2,30)",
    "DATE(1999,12,31)",
    "A1 B2",
    "'a b'!C3"
  ),
  fc
    .string()
    .map((text) => text.trim())
    .filter(isOneArgument)
);

test("an argument that is shown and left alone stays as it was", () => {
  fc.assert(fc.property(argument, (given) => expect(toArgument(fromArgument(given))).toBe(given)));
});

test("whatever is typed is one sound argument, none, or refused", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const given = toArgument(typed);
      if (given) expect(isOneArgument(given)).toBe(true);
    })
  );
});

test.each<[source: string, read: Argument]>([
  ["", { kind: "omitted" }],
  ["25%", { kind: "value", value: 0.25 }],
  ["1E3", { kind: "value", value: 1000 }],
  ['"a""b"', { kind: "value", value: 'a"b' }],
  ["false", { kind: "value", value: false }],
  ["DATE(2026,11,23)", { kind: "value", value: 46349 }],
  ["DATE(2026,13,1)", { kind: "formula" }],
  [
    '{1,"a;,b";TRUE,-2}',
    {
      kind: "value",
      value: [
        [1, "a;,b"],
        [true, -2],
      ],
    },
  ],
  ["{1,2;3}", { kind: "formula" }],
  ["{A1}", { kind: "formula" }],
  ["B2:B9", { kind: "reference", reference: "B2:B9" }],
  ["KPI_AsOf", { kind: "reference", reference: "KPI_AsOf" }],
  ["B2*2", { kind: "formula" }],
  ["KPI.RAG(B2)", { kind: "call", call: { id: "RAG", args: ["B2"], start: 0, end: 11 } as never }],
  ["KPI.RAG(B2)+1", { kind: "formula" }],
])("reads %s", (source, read) => {
  expect(readArgument(source)).toEqual(read);
});
