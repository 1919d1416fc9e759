import fc from "fast-check";
import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { findCall, isOneArgument } from "../../../src/functions/calls";
import { replaceCall, writeCall } from "../../../src/taskpane/functions/formula";

test.each<[formula: string, id: FunctionId, args: string[]]>([
  ["=KPI.ATTAINMENT(90,120)", "ATTAINMENT", ["90", "120"]],
  ["=kpi.attainment( B2 , C2 )", "ATTAINMENT", ["B2", "C2"]],
  ["=KPI.GAP(B2,C2,)", "GAP", ["B2", "C2", ""]],
  ["=KPI.ATTAINMENT(B2,C2,,D2)", "ATTAINMENT", ["B2", "C2", "", "D2"]],
  ["=KPI.RAG()", "RAG", []],
  [
    '=IF([@x]="","",KPI.GAP([@Actual],[@[Target, full]]))',
    "GAP",
    ["[@Actual]", "[@[Target, full]]"],
  ],
  ['=IF(A1="KPI.GAP(1,2)","",KPI.RAG(A1))', "RAG", ["A1"]],
  ["='KPI.GAP(1)'!A1+KPI.RAG(B2)", "RAG", ["B2"]],
  ["=T[KPI.GAP(1)]+KPI.RAG(B2)", "RAG", ["B2"]],
  ["=KPI.RAG(KPI.ATTAINMENT(B2,C2),0.7)", "RAG", ["KPI.ATTAINMENT(B2,C2)", "0.7"]],
  ["=KPI.CURVE(0.9,{0.8,1;2,3},'a,b'!A1:A3)", "CURVE", ["0.9", "{0.8,1;2,3}", "'a,b'!A1:A3"]],
  ['=KPI.SMART("a,""b)",1,2,"",)', "SMART", ['"a,""b)"', "1", "2", '""', ""]],
  ["=KPI.GAP(T[a'],b],'It''s, (so)'!A1)", "GAP", ["T[a'],b]", "'It''s, (so)'!A1"]],
  ["=MYKPI.GAP(1,2)+KPI.GAP(3,4)", "GAP", ["3", "4"]],
  ["=-(KPI.GAP((1+2)*3,MAX(1,2)))", "GAP", ["(1+2)*3", "MAX(1,2)"]],
])("in %s finds %s", (formula, id, args) => {
  expect(findCall(formula)).toMatchObject({ id, args });
});

test.each([
  "",
  "=SUM(A1:A3)",
  '="KPI.GAP(1,2)"',
  "=KPI.NOSUCH(1)",
  "=KPI.GAP(1,2",
  '=KPI.GAP("1,2)',
  "=KPI.GAP({1,2)",
  "=KPI.GAP",
])("in %j finds no call", (formula) => {
  expect(findCall(formula)).toBeUndefined();
});

test.each([
  [["90", "120"], "KPI.GAP(90,120)"],
  [["B2", "", "C2"], "KPI.GAP(B2,,C2)"],
  [["B2", "C2", "", ""], "KPI.GAP(B2,C2)"],
  [["", ""], "KPI.GAP()"],
])("writes %j", (args, formula) => {
  expect(writeCall({ id: "GAP", args })).toBe(formula);
});

test.each([
  ["A1", true],
  ["SUM(A1,B1)", true],
  ['"a,b"', true],
  ["", false],
  [" ", false],
  ["1,2", false],
  ["1)+(2", false],
  ["(1", false],
  ['"open', false],
  ["T[a", false],
])("%j as one argument: %p", (text, expected) => {
  expect(isOneArgument(text)).toBe(expected);
});

/** Arguments as Excel would take them. */
const argument: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      "A1",
      "$B$2:C9",
      "12.5",
      "25%",
      "TRUE",
      "{1,2;3,4}",
      "[@Actual]",
      "T[[#All],[a]]"
    ),
    fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.string({ minLength: 1 }).map((name) => `'${name.replaceAll("'", "''")}'!A1`),
    fc.string({ minLength: 1 }).map((name) => `T[${name.replace(/['[\]#@]/g, "'$&")}]`),
    fc.array(tie("any"), { maxLength: 3 }).map((args) => `MAX(${args.join(",")})`),
    tie("any").map((inner) => `(${inner})`)
  ),
})).any;

const call = fc.record({
  id: fc.constantFrom(...catalogue.map(({ id }) => id)),
  args: fc.array(fc.oneof(fc.constant(""), argument), { maxLength: 9 }),
});
const around = fc.constantFrom(
  ["=", ""],
  ['=IF([@x]="","",', ")"],
  ["=1+(", ")*{2}"],
  ["='a(b'!A1&", ""]
);

test("what is written is found again, and nothing around it changes", () => {
  fc.assert(
    fc.property(call, call, around, (first, second, [before, after]) => {
      const formula = before + writeCall(first) + after;
      const found = findCall(formula)!;
      expect(writeCall(found)).toBe(writeCall(first));
      expect(found.id).toBe(first.id);
      const replaced = replaceCall(formula, found, second);
      expect(replaced).toBe(before + writeCall(second) + after);
    })
  );
});
