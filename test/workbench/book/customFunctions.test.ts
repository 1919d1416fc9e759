import type { CustomFunction, FunctionResult, Invoke } from "../../../src/workbench/book/book";
import { Calculation } from "../../../src/workbench/book/calculation";
import { cell, disposeBooks, newBook, put, values } from "./support";

afterEach(disposeBooks);

function offered(name: string, ...parameters: string[]): CustomFunction {
  return {
    name,
    description: name,
    matrixResult: false,
    parameters: parameters.map((parameter) => ({
      name: parameter.replace(/[?[\]…]/g, ""),
      description: "",
      optional: parameter.includes("?"),
      matrix: parameter.includes("[]"),
      repeating: parameter.includes("…"),
    })),
  };
}

const functions = [
  offered("KPI.ADD", "a", "b", "c?"),
  offered("KPI.SHOW", "value"),
  offered("KPI.SHAPE", "block[]", "more?[]"),
  offered("KPI.BLOCK"),
  offered("KPI.FAIL", "error"),
  offered("KPI.THROW"),
  offered("KPI.JOIN", "…parts"),
];

/** answers later, as a frame does */
const invoke: Invoke = async (name, args): Promise<FunctionResult> => {
  await Promise.resolve();
  switch (name) {
    case "KPI.ADD":
      return { ok: true, value: (args[0] as number) + (args[1] as number) };
    case "KPI.BLOCK":
      return {
        ok: true,
        value: [
          ["a", 1],
          [null, true],
        ],
      };
    case "KPI.FAIL":
      return { ok: false, error: args[0] as "#N/A", message: "target is missing" };
    case "KPI.THROW":
      throw new Error("broken");
    default:
      return { ok: true, value: JSON.stringify(args) };
  }
};

async function computed(...formulas: string[]) {
  const book = newBook();
  const sheet = book.activeSheet();
  book.registerFunctions(functions, invoke);
  put(book, sheet, "A1", [
    [1, "x", true],
    [null, 2, "#N/A"],
  ]);
  formulas.forEach((formula, index) => put(book, sheet, `E${1 + 4 * index}`, [[formula]]));
  await book.settled();
  return formulas.map((_, index) => cell(book, sheet, `E${1 + 4 * index}`));
}

test.each([
  ["=KPI.ADD(1,2)", 3],
  ["=kpi.add(A1,B2)*10", 30],
  ["=KPI.ADD(KPI.ADD(1,2),KPI.ADD(3,4))", 10],
  ["=SUM(KPI.ADD(1,2),IF(A1=1,KPI.ADD(3,4),0))", 10],
  ["=KPI.SHOW(A1)", "[1]"],
  ["=KPI.SHOW(B1)", '["x"]'],
  ["=KPI.SHOW(C1)", "[true]"],
  ["=KPI.SHOW(A2)", "[null]"],
  ["=KPI.SHOW(A2+0)", "[0]"],
  ["=KPI.SHAPE(A1:B2)", '[[[1,"x"],[null,2]],null]'],
  ["=KPI.SHAPE(A1)", "[[[1]],null]"],
  ["=KPI.SHAPE({1,2;3,4})", "[[[1,2],[3,4]],null]"],
  ["=KPI.SHAPE(5,A1:A1)", "[[[5]],[[1]]]"],
  ['=KPI.JOIN("a",2,TRUE)', '["a",2,true]'],
])("%s is %j", async (formula, value) => {
  expect((await computed(formula))[0]).toMatchObject({ value, formula });
});

test("errors and their messages stand in the cell; an error among the arguments is passed on", async () => {
  const cells = await computed(
    '=KPI.FAIL("#VALUE!")',
    '=KPI.FAIL("#N/A")+1',
    "=KPI.THROW()",
    "=KPI.ADD(1/0,1)",
    "=KPI.SHAPE(A1:C2)",
    '=IFERROR(KPI.FAIL("#NUM!"),"none")',
    "=KPI.ADD(1)"
  );
  expect(cells).toMatchObject([
    { value: "#VALUE!", isError: true, message: "target is missing" },
    { value: "#N/A", isError: true, message: "target is missing" },
    { value: "#VALUE!", isError: true, message: "Error: broken" },
    { value: "#DIV/0!", isError: true },
    { value: "#N/A", isError: true },
    { value: "none", isError: false },
    { value: "#N/A", isError: true },
  ]);
  expect(cells[3].message).toBeUndefined();
  expect(cells[5].message).toBeUndefined();
});

test("a block spills, its blanks as empty texts", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  book.registerFunctions(functions, invoke);
  put(book, sheet, "A1", [["=KPI.BLOCK()"]]);
  put(book, sheet, "E1", [["=SUM(A1:B2)+ROWS(KPI.BLOCK())"]]);
  await book.settled();
  expect(values(book, sheet, "A1:B2")).toEqual([
    ["a", 1],
    ["", true],
  ]);
  expect(cell(book, sheet, "E1").value).toBe(3);
});

test("a formula typed before its function arrives heals", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [["=KPI.ADD(1,2)", "=A1*2"]]);
  await book.settled();
  expect(values(book, sheet, "A1:B1")).toEqual([["#NAME?", "#NAME?"]]);
  book.registerFunctions(functions, invoke);
  await book.settled();
  expect(values(book, sheet, "A1:B1")).toEqual([[3, 6]]);
});

test("the message goes when the error does, and a changed argument is asked for again", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const asked: unknown[] = [];
  book.registerFunctions([offered("KPI.ONE", "value")], async (_name, [value]) => {
    asked.push(value);
    if (value === 0) return { ok: false, error: "#DIV/0!", message: "zero" };
    return { ok: true, value };
  });
  put(book, sheet, "A1", [[0, "=KPI.ONE(A1)"]]);
  put(book, sheet, "B2", [["=KPI.ONE(A1)"]]);
  await book.settled();
  expect(cell(book, sheet, "B1")).toMatchObject({ value: "#DIV/0!", message: "zero" });
  expect(cell(book, sheet, "B2")).toMatchObject({ value: "#DIV/0!", message: "zero" });
  put(book, sheet, "A1", [[7]]);
  await book.settled();
  expect(cell(book, sheet, "B1")).toEqual({
    value: 7,
    text: "7",
    isError: false,
    formula: "=KPI.ONE(A1)",
  });
  put(book, sheet, "A1", [[0]]);
  await book.settled();
  expect(asked).toEqual([0, 7]);
});

test("while an answer is awaited the cell is #BUSY!", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  let answer: (result: FunctionResult) => void = () => undefined;
  let asked: () => void;
  const waiting = new Promise<void>((resolve) => (asked = resolve));
  book.registerFunctions([offered("KPI.SLOW")], () => {
    asked();
    return new Promise((resolve) => (answer = resolve));
  });
  const calculated = new Promise<void>((resolve) => {
    book.on((event) => event.type === "calculated" && resolve());
  });
  put(book, sheet, "A1", [["=KPI.SLOW()"]]);
  await waiting;
  await calculated;
  expect(cell(book, sheet, "A1")).toMatchObject({ value: "#BUSY!", isError: true });
  answer({ ok: true, value: 5 });
  await book.settled();
  expect(cell(book, sheet, "A1").value).toBe(5);
});

test("a cell that the engine passes over after its answer came is computed all the same", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  book.registerFunctions(functions, invoke);
  put(book, sheet, "A1", [[1, "=KPI.ADD(A1,1)"]]);
  await book.settled();
  const passedOver = jest
    .spyOn(Calculation.prototype, "computeCells")
    .mockImplementationOnce(() => undefined);
  put(book, sheet, "A1", [[5]]);
  await book.settled();
  expect(passedOver).toHaveBeenCalledTimes(1);
  expect(cell(book, sheet, "B1").value).toBe(6);
  passedOver.mockRestore();
});
