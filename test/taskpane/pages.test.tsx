import { act, screen, within } from "@testing-library/react";
import { appearances } from "../../src/taskpane/appearance";
import { Trouble } from "../../src/workbook/types";
import type { Finding } from "../../src/workbook/types";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, heading, openPane } from "./support";

const withTargets = () => new FakeWorkbook({ held: [held("targets", "Q3 targets")] });

describe("the check", () => {
  const cell = { sheetName: "Q3 targets", address: "J8" };
  const findings: { finding: Finding; says: string; where?: string; visits?: object }[] = [
    {
      finding: { code: "formulaError", ...cell, subject: "#REF!", count: 1 },
      says: "A formula gives an error. #REF! in 1 cell.",
      where: "Sheet “Q3 targets”, J8",
      visits: cell,
    },
    {
      finding: { code: "functionUnknown", sheetName: "Q3 targets", subject: "#NAME?", count: 1200 },
      says: "Formulas were entered before the KPI functions were loaded. #NAME? in 1,200 cells.",
      where: "Sheet “Q3 targets”",
      visits: { sheetName: "Q3 targets", address: undefined },
    },
    {
      finding: { code: "nameBroken", subject: "KPI_AsOf" },
      says: "A name no longer points at a cell. It is KPI_AsOf.",
    },
    {
      finding: { code: "tableMissing", template: "status", subject: "KPI_Status" },
      says: "A table that the sheets need is missing. Its name is KPI_Status.",
    },
    {
      finding: { code: "tableRenamed", subject: "KPI_Status", now: "Table3", mendable: true },
      says: "“Table3” should be called KPI_Status; formulas find it by that name.",
    },
    {
      finding: { code: "columnMissing", subject: "Owner", typed: true, mendable: true },
      says: "It is added again at the right end of the table, with its formula where it computes. What was typed in it cannot be brought back.",
    },
    {
      finding: { code: "formulaOverwritten", subject: "Gap", count: 2, mendable: true },
      says: "The formula is entered again; what was typed over it goes.",
    },
    {
      finding: { code: "outdated", template: "targets", mendable: true },
      says: "New columns, names and formulas are added; what you typed stays.",
    },
    {
      finding: { code: "linkable", subject: "Actual", count: 7, mendable: true },
      says: "“Actual”: what it needs has come into the workbook; 7 cells free.",
    },
  ];

  test.each(findings)("says $says", async ({ finding, says, where, visits }) => {
    const workbook = withTargets();
    workbook.findings = [finding];
    const { user } = await openPane({ workbook });
    await user.click(await button("Check"));
    expect(await screen.findByText("1 thing to look at")).toBeVisible();
    const item = within(screen.getByRole("main")).getByRole("listitem");
    expect(item).toHaveTextContent(says);
    expect(item).not.toHaveTextContent(/[{}]|undefined/);
    if (where) expect(within(item).getByText(where)).toBeVisible();
    if (visits) {
      await user.click(within(item).getByRole("button", { name: /^Go to/ }));
      expect(workbook.visits).toEqual([visits]);
    }
  });

  test("of a sheet that is missing leads to the template that writes it", async () => {
    const workbook = withTargets();
    workbook.findings = [{ ...findings[3].finding, insert: "status" }];
    const { user } = await openPane({ workbook });
    await user.click(await button("Check"));
    await user.click(await button("Add Status analysis"));
    expect(await heading("Status analysis")).toHaveFocus();
  });

  const broken: Finding[] = [
    { code: "formulaOverwritten", subject: "Gap", sheetName: "Q3 targets", mendable: true },
    { code: "nameBroken", subject: "KPI_AsOf", mendable: true },
    { code: "formulaError", subject: "#N/A", ...cell },
  ];

  test("mends one thing, then all that can be mended, and looks again", async () => {
    const workbook = withTargets();
    workbook.findings = [...broken, { code: "outdated", template: "targets", mendable: true }];
    const { user } = await openPane({ workbook });
    await user.click(await button("Check"));
    await user.click(await button("Mend: Gap, Q3 targets"));
    expect(await screen.findByText("1 thing was mended.")).toBeVisible();
    await user.click(await button("Mend all 2 that can be mended"));
    expect(await screen.findByText("2 things were mended.")).toBeVisible();
    expect(screen.getByText("1 thing to look at")).toBeVisible();
    expect(workbook.mends.map((each) => each.map(({ code }) => code))).toEqual([
      ["formulaOverwritten"],
      ["nameBroken", "outdated"],
    ]);
  });

  test("says why nothing was mended, and tries again", async () => {
    const workbook = withTargets();
    workbook.findings = broken;
    workbook.failing.mend = new Trouble("sheetProtected", { sheet: "Q3 targets" });
    const { user } = await openPane({ workbook });
    await user.click(await button("Check"));
    await user.click(await button("Mend: Gap, Q3 targets"));
    expect(await screen.findByRole("alert")).toHaveTextContent("as it was before");
    await user.click(await button("Try again"));
    expect(await screen.findByText("1 thing was mended.")).toBeVisible();
  });

  test.each([
    ["works", withTargets, "All fine."],
    ["has nothing of ours", () => new FakeWorkbook(), "Nothing to check yet."],
  ])("of a workbook that %s", async (_, workbook, says) => {
    const { user } = await openPane({ workbook: workbook() });
    await user.click(await button("Check"));
    const told = await screen.findByText(says);
    expect(told.closest('[role="status"]')).toBeVisible();
  });

  test("runs again when asked, and after a failure", async () => {
    const workbook = withTargets();
    workbook.failing.check = new Trouble("cellEditing");
    const { user } = await openPane({ workbook });
    await user.click(await button("Check"));
    expect(await screen.findByRole("alert")).toHaveTextContent("A cell is being edited");
    await user.click(await button("Try again"));
    await user.click(await button("Check again"));
    expect(await button("Check again")).toHaveFocus();
    expect(await screen.findByText("All fine.")).toBeVisible();
    expect(workbook.checks).toBe(3);
  });
});

describe("help", () => {
  test("says how it works, what the colours mean, where figures stay, and the version", async () => {
    const { user } = await openPane();
    await user.click(await button("Help"));
    const title = await heading("How it works");
    expect(title).toHaveFocus();
    await screen.findByRole("heading", { name: "What the colours mean" });
    const [how, colours] = within(screen.getByRole("main")).getAllByRole("list");
    expect(within(how).getAllByRole("listitem")).toHaveLength(5);
    expect(within(colours).getAllByRole("listitem")).toHaveLength(6);
    const guide = screen.getByRole("link", { name: /^User guide/ });
    expect(guide).toHaveAttribute("href", "guide/en-US.html");
    expect(guide).toHaveAttribute("target", "_blank");
    expect(screen.getByText(/^Nothing leaves this machine/)).toBeVisible();
    expect(screen.getByText(/Version \d+\.\d+\.\d+$/)).toBeVisible();
  });
});

describe("the user guide", () => {
  test.each([
    ["en-US", "“Check the workbook” in the user guide", "Check", "guide/en-US.html#check"],
    ["zh-CN", "在使用指南中查看“检查工作簿”", "检查", "guide/zh-CN.html#check"],
  ] as const)("in %s, %s leads to the chapter", async (language, name, section, address) => {
    const { user } = await openPane({ language });
    await user.click(await button(section));
    const link = await screen.findByRole("link", { name: new RegExp(`^${name}`) });
    expect(link).toHaveAttribute("href", address);
  });

  test("is opened by Excel where Excel opens the browser", async () => {
    const opened: string[] = [];
    const { user } = await openPane({ openBrowser: (address) => opened.push(address) });
    await user.click(await screen.findByRole("link", { name: /in the user guide/ }));
    expect(opened).toEqual(["guide/en-US.html#begin"]);
  });
});

describe("the ribbon", () => {
  test.each([
    [{ kind: "check" }, "Check the workbook"],
    [{ kind: "help" }, "How it works"],
    [{ kind: "insert", template: "tasks", start: false }, "Task decomposition"],
  ] as const)("with %j opens the page %s", async (request, title) => {
    const { requests, workbook } = await openPane();
    await act(async () => requests.send(request));
    expect(await heading(title)).toHaveFocus();
    expect(workbook.inserts).toEqual([]);
  });

  test("inserts at once, empty, in Excel's language", async () => {
    const { requests, workbook } = await openPane({ language: "zh-CN" });
    await act(async () => requests.send({ kind: "insert", template: "tasks", start: true }));
    expect(await screen.findByText(/已插入工作簿/)).toBeVisible();
    expect(workbook.inserts).toEqual([
      { template: "tasks", choices: { language: "zh-CN", content: "empty", asOf: 46349 } },
    ]);
  });

  test("waits while an insert runs, and is followed after it", async () => {
    const workbook = new FakeWorkbook();
    let release = () => undefined as void;
    workbook.pause = () => new Promise<void>((resolve) => (release = resolve));
    const { requests } = await openPane({ workbook });
    await act(async () => requests.send({ kind: "insert", template: "targets", start: true }));
    await act(async () => requests.send({ kind: "help" }));
    expect(await heading("Target setting")).toBeVisible();
    await act(async () => release());
    expect(await heading("How it works")).toHaveFocus();
    expect(workbook.state.held.map(({ template }) => template)).toEqual(["settings", "targets"]);
  });

  test("that asks for a sheet twice gets it once", async () => {
    const { requests, workbook } = await openPane();
    await act(async () => requests.send({ kind: "insert", template: "targets", start: true }));
    await screen.findByText("“targets” is in the workbook.");
    workbook.failing.insert = new Trouble("alreadyThere", {
      template: "targets",
      sheet: "targets",
    });
    await act(async () => requests.send({ kind: "insert", template: "targets", start: true }));
    expect(
      await screen.findByText("This workbook already has it, on sheet “targets”.")
    ).toBeVisible();
  });
});

describe("by keyboard alone", () => {
  test("a sheet is inserted and visited", async () => {
    const { user, workbook } = await openPane();
    const press = async (name: string) => {
      const wanted = await button(name);
      for (let tabs = 0; document.activeElement !== wanted; tabs++) {
        expect(tabs).toBeLessThan(20);
        await user.tab();
      }
      await user.keyboard("{Enter}");
    };
    await press("Set the first targets");
    expect(await heading("Target setting")).toHaveFocus();
    await press("Insert into workbook");
    await press("Go to sheet “Target setting”");
    expect(workbook.visits).toHaveLength(1);
    await press("Back to the loop");
    expect(await heading("Your monthly loop")).toHaveFocus();
  });

  test("the preview can be reached, to scroll it", async () => {
    const { user } = await openPane();
    await user.click(await button("Set the first targets"));
    const preview = await screen.findByRole("region", { name: "Preview of Target setting" });
    (await screen.findByRole("textbox")).focus();
    await user.tab();
    expect(preview).toHaveFocus();
  });
});

describe("navigation", () => {
  test.each(["Loop", "Functions", "Check", "Help"])(
    "marks %s as the current page",
    async (name) => {
      const { user } = await openPane();
      await user.click(await button(name));
      const nav = screen.getByRole("navigation");
      expect(within(nav).getByRole("button", { current: "page" })).toHaveTextContent(name);
    }
  );

  test("takes no focus when the pane opens", async () => {
    await openPane();
    expect(document.body).toHaveFocus();
  });
});

describe("language and theme", () => {
  test.each([
    ["en-US", "Your monthly loop", "Set the first targets"],
    ["zh-CN", "月度业绩闭环", "开始设定目标"],
  ] as const)("in %s", async (language, title, start) => {
    const { user } = await openPane({ language });
    expect(await heading(title)).toBeVisible();
    expect(screen.getByRole("main").closest("[lang]")).toHaveAttribute("lang", language);
    await user.click(await button(start));
    const select = await screen.findByRole<HTMLSelectElement>("combobox");
    expect(select.value).toBe(language);
    const options = within(select).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual(["English", "简体中文"]);
  });

  test("each appearance has a ground of its own, which Fluent's controls know", async () => {
    const grounds = new Set<string>();
    for (const appearance of appearances) {
      const { user, view } = await openPane({ appearance });
      expect(screen.getByRole("main").closest("[data-appearance]")).toHaveAttribute(
        "data-appearance",
        appearance
      );
      await user.click(await button("Set the first targets"));
      await screen.findByRole("combobox");
      const provider = view.container.querySelector(".fui-FluentProvider")!;
      grounds.add(getComputedStyle(provider).getPropertyValue("--colorNeutralBackground2"));
      view.unmount();
    }
    expect(grounds.size).toBe(3);
  });
});
