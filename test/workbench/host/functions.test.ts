import { openClient, type Client } from "../../support/client";

const parameter = (name: string, more = {}) => ({ name, type: "any", ...more });
const metadata = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [parameter("a"), parameter("b")] },
    { id: "SUMUP", name: "SUMUP", parameters: [parameter("list", { dimensionality: "matrix" })] },
    { id: "FAIL", name: "FAIL", parameters: [parameter("code")] },
    { id: "LATER", name: "LATER", parameters: [parameter("value")] },
    {
      id: "PAIR",
      name: "PAIR",
      parameters: [parameter("a"), parameter("b")],
      result: { dimensionality: "matrix" },
    },
    { id: "NEVER", name: "NEVER", parameters: [] },
    { id: "UNKNOWN", name: "UNKNOWN", parameters: [] },
  ],
};

const functionsScript = `
  CustomFunctions.associate({
    ADD: (a, b) => a + b,
    SUMUP: (list) => list.flat().reduce((sum, value) => sum + value, 0),
    FAIL: (code) => {
      if (code === "thrown") throw new Error("plain");
      throw new CustomFunctions.Error(code, "because of " + code);
    },
    LATER: (value) => Promise.resolve(value * 2),
    PAIR: (a, b) => [[a], [b]],
    NEVER: () => new Promise(() => {}),
  });`;

let client: Client;

beforeAll(async () => {
  client = await openClient({
    functionsScript,
    metadata,
    namespace: "TEST",
    functionPatience: 1500,
  });
});
afterAll(() => client.close());

async function compute(formula: string, extent = "A1") {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().clear();
    sheet.getRange("A1").formulas = [[formula]];
    const result = sheet.getRange(extent).load("values");
    await context.sync();
    return result.values;
  });
}

describe("custom functions in Microsoft's runtime", () => {
  it.each([
    ["=TEST.ADD(1,2)", 3],
    ["=TEST.SUMUP({1,2;3,4})", 10],
    ["=TEST.LATER(21)", 42],
    ["=TEST.ADD(TEST.ADD(1,1),TEST.LATER(2))", 6],
    ['=TEST.FAIL("#N/A")', "#N/A"],
    ['=TEST.FAIL("#VALUE!")', "#VALUE!"],
    ['=TEST.FAIL("#DIV/0!")', "#DIV/0!"],
    ['=TEST.FAIL("#NUM!")', "#NUM!"],
    ['=TEST.FAIL("thrown")', "#VALUE!"],
    ["=TEST.UNKNOWN()", "#VALUE!"],
    ["=TEST.NEVER()", "#BUSY!"],
  ])("%s gives %s", async (formula, expected) => {
    expect(await compute(formula)).toEqual([[expected]]);
  });

  it("spills a matrix", async () => {
    expect(await compute("=TEST.PAIR(7,8)", "A1:A2")).toEqual([[7], [8]]);
  });

  it.each(["#N/A", "#VALUE!"])("keeps the message of %s beside the cell", async (code) => {
    await compute(`=TEST.FAIL("${code}")`);
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    const cell = client.book.read(client.book.activeSheet(), first)[0]![0]!;
    expect(cell.message).toBe(`because of ${code}`);
  });
});
