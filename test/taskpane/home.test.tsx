import { act, screen, within } from "@testing-library/react";
import type { TemplateId } from "../../src/templates/plan";
import { Trouble } from "../../src/workbook/types";
import type { LoopState } from "../../src/workbook/types";
import { shared, steps } from "../../src/taskpane/loop";
import { templateOrder } from "../../src/templates";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, heading, openPane, words } from "./support";

/** a sheet for each step that is to count as begun */
const leads = steps.map(({ sheets }) => sheets[0]);
const others = (without: TemplateId[]) =>
  leads.filter((id) => !without.includes(id)).map((id) => held(id, `My ${id}`));
const targets = held("targets", "Q3 targets");
const settings = held("settings", "Basics");

const cases: {
  workbook: string;
  state: Partial<LoopState>;
  lead: string;
  next: string | undefined;
  opens: TemplateId | undefined;
}[] = [
  {
    workbook: "an empty workbook",
    state: {},
    lead: "Start with your targets. Each sheet you add picks up the figures of the one before.",
    next: "Set the first targets",
    opens: "targets",
  },
  {
    workbook: "a workbook with the settings only",
    state: { held: [settings] },
    lead: "Start with your targets. Each sheet you add picks up the figures of the one before.",
    next: "Set the first targets",
    opens: "targets",
  },
  {
    workbook: "a workbook with targets",
    state: { held: [targets, settings] },
    lead: `1 of ${leads.length} steps are in this workbook.`,
    next: `Next: ${words["en-US"].template[leads[1]].title}`,
    opens: leads[1],
  },
  {
    workbook: "a workbook whose targets were deleted",
    state: { held: [...others(["targets"]), settings] },
    lead: `${leads.length - 1} of ${leads.length} steps are in this workbook.`,
    next: "Next: Target setting",
    opens: "targets",
  },
  {
    workbook: "a workbook with the whole loop",
    state: { held: [...others([]), settings] },
    lead: "All steps are in place. Keep the figures current, and run a check before the review.",
    next: undefined,
    opens: undefined,
  },
];

describe("the first screen", () => {
  test.each(cases)("of $workbook", async ({ state, lead, next, opens }) => {
    const { user } = await openPane({ workbook: new FakeWorkbook(state) });
    expect(screen.getByText(lead)).toBeVisible();
    for (const { sheetName } of state.held ?? []) {
      expect(screen.getByText(`On sheet “${sheetName}”`)).toBeVisible();
    }
    expect(screen.getAllByRole("button", { name: /^Add |^Go to sheet / })).toHaveLength(
      templateOrder.length
    );
    if (next && opens) {
      await user.click(await button(next));
      expect(await heading(words["en-US"].template[opens].title)).toHaveFocus();
    } else {
      expect(screen.queryByRole("button", { name: /^Next/ })).toBeNull();
    }
  });

  test("has a place for every sheet, one each", () => {
    const placed = [...steps, shared].flatMap(({ sheets }) => sheets);
    expect([...placed].sort()).toEqual([...templateOrder].sort());
    expect(shared.sheets[0]).toBe("settings");
  });

  test("lists the steps in the order of the month, each with its sheets and the way to them", async () => {
    const { user, workbook } = await openPane({
      workbook: new FakeWorkbook({ held: [targets, settings] }),
    });
    const list = screen.getByRole("list", { name: "Steps of the loop" });
    const titles = steps.map(({ id }) => words["en-US"].step[id].title);
    expect([...list.children].map((step) => step.textContent)).toEqual(
      titles.map((title, index) => expect.stringContaining(`${index + 1}. ${title}`))
    );
    const sheetsOf = (step: string) =>
      within(screen.getByRole("list", { name: step })).getAllByRole("listitem");
    expect(sheetsOf("Set targets")[0]).toHaveTextContent(
      "Target settingOn sheet “Q3 targets”Go there"
    );
    expect(sheetsOf("Split it into tasks")[0]).toHaveTextContent("Task decompositionAdd");
    await user.click(within(sheetsOf("Set targets")[0]).getByRole("button"));
    expect(workbook.visits).toEqual([{ sheetId: targets.sheetId }]);
    await user.click(within(sheetsOf("Split it into tasks")[0]).getByRole("button"));
    expect(await heading("Task decomposition")).toHaveFocus();
  });

  test("does not repeat a sheet's title as its name", async () => {
    await openPane({ workbook: new FakeWorkbook({ held: [held("targets", "Target setting")] }) });
    expect(screen.queryByText(/^On sheet/)).toBeNull();
    expect(screen.getByRole("button", { name: "Go to sheet “Target setting”" })).toBeVisible();
  });

  test("follows the workbook, and lets it go in the end", async () => {
    const { workbook, view } = await openPane();
    await act(async () => workbook.change({ held: [held("targets", "Renamed")] }));
    expect(screen.getByText("On sheet “Renamed”")).toBeVisible();
    expect(workbook.watchers).toBe(1);
    await act(async () => view.unmount());
    expect(workbook.watchers).toBe(0);
  });

  test("reads a burst of changes once more, not once each", async () => {
    const { workbook } = await openPane();
    const before = workbook.reads;
    await act(async () => {
      for (let change = 0; change < 20; change++) workbook.change({});
    });
    expect(workbook.reads - before).toBeLessThanOrEqual(2);
  });

  test("warns of a protected workbook and of a stranger under our name", async () => {
    await openPane({
      workbook: new FakeWorkbook({
        workbookProtected: true,
        strangers: [{ table: "KPI_Targets", sheetName: "Budget" }],
      }),
    });
    expect(screen.getByText("The workbook is protected")).toBeVisible();
    expect(screen.getByText(/“KPI_Targets” on sheet “Budget”/)).toBeVisible();
  });

  test.each(["read", "watch"] as const)(
    "says that it could not %s, and recovers",
    async (request) => {
      const workbook = new FakeWorkbook({ held: [targets] });
      workbook.failing[request] = new Trouble("connectionLost");
      const { user } = await openPane({ workbook });
      expect(await screen.findByRole("alert")).toHaveTextContent("Excel did not answer");
      await user.click(await button("Try again"));
      expect(await screen.findByText("On sheet “Q3 targets”")).toBeVisible();
      expect(screen.queryByRole("alert")).toBeNull();
    }
  );

  test("says that a sheet has gone, and tries again", async () => {
    const { user, workbook } = await openPane({ workbook: new FakeWorkbook({ held: [targets] }) });
    workbook.failing.goTo = new Trouble("gone", { sheet: "Q3 targets" });
    await user.click(await button("Go to sheet “Q3 targets”"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Sheet “Q3 targets” was not found.");
    expect(alert).not.toHaveTextContent("Table");
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(workbook.visits).toHaveLength(1);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
