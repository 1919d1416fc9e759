import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { catalogue } from "../../../src/functions/catalogue";
import type { Language } from "../../../src/locales";
import { functionTexts } from "../../../src/locales/functions";
import { Trouble, type TroubleCode, type TroubleFacts } from "../../../src/workbook/types";
import { FakeWorkbook } from "../fakeWorkbook";
import { heading, openPane, words } from "../support";

/** By what stands on it: among the many rows of the list, much faster than by role. */
async function button(label: string): Promise<HTMLElement> {
  const found = await screen.findByText(label, { selector: "main *, nav *" });
  return found.closest("button")!;
}
const take = (parameter: string) => screen.getByTitle(`Take the selection for ${parameter}`);

/** The pane on the functions' page. */
async function openFunctions(workbook = new FakeWorkbook(), language: Language = "en-US") {
  const pane = await openPane({ workbook, language });
  await pane.user.click(await button(words[language].nav.functions));
  const box = await screen.findByRole("searchbox");
  return { ...pane, box };
}

/** The pane on one function's page. */
async function openFunction(id: string, workbook = new FakeWorkbook(), language?: Language) {
  const pane = await openFunctions(workbook, language);
  await pane.user.click(await button(`KPI.${id}`));
  await heading(`KPI.${id}`);
  return pane;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
/** The result as it stands in the form; the example's comes after it. */
const result = () =>
  screen.getByRole("heading", { name: "Result" }).parentElement!.querySelector("[role=status]")!;
const resultShows = (text: string | RegExp) =>
  waitFor(() => expect(result()).toHaveTextContent(text));

describe("the list", () => {
  test("has every function under its family, with what it says", async () => {
    await openFunctions();
    const main = within(screen.getByRole("main"));
    const names = main.getAllByRole("list").map((list) => list.getAttribute("aria-labelledby"));
    expect(names).toHaveLength(7);
    expect(main.getByRole("list", { name: "Funnel" }).children).toHaveLength(3);
    for (const { id } of catalogue) {
      expect(await button(`KPI.${id}`)).toHaveTextContent(
        functionTexts["en-US"].functions[id].description
      );
    }
  });

  test("is searched while typing, and keeps what was typed on the way back", async () => {
    const { user, box } = await openFunctions();
    await user.type(box, "how far behind is this task");
    const [first] = within(screen.getByRole("main")).getAllByRole("listitem");
    expect(first).toHaveTextContent("KPI.LAG");
    await user.click(within(first).getByRole("button"));
    expect(await heading("KPI.LAG")).toHaveFocus();
    await user.click(screen.getByLabelText("Back to all functions"));
    expect(await heading("Functions")).toHaveFocus();
    expect(await screen.findByRole("searchbox")).toHaveValue("how far behind is this task");
  });

  test("says how many it found, and when there is none", async () => {
    const { user, box } = await openFunctions();
    await user.type(box, "funnel");
    expect(screen.getByText("3 functions")).toBeVisible();
    await user.clear(box);
    await user.type(box, "xyzzy");
    expect(screen.getByText("Nothing found for “xyzzy”.")).toBeVisible();
  });

  test("in Chinese is searched by pinyin initials", async () => {
    const { user, box } = await openFunctions(new FakeWorkbook(), "zh-CN");
    await user.type(box, "wcl");
    const [first] = within(screen.getByRole("main")).getAllByRole("listitem");
    expect(first).toHaveTextContent("KPI.ATTAINMENT目标完成率");
  });
});

describe("a function's page", () => {
  test("says what it means, takes and gives, and what its errors mean", async () => {
    await openFunction("GAP");
    const main = screen.getByRole("main");
    expect(within(main).getByText("KPI.GAP(actual, target, [direction])")).toBeVisible();
    expect(main).toHaveTextContent(functionTexts["en-US"].functions.GAP.description);
    expect(field("actual")).toHaveAccessibleDescription("What was reached");
    expect(screen.getByRole("combobox", { name: "direction (optional)" })).toHaveValue("");
    expect(within(main).getByText("=KPI.GAP(80,120)")).toBeVisible();
    expect(within(main).getByText("40")).toBeVisible();
    expect(within(main).getByText("#N/A")).toBeVisible();
    expect(main).not.toHaveTextContent(/[{}]|undefined|NaN/);
  });

  test.each(["en-US", "zh-CN"] as const)(
    "shows every example in %s without a gap",
    async (language) => {
      const { view, user } = await openFunctions(new FakeWorkbook(), language);
      for (const { id, parameters } of catalogue) {
        await user.click(await button(`KPI.${id}`));
        await heading(`KPI.${id}`);
        await user.click(await button(words[language].functions.tryExample));
        const main = view.container.querySelector("main")!;
        expect([id, main.querySelectorAll("input, select")]).toEqual([
          id,
          expect.objectContaining({ length: parameters.length }),
        ]);
        // Filled with the example, the form gives the example's result.
        const [own, example] = [...main.querySelectorAll("table, [class*=Subtitle1]")].slice(-2);
        expect([id, own.textContent]).toEqual([id, example.textContent]);
        await user.click(screen.getByLabelText(words[language].functions.back));
      }
    },
    60_000
  );
});

describe("the form", () => {
  test("computes from what is typed", async () => {
    const { workbook } = await openFunction("ATTAINMENT");
    expect(result()).toHaveTextContent("Fill in actual and target to see the result.");
    type("actual", "60");
    type("target", "80");
    expect(result()).toHaveTextContent("0.75 = 75%");
    expect(screen.getByText("=KPI.ATTAINMENT(60,80)")).toBeVisible();
    type("baseline (optional)", "80");
    expect(result()).toHaveTextContent("#DIV/0!");
    expect(result()).toHaveTextContent("“target” equals “baseline”");
    expect(workbook.valuesAsked).toEqual([]);
  });

  test("offers choices and writes their words, leaving what is skipped empty", async () => {
    const { user } = await openFunction("ATTAINMENT");
    type("actual", "110");
    type("target", "100");
    await user.selectOptions(screen.getByRole("combobox"), "lower");
    expect(result()).toHaveTextContent("0.9 = 90%");
    expect(screen.getByText('=KPI.ATTAINMENT(110,100,"lower")')).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox"), "Default");
    type("baseline (optional)", "50");
    expect(screen.getByText("=KPI.ATTAINMENT(110,100,,50)")).toBeVisible();
  });

  test("takes the selection with its sheet, and reads its values once", async () => {
    const workbook = new FakeWorkbook();
    workbook.values.set("'Q3 sales'!B2:B4", [[90], [""], [60]]);
    const { user } = await openFunction("STRETCH", workbook);
    type("target", "2026-11-23");
    type("target", "130");
    act(() => workbook.select({ sheetName: "Q3 sales", address: "B2:B4" }));
    await user.click(take("history"));
    expect(field("history")).toHaveValue("'Q3 sales'!B2:B4");
    act(() => workbook.select({ sheetName: "Sheet1", address: "D5" }));
    await resultShows("“history” must hold at least three numbers.");
    expect(workbook.valuesAsked.at(-1)).toEqual({
      references: ["'Q3 sales'!B2:B4"],
      at: { sheetName: "Sheet1", address: "D5" },
    });
    expect(screen.getByText("=KPI.STRETCH(130,'Q3 sales'!B2:B4)")).toBeVisible();
  });

  test("leaves out the sheet that the formula stands on", async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openFunction("RAG", workbook);
    act(() => workbook.select({ sheetName: "Sheet1", address: "C7" }));
    await user.click(take("attainment"));
    expect(field("attainment")).toHaveValue("Sheet1!C7");
    act(() => workbook.select({ sheetName: "Sheet1", address: "D7" }));
    expect(await screen.findByText("=KPI.RAG(C7)")).toBeVisible();
  });

  test("shows a result that spills as a table", async () => {
    await openFunction("PARETO");
    type("labels", '{"North";"South"}');
    type("values", "{1;3}");
    const [table] = within(screen.getByRole("main")).getAllByRole("table");
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toEqual(["South375%75%A", "North125%100%C"]);
  });

  test("drops an answer that comes late", async () => {
    const workbook = new FakeWorkbook();
    const release = new Map<string, () => void>();
    workbook.pauseValues = ([reference]) =>
      new Promise((resolve) => release.set(reference, resolve));
    workbook.values.set("C1", [[0.5]]);
    workbook.values.set("C2", [[1]]);
    await openFunction("RAG", workbook);
    type("attainment", "C1");
    await waitFor(() => expect(release.has("C1")).toBe(true));
    type("attainment", "C2");
    expect(result()).toHaveTextContent("Computing…");
    await waitFor(() => expect(release.has("C2")).toBe(true));
    await act(async () => release.get("C2")!());
    expect(result()).toHaveTextContent(/^1$/);
    await act(async () => release.get("C1")!());
    expect(result()).toHaveTextContent(/^1$/);
  });

  test.each([
    ["NoSuch!A1", "“NoSuch!A1” leads to no cells here."],
    ["=SUM(C1:C3)", "Excel computes this once the formula is in its cell."],
    ["KPI.ATTAINMENT(90,120)", /^-1$/],
    ["KPI.ATTAINMENT(90,0)", "“target” is 0, and nothing can be divided by it."],
    ["Sales", "“attainment” must be a number."],
  ])("given %s says %s", async (typed, says) => {
    await openFunction("RAG");
    type("attainment", typed);
    await resultShows(says);
  });

  test("says why values could not be read", async () => {
    const workbook = new FakeWorkbook();
    workbook.failing.readValues = new Trouble("connectionLost");
    await openFunction("RAG", workbook);
    type("attainment", "C1");
    await resultShows("Excel did not answer");
  });

  test("says why the selection could not be taken", async () => {
    const workbook = new FakeWorkbook();
    workbook.failing.readSelection = new Trouble("selectionSplit");
    const { user } = await openFunction("RAG", workbook);
    await user.click(take("attainment"));
    expect(await screen.findByRole("alert")).toHaveTextContent("One block of cells, please");
  });

  test("leads to what is missing or not sound, and writes nothing", async () => {
    const { user, workbook } = await openFunction("GAP");
    type("actual", "90");
    await user.click(await button("Insert into Sheet1!B2"));
    expect(field("target")).toHaveFocus();
    expect(field("target")).toBeInvalid();
    type("target", "=SUM(");
    await user.click(await button("Insert into Sheet1!B2"));
    expect(field("target")).toHaveFocus();
    expect(workbook.writes).toEqual([]);
  });
});

describe("inserting", () => {
  test("writes the formula into the active cell, with the room that it needs", async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openFunction("ALLOCATE", workbook);
    type("total", "100");
    type("weights", "{1;1;1}");
    act(() => workbook.select({ sheetName: "Q3 sales", address: "D5:E9" }));
    await user.click(await button("Insert into 'Q3 sales'!D5"));
    expect(await screen.findByText("The formula is in 'Q3 sales'!D5.")).toBeVisible();
    expect(workbook.writes).toEqual([
      {
        place: expect.objectContaining({ sheetName: "Q3 sales", address: "D5" }),
        formula: "=KPI.ALLOCATE(100,{1;1;1})",
        options: { rows: 3, columns: 1, over: undefined },
      },
    ]);
  });

  test("asks before it writes over something", async () => {
    const workbook = new FakeWorkbook();
    workbook.cells.set("Sheet1!B2", "12");
    const { user } = await openFunction("RAG", workbook);
    type("attainment", "0.9");
    await user.click(await button("Insert into Sheet1!B2"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("B2 on sheet “Sheet1” holds: 12");
    expect(workbook.cells.get("Sheet1!B2")).toBe("12");
    await user.click(within(alert).getByRole("button", { name: "Replace it" }));
    expect(await screen.findByText("The formula is in Sheet1!B2.")).toBeVisible();
    expect(workbook.cells.get("Sheet1!B2")).toBe("=KPI.RAG(0.9)");
    expect(await button("Insert into Sheet1!B2")).toHaveFocus();
  });

  test.each<[TroubleCode, TroubleFacts, says: string, ways: string[]]>([
    [
      "spillBlocked",
      { sheet: "Sheet1", address: "B2:B4", blocked: "B3" },
      "It needs B2:B4 on sheet “Sheet1”.B3 is not empty.",
      ["Try again", "Close"],
    ],
    [
      "sheetProtected",
      { sheet: "Sheet1" },
      "“Sheet1” cannot be changed.",
      ["Go to sheet “Sheet1”", "Try again", "Close"],
    ],
    ["cellEditing", {}, "Press Enter or Esc in the cell", ["Try again", "Close"]],
    ["formulaBad", { formula: "=KPI.RAG(x y)" }, "=KPI.RAG(x y)", ["Close"]],
  ])("with %s says why and offers the ways out", async (code, facts, says, ways) => {
    const workbook = new FakeWorkbook();
    workbook.failing.writeFormula = new Trouble(code, facts);
    const { user } = await openFunction("RAG", workbook);
    type("attainment", "0.9");
    await user.click(await button("Insert into Sheet1!B2"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(says);
    const offered = within(alert).getAllByRole("button");
    expect(offered.map(({ textContent }) => textContent)).toEqual(ways);
    const retry = within(alert).queryByRole("button", { name: "Try again" });
    if (!retry) return;
    await user.click(retry);
    expect(await screen.findByText("The formula is in Sheet1!B2.")).toBeVisible();
  });

  test.each(["B2", "Sheet1!$A$1:C3", "B:C", "1:2"])(
    "into a cell that it refers to, as %s, is held back",
    async (reference) => {
      const { user, workbook } = await openFunction("RAG");
      type("attainment", reference);
      expect(await screen.findByText(/would refer to Sheet1!B2, its own cell/)).toBeVisible();
      await user.click(await button("Insert into Sheet1!B2"));
      expect(workbook.writes).toEqual([]);
    }
  );
});

describe("editing", () => {
  const wrapped = '=IF([@Actual]="","",KPI.ATTAINMENT([@Actual],DATE(2026,1,5),"lower",KPI_Base))';

  async function openEdit(formula: string) {
    const workbook = new FakeWorkbook();
    workbook.cells.set("Sheet1!D7", formula);
    const pane = await openFunctions(workbook);
    act(() => workbook.select({ sheetName: "Sheet1", address: "D7" }));
    await pane.user.click(await button("Edit the formula in D7"));
    return { ...pane, workbook };
  }

  test("is offered while a KPI formula is in the active cell", async () => {
    const workbook = new FakeWorkbook();
    workbook.cells.set("Sheet1!D7", "=KPI.RAG(C7)");
    workbook.cells.set("Sheet1!D8", "=SUM(C7)");
    await openFunctions(workbook);
    const offer = () => screen.queryByText(/^Edit the formula/);
    expect(offer()).toBeNull();
    act(() => workbook.select({ sheetName: "Sheet1", address: "D7" }));
    await waitFor(() => expect(offer()).toBeVisible());
    act(() => workbook.select({ sheetName: "Sheet1", address: "D8" }));
    await waitFor(() => expect(offer()).toBeNull());
  });

  test("fills the form, and replaces the call and nothing else", async () => {
    const { user, workbook } = await openEdit(wrapped);
    expect(await heading("KPI.ATTAINMENT")).toHaveFocus();
    expect(field("actual")).toHaveValue("[@Actual]");
    expect(field("target")).toHaveValue("2026-01-05");
    expect(screen.getByRole("combobox")).toHaveValue("lower");
    expect(field("baseline (optional)")).toHaveValue("=KPI_Base");
    type("target", "120");
    type("baseline (optional)", "");
    await user.selectOptions(screen.getByRole("combobox"), "Default");
    act(() => workbook.select({ sheetName: "Sheet1", address: "A1" }));
    await user.click(await button("Replace the formula in Sheet1!D7"));
    expect(await screen.findByText("The formula is in Sheet1!D7.")).toBeVisible();
    const once = '=IF([@Actual]="","",KPI.ATTAINMENT([@Actual],120))';
    expect(workbook.cells.get("Sheet1!D7")).toBe(once);
    type("target", "150");
    await user.click(await button("Replace the formula in Sheet1!D7"));
    expect(await screen.findByText("The formula is in Sheet1!D7.")).toBeVisible();
    expect(workbook.cells.get("Sheet1!D7")).toBe(once.replace("120", "150"));
  });

  test("left alone writes the formula as it was", async () => {
    const { user, workbook } = await openEdit(wrapped);
    await user.click(await button("Replace the formula in Sheet1!D7"));
    await screen.findByText("The formula is in Sheet1!D7.");
    expect(workbook.cells.get("Sheet1!D7")).toBe(wrapped);
  });

  test("asks where somebody has changed the cell meanwhile", async () => {
    const { user, workbook } = await openEdit("=KPI.RAG(C7)");
    workbook.cells.set("Sheet1!D7", "=1+1");
    await user.click(await button("Replace the formula in Sheet1!D7"));
    expect(await screen.findByRole("alert")).toHaveTextContent("holds: =1+1");
  });

  test("shows a choice that is made by a cell as it stands", async () => {
    await openEdit("=KPI.GAP(B7,C7,$A$1)");
    expect(await screen.findByRole("combobox")).toHaveValue("$A$1");
    expect(await screen.findByText("=KPI.GAP(B7,C7,$A$1)")).toBeVisible();
  });
});

test("the selection is followed as long as the page is open", async () => {
  const workbook = new FakeWorkbook();
  const { user } = await openFunctions(workbook);
  expect(workbook.selectionWatchers).toBe(1);
  await user.click(await button("Help"));
  await heading("How it works");
  expect(workbook.selectionWatchers).toBe(0);
});

test("a selection that cannot be followed is told, and read again when asked", async () => {
  const workbook = new FakeWorkbook();
  workbook.failing.readActiveCell = new Trouble("connectionLost");
  const { user } = await openFunctions(workbook);
  expect(await screen.findByRole("alert")).toHaveTextContent("Excel did not answer");
  await user.click(await button("Try again"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
