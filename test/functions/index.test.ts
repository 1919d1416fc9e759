import { catalogue } from "../../src/functions/catalogue";

/** The global that Excel gives to functions.js; nothing else is there. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}
const ErrorCode = {
  notAvailable: "#N/A",
  invalidValue: "#VALUE!",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
};
const handlers = new Map<string, (...args: unknown[]) => unknown>();
const host = globalThis as Record<string, unknown>;

beforeAll(async () => {
  host.CustomFunctions = {
    associate: (id: string, handler: (...args: unknown[]) => unknown) => handlers.set(id, handler),
    Error: ExcelError,
    ErrorCode,
  };
  await import("../../src/functions");
});

afterEach(() => delete host.Office);

function call(id: string, ...args: unknown[]): unknown {
  const handler = handlers.get(id);
  if (!handler) throw new Error(`${id} is not associated`);
  return handler(...args);
}

function thrown(id: string, ...args: unknown[]): unknown {
  try {
    return call(id, ...args);
  } catch (error) {
    return error;
  }
}

test("every function is associated under its id", () => {
  expect([...handlers.keys()]).toEqual(catalogue.map(({ id }) => id));
});

test("a value comes back as it is", () => {
  expect(call("ATTAINMENT", 90, 120, null, null, { address: "Sheet1!A1" })).toBe(0.75);
  expect(call("FUNNELPLAN", 1_200_000, 25_000, [[0.5], [0.4]])).toEqual([[240], [120], [48]]);
});

test.each([
  ["#N/A", "“actual” is blank. Give it a value.", [null, 120]],
  ["#VALUE!", "“target” must be a number.", [80, "120"]],
  ["#DIV/0!", "", [80, 0]],
  ["#NUM!", "", [1e308, 1e-308]],
])("an error is thrown as Excel's %s", (code, message, args) => {
  const error = thrown("ATTAINMENT", ...args);
  expect(error).toBeInstanceOf(ExcelError);
  expect(error).toMatchObject({ code, message });
});

test("messages follow the language that Excel shows", () => {
  host.Office = { context: { displayLanguage: "zh-CN" } };
  expect(thrown("ATTAINMENT", null, 120)).toMatchObject({ message: "“实际值”还没有填写。" });
  host.Office = { context: { displayLanguage: "de-DE" } };
  expect(thrown("ATTAINMENT", null, 120)).toMatchObject({
    message: "“actual” is blank. Give it a value.",
  });
});

test("a message carries the facts", () => {
  expect(thrown("SCORECARD", [[0.6], [0.3]], [[100], [80]])).toMatchObject({
    message: "“weights” add up to 0.9. They must add up to 1 or to 100.",
  });
  host.Office = { context: { displayLanguage: "zh-CN" } };
  expect(thrown("GAP", 80, 100, "more")).toMatchObject({
    message: "“方向”只能填“越高越好”“越低越好”或“越接近越好”。",
  });
});
