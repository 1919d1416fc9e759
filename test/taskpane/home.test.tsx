import { act, screen, within } from "@testing-library/react";
import type { TemplateId } from "../../src/templates/plan";
import { Trouble } from "../../src/workbook/types";
import type { LoopState } from "../../src/workbook/types";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, heading, openPane, words } from "./support";

const targets = held("targets", "Q3 targets");
const status = held("status", "Standing");
const tasks = held("tasks", "Tasks");
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
    lead: "1 of 3 steps are in this workbook.",
    next: "Next: Status analysis",
    opens: "status",
  },
  {
    workbook: "a workbook whose targets were deleted",
    state: { held: [status, tasks, settings] },
    lead: "2 of 3 steps are in this workbook.",
    next: "Next: Target setting",
    opens: "targets",
  },
  {
    workbook: "a workbook with the whole loop",
    state: { held: [targets, status, tasks, settings] },
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
    expect(screen.getAllByRole("button", { name: /^Add |^Go to sheet / })).toHaveLength(4);
    if (next && opens) {
      await user.click(await button(next));
      expect(await heading(words["en-US"].template[opens].title)).toHaveFocus();
    } else {
      expect(screen.queryByRole("button", { name: /^Next/ })).toBeNull();
    }
  });

  test("lists the steps in the order of the month, each with its way", async () => {
    const { user, workbook } = await openPane({
      workbook: new FakeWorkbook({ held: [targets, settings] }),
    });
    const list = screen.getByRole("list", { name: "Steps of the loop" });
    const steps = within(list).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringMatching(/^1\. Target setting.*On sheet “Q3 targets”Go there$/),
      expect.stringMatching(/^2\. Status analysis.*Not in this workbook yetAdd$/),
      expect.stringMatching(/^3\. Task decomposition.*Not in this workbook yetAdd$/),
    ]);
    await user.click(within(steps[0]).getByRole("button"));
    expect(workbook.visits).toEqual([{ sheetId: targets.sheetId }]);
    await user.click(within(steps[2]).getByRole("button"));
    expect(await heading("Task decomposition")).toHaveFocus();
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
