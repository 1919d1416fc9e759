import { catalogue } from "../../../src/functions/catalogue";
import { twinOf } from "../../../src/functions/twins";
import { classify } from "../../../src/functions/twins/argument";
import { fits } from "../../../src/functions/twins/formula";

test.each([
  [null, "omitted"],
  ["", "omitted"],
  ['""', "omitted"],
  ["0.8", "constant"],
  ["-5", "constant"],
  ["80%", "constant"],
  ["1.5E+3", "constant"],
  ['"lower"', "constant"],
  ["TRUE", "constant"],
  ["#N/A", "error"],
  ["{90,80}", "array"],
  ["B2", "cell"],
  ["$B$2", "cell"],
  ["Sheet1!B2", "cell"],
  ["'目标 2026'!$B2", "cell"],
  ["目标!B2", "cell"],
  ["[@Actual]", "cell"],
  ["[@[Due date]]", "cell"],
  ["KPI_Targets[@实际]", "cell"],
  ["KPI_Targets[[#This Row],[Actual]]", "cell"],
  ["B2:B9", "range"],
  ["Sheet1!$A$2:$A$9", "range"],
  ["A:A", "range"],
  ["KPI_Targets[Weight]", "range"],
  ["KPI_Holidays", "name"],
  ["节假日", "name"],
  ["B2/C2", "expression"],
  ["SUM(B2:B9)", "expression"],
  ["B2+{1,2}", "expression"],
  ['"a"&"b"', "expression"],
])("%s is an argument of the kind %s", (text, kind) => {
  expect(classify(text).kind).toBe(kind);
});

test.each([
  ["B2:C9", { rows: 8, columns: 2 }],
  ["Sheet1!$AA$2:$AB$2", { rows: 1, columns: 2 }],
  ["A:A", { rows: 1_048_576, columns: 1 }],
  ["Sales[Weight]", { columns: 1, table: "sales" }],
])("%s has the shape %j", (text, shape) => {
  expect(classify(text)).toMatchObject({ shape });
});

test.each<[string, (string | null)[], string]>([
  ["ATTAINMENT", ["80", "120"], "1+(80-120)/ABS(120)"],
  ["ATTAINMENT", ["80", "120", '"lower"'], "1-(80-120)/ABS(120)"],
  ["ATTAINMENT", ["80", "120", null, "20"], "(80-20)/(120-20)"],
  [
    "ATTAINMENT",
    ["[@Actual]", "100"],
    "IF(ISNUMBER([@Actual]),1+([@Actual]-100)/ABS(100),IF(LEN([@Actual])=0,NA(),#VALUE!))",
  ],
  ["RAG", ["0.85", null, "0.9"], "IF(0.85>=0.9-1E-9,1,IF(0.85>=0.8-1E-9,0,-1))"],
  ["GAP", ["1+1", "5"], "IF(ISNUMBER((1+1)),5-(1+1),IF(LEN((1+1))=0,NA(),#VALUE!))"],
  ["PLANNED", ["46054.5", "46063", "46058"], "MAX(0,MIN(46058,46063)-46054+1)/(46063-46054+1)"],
])("the twin of %s of %j is short where much is known", (id, args, formula) => {
  const twin = twinOf(id, args);
  if (id === "PLANNED") expect(twin).toBe(`IF(46063<46054,#VALUE!,${formula})`);
  else expect(twin).toBe(formula);
});

test.each<[string, (string | null)[], string]>([
  ["a missing argument", ["80", null], "NA()"],
  ["a text for a number", ["80", '"12"'], "#VALUE!"],
  ["a truth value", ["TRUE", "B2"], "#VALUE!"],
  ["an error, as it is", ["80", "#REF!"], "#REF!"],
  ["an unknown choice", ["80", "120", '"sideways"'], "#VALUE!"],
])("%s is known to fail", (_, args, formula) => {
  expect(twinOf("GAP", args)).toBe(formula);
});

test.each<[string, (string | null)[], object]>([
  ["PARETO", ["A2:A9", "B2:B9"], { reason: "spills" }],
  ["GAP", ["A2:A9", "B2"], { reason: "rangeForCell", argument: "actual" }],
  ["STRETCH", ["B2", "{90,100,110}"], { reason: "notRange", argument: "history" }],
  ["STRETCH", ["B2", "OFFSET(A1,0,0,3,1)"], { reason: "notRange", argument: "history" }],
  ["SCORECARD", ["A2:A5", "B2:E2"], { reason: "differentShapes", argument: "weights" }],
  ["SCORECARD", ["Weights", "B2:B5"], { reason: "unknownSize", argument: "weights" }],
  ["CURVE", ["A1", "A2:B5", "C2:D5"], { reason: "block", argument: "points" }],
  [
    "FEEDBACK360",
    ["T[Rater]", "T[Score]", "R[Role]", "R[Weight]"],
    { reason: "unknownSize", argument: "roles" },
  ],
])("there is no twin for %s of %j, and it says why", (id, args, reason) => {
  expect(twinOf(id, args)).toEqual(reason);
});

test("what the workbook knows of a name or a table makes a twin possible", () => {
  const place = { shapeOf: () => ({ rows: 3, columns: 1 }) };
  expect(twinOf("SCORECARD", ["Weights", "B2:B4"], place)).toEqual(expect.any(String));
  const feedback = ["T[Rater]", "T[Score]", "R[Role]", "R[Weight]"];
  expect(twinOf("FEEDBACK360", feedback, place)).toEqual(expect.any(String));
  expect(twinOf("GAP", ["Weights", "1"], place)).toMatchObject({ reason: "rangeForCell" });
});

test("a formula that Excel would not take is refused", () => {
  expect(fits("(".repeat(64) + ")".repeat(64))).toBe(true);
  expect(fits("(".repeat(65) + ")".repeat(65))).toBe(false);
  expect(fits(`"${"(".repeat(65)}"`)).toBe(true);
  expect(fits("1".repeat(8192))).toBe(false);
  const long = `'${"x".repeat(600)}'!B2`;
  const twin = twinOf("SCORE", [long, long, long, long, long, long]);
  expect(twin).toEqual({ reason: "tooLong" });
});

test("the pace of a looked-up direction by working days, as the dashboard has it, is short enough", () => {
  const direction = "INDEX(KPI_TargetDirection,MATCH($B$3,KPI_TargetMetric,0))";
  const twin = twinOf("PACE", [
    ...["$C$24", "$D$24", "KPI_Start", "KPI_End", "KPI_AsOf"],
    `IF(${direction}="","higher",${direction})`,
    ...['"workdays"', "KPI_HolidayDates", "KPI_MakeupDates"],
  ]);
  expect(twin).toEqual(expect.any(String));
});

test("every function of one value has a twin for cells and columns, with functions of Excel 2010 only", () => {
  const classic = new Set(
    (
      "ABS AND AVERAGE COLUMN COLUMNS COUNT COUNTBLANK COUNTIFS FREQUENCY IF INDEX INT ISERROR ISNUMBER ISTEXT LEN LOOKUP " +
      "MATCH MAX MIN MOD NA NETWORKDAYS OR ROW ROWS SIGN SMALL STDEV SUM SUMPRODUCT TRIM"
    ).split(" ")
  );
  for (const { id, parameters, result } of catalogue) {
    if (result !== "scalar") continue;
    const letter = (i: number) => String.fromCharCode(66 + i);
    const twin = twinOf(
      id,
      parameters.map(({ list }, i) => (list ? `${letter(i)}2:${letter(i)}5` : `${letter(i)}2`))
    );
    expect({ id, twin }).toEqual({ id, twin: expect.any(String) });
    const used = String(twin).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
    expect(used.filter((name) => !classic.has(name))).toEqual([]);
  }
});

test("a function that is not in the catalogue is refused", () => {
  expect(() => twinOf("NOSUCH", [])).toThrow("NOSUCH");
});
