import { act, screen, within } from "@testing-library/react";
import { steps } from "../../src/taskpane/loop";
import type { TemplateId } from "../../src/templates/plan";
import { Trouble } from "../../src/workbook/types";
import type { Progress, TroubleCode, TroubleFacts } from "../../src/workbook/types";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, heading, openPane, today, words } from "./support";

const leads = steps.map(({ sheets }) => sheets[0]);
const title = (id: TemplateId) => words["en-US"].template[id].title;

/** every step is begun but the last one */
const nearlyAll = [
  held("targets", "Q3 targets"),
  ...leads.slice(1, -1).map((id) => held(id, `My ${id}`)),
  held("settings", "Basics"),
];

/** The pane on the page of the target template. */
async function openTargets(workbook = new FakeWorkbook()) {
  const pane = await openPane({ workbook });
  await pane.user.click(await button("Add Target setting"));
  const name = await screen.findByRole<HTMLInputElement>("textbox", { name: "Sheet name" });
  const insert = await button("Insert into workbook");
  return { ...pane, name, insert };
}

describe("a template's page", () => {
  test("inserts what was chosen", async () => {
    const { user, workbook, name, insert } = await openTargets();
    await user.selectOptions(screen.getByRole("combobox"), "简体中文");
    await user.click(screen.getByRole("radio", { name: "With a worked example" }));
    expect(name).toHaveValue("目标设定");
    await user.clear(name);
    await user.type(name, "三季度目标 ");
    await user.click(insert);
    expect(workbook.inserts).toEqual([
      {
        template: "targets",
        choices: { language: "zh-CN", content: "example", sheetName: "三季度目标", asOf: today },
      },
    ]);
  });

  test("shows each stage, keeps the user on the page meanwhile, and ends at the sheet", async () => {
    const workbook = new FakeWorkbook();
    let report: (progress: Progress) => void = () => undefined;
    let release = () => undefined as void;
    workbook.pause = (tell) => {
      report = tell;
      return new Promise<void>((resolve) => (release = resolve));
    };
    const { user, insert } = await openTargets(workbook);
    await user.click(insert);
    const bar = screen.getByRole("progressbar", { name: "Inserting Target setting" });
    for (const [progress, text] of [
      [{ share: 0, stage: "reading" }, "Reading the workbook…"],
      [{ share: 0.5, stage: "writing" }, "Writing the sheets…"],
      [{ share: 0.9, stage: "finishing" }, "Almost done…"],
      [{ share: 0, stage: "takingBack" }, "Taking back what was written…"],
    ] as const) {
      await act(async () => report(progress));
      expect(screen.getByText(text)).toBeVisible();
      expect(bar).toHaveAttribute("aria-valuenow", String(progress.share));
    }
    for (const name of ["Help", "Check", "Back to the loop"]) {
      expect(await button(name)).toBeDisabled();
    }
    await user.click(insert);
    expect(workbook.inserts).toHaveLength(1);
    expect(insert).toHaveFocus();
    await act(async () => release());
    expect(await screen.findByText("“Target setting” is in the workbook.")).toBeVisible();
    expect(screen.getByText("Added with it: Settings.")).toBeVisible();
    expect(await button("Go to sheet “Target setting”")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(workbook.visits).toEqual([{ sheetId: "{targets}" }]);
    await user.click(await button(`Next: ${title(leads[1])}`));
    expect(await heading(title(leads[1]))).toHaveFocus();
    expect(await button("Insert into workbook")).toBeEnabled();
  });

  test("says after the last step that the loop is complete", async () => {
    const { user } = await openPane({ workbook: new FakeWorkbook({ held: nearlyAll }) });
    await user.click(await button(`Next: ${title(leads[leads.length - 1])}`));
    await user.click(await button("Insert into workbook"));
    await user.click(await button("All steps of the loop are in place."));
    expect(await heading("Your monthly loop")).toHaveFocus();
  });

  test("leads to the sheet that is already there", async () => {
    const { user, workbook, requests } = await openPane({
      workbook: new FakeWorkbook({ held: nearlyAll }),
    });
    await act(async () => requests.send({ kind: "insert", template: "targets", start: false }));
    expect(
      await screen.findByText("This workbook already has it, on sheet “Q3 targets”.")
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Insert into workbook" })).toBeNull();
    await user.click(await button("Go to sheet “Q3 targets”"));
    expect(workbook.visits).toEqual([{ sheetId: "{targets}" }]);
  });

  test("names the sheets that come along, and says when it could not find out", async () => {
    const workbook = new FakeWorkbook();
    workbook.failing.preview = new Trouble("cellEditing");
    const { user } = await openTargets(workbook);
    expect(screen.queryByText("Also adds")).toBeNull();
    await user.click(within(await screen.findByRole("alert")).getByRole("button"));
    const also = (await screen.findByText("Also adds")).closest("section")!;
    expect(within(also).getByRole("listitem")).toHaveTextContent(/^Settings.*share\.$/);
  });

  test("proposes a free name and keeps a name that was typed", async () => {
    const { user, name } = await openTargets(
      new FakeWorkbook({ sheetNames: ["Target setting", "目标设定"] })
    );
    expect(name).toHaveValue("Target setting 2");
    await user.clear(name);
    await user.type(name, "Mine");
    await user.selectOptions(screen.getByRole("combobox"), "简体中文");
    expect(name).toHaveValue("Mine");
  });

  test.each([
    [" ", "Enter a name."],
    ["a".repeat(32), "32 characters; Excel takes 31 at most."],
    ["Q3/Q4", "Excel does not allow / in a sheet name."],
    ["'quoted", "An apostrophe cannot stand first or last."],
    ["history", "Excel keeps this name for itself."],
    ["sheet1", "The workbook already has a sheet with this name."],
  ])("refuses the name %j while it is typed", async (typed, message) => {
    const { user, workbook, name, insert } = await openTargets();
    await user.clear(name);
    await user.click(name);
    await user.paste(typed);
    expect(screen.getByText(message)).toBeVisible();
    expect(name).toBeInvalid();
    await user.click(insert);
    expect(workbook.inserts).toEqual([]);
    expect(name).toHaveFocus();
    await user.click(await button("Use “Target setting”"));
    expect(name).toHaveValue("Target setting");
    expect(name).toBeValid();
  });
});

interface Failure {
  code: TroubleCode;
  facts?: TroubleFacts;
  says: string;
  ways: string[];
}

const sheet = "Target setting";
const failures: Failure[] = [
  {
    code: "sheetNameTaken",
    facts: { sheet, suggestion: "Target setting 2" },
    says: "This sheet name is taken“Target setting” is already in the workbook.",
    ways: ["Insert as “Target setting 2”", "Go to sheet “Target setting”", "Change the name"],
  },
  {
    code: "sheetNameBad",
    facts: { sheet: "a:b", suggestion: "a b" },
    says: "“a:b” cannot be used.",
    ways: ["Insert as “a b”", "Change the name"],
  },
  {
    code: "tableNameTaken",
    facts: { table: "KPI_Targets", sheet: "Budget" },
    says: "“KPI_Targets” already names something else.It is on sheet “Budget”.",
    ways: ["Go to sheet “Budget”", "Try again"],
  },
  {
    code: "tableNameTaken",
    facts: { table: "KPI_AsOf" },
    says: "“KPI_AsOf” already names something else.Rename it there",
    ways: ["Try again"],
  },
  {
    code: "alreadyThere",
    facts: { template: "targets", sheet },
    says: "It is called “Target setting” now.",
    ways: ["Go to sheet “Target setting”"],
  },
  {
    code: "workbookProtected",
    says: "Choose Review > Protect Workbook to lift the protection",
    ways: ["Try again"],
  },
  {
    code: "sheetProtected",
    facts: { sheet: "Basics" },
    says: "“Basics” cannot be changed.",
    ways: ["Go to sheet “Basics”", "Try again"],
  },
  { code: "cellEditing", says: "Press Enter or Esc in the cell to finish", ways: ["Try again"] },
  {
    code: "excelTooOld",
    facts: { needed: "ExcelApi 1.9" },
    says: "It lacks ExcelApi 1.9.",
    ways: [],
  },
  { code: "notInExcel", says: "There is no Excel here", ways: [] },
  {
    code: "gone",
    facts: { table: "KPI_Targets" },
    says: "“KPI_Targets” was not found.",
    ways: ["Try again"],
  },
  { code: "tooLarge", says: "Excel refused a request of this size.", ways: ["Try again"] },
  { code: "connectionLost", says: "Excel did not answer", ways: ["Try again"] },
  {
    code: "refused",
    facts: { excelCode: "GeneralException", excelMessage: "Something broke." },
    says: "Excel says: Something broke.Code: GeneralException",
    ways: ["Try again"],
  },
];

describe("when an insert fails", () => {
  test.each(failures)("with $code $facts it says why and offers $ways", async (failure) => {
    const { user, workbook, insert } = await openTargets();
    workbook.failing.insert = new Trouble(failure.code, failure.facts);
    await user.click(insert);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(failure.says);
    expect(alert).toHaveTextContent("The workbook is as it was before.");
    expect(alert).not.toHaveTextContent(/[{}]|undefined/);
    const ways = within(alert).queryAllByRole("button");
    expect(ways.map((way) => way.textContent)).toEqual(failure.ways);
  });

  test("trying again inserts the same, and the trouble is gone", async () => {
    const { user, workbook, insert } = await openTargets();
    workbook.failing.insert = new Trouble("cellEditing");
    await user.click(insert);
    await user.click(await button("Try again"));
    expect(await button("Go to sheet “Target setting”")).toHaveFocus();
    expect(await screen.findByText("“Target setting” is in the workbook.")).toBeVisible();
    expect(workbook.inserts[1]).toEqual(workbook.inserts[0]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("the suggested name is taken at once", async () => {
    const { user, workbook, insert } = await openTargets();
    workbook.failing.insert = new Trouble("sheetNameTaken", { sheet, suggestion: "Targets 7" });
    await user.click(insert);
    await user.click(await button("Insert as “Targets 7”"));
    expect(await screen.findByText("“Targets 7” is in the workbook.")).toBeVisible();
  });

  test("changing the name leads to its field", async () => {
    const { user, workbook, name, insert } = await openTargets();
    workbook.failing.insert = new Trouble("sheetNameBad", { sheet });
    await user.click(insert);
    await user.click(await button("Change the name"));
    expect(name).toHaveFocus();
  });

  test("going to the sheet in the way asks for it by name", async () => {
    const { user, workbook, insert } = await openTargets();
    workbook.failing.insert = new Trouble("sheetProtected", { sheet: "Basics" });
    await user.click(insert);
    await user.click(await button("Go to sheet “Basics”"));
    expect(workbook.visits).toEqual([{ sheetName: "Basics" }]);
  });

  test("what could not be taken back is named, and nothing claims otherwise", async () => {
    const { user, workbook, insert } = await openTargets();
    workbook.failing.insert = new Trouble("refused", {
      leftBehind: ["Settings", "Target setting"],
    });
    await user.click(insert);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(
      "This could not be taken back: Settings and Target setting. Please delete it by hand."
    );
    expect(alert).not.toHaveTextContent("as it was");
  });

  test("an error that is no trouble is told in its own words", async () => {
    const { user, workbook, insert } = await openTargets();
    workbook.failing.insert = new TypeError("x is not a function");
    await user.click(insert);
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel says: x is not a function");
  });

  test("leaving the page leaves the trouble behind", async () => {
    const { user, workbook, insert } = await openTargets();
    workbook.failing.insert = new Trouble("tooLarge");
    await user.click(insert);
    await user.click(await button("Back to the loop"));
    await user.click(await button("Add Target setting"));
    await button("Insert into workbook");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
