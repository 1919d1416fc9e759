import { collect } from "../../src/workbook/collect";
import type { WorkbookFacts } from "../../src/workbook/facts";
import { withPlans } from "../../src/workbook/record";
import { loopState } from "../../src/workbook/state";
import { choices, templates } from "./support/templates";

/** A workbook with one sheet of the user's, and what else the test says. */
function facts(change: Partial<WorkbookFacts> = {}): WorkbookFacts {
  return {
    sheets: [{ id: "{1}", name: "Mine" }],
    activeSheetId: "{1}",
    tables: [],
    names: [],
    protected: false,
    record: undefined,
    ...change,
  };
}

function tableFact(name: string, headers: string[], sheetName = "Mine") {
  return { name, sheetId: "{1}", sheetName, headers };
}

const sheetNames = (...names: string[]) => names.map((name) => ({ id: `{${name}}`, name }));
const targetHeaders = ["Metric", "Target", "Actual", "Attainment"];

describe("what comes along", () => {
  test("everything that is needed and not there, in the order of need", () => {
    expect(collect(templates, "tasks", choices, facts()).map((plan) => plan.template)).toEqual([
      "settings",
      "targets",
      "status",
      "tasks",
    ]);
  });

  test("nothing that is there", () => {
    const held = facts({
      tables: [tableFact("KPI_Lists", ["Owner"]), tableFact("KPI_Targets", targetHeaders)],
    });
    expect(collect(templates, "tasks", choices, held).map((plan) => plan.template)).toEqual([
      "status",
      "tasks",
    ]);
  });

  test("the chosen name is for the sheet that was asked for; the others make way to free names", () => {
    const taken = facts({ sheets: sheetNames("SETTINGS", "Settings 2", "Targets") });
    const plans = collect(templates, "status", { ...choices, sheetName: "Now" }, taken);
    expect(plans.map((plan) => plan.sheetName)).toEqual(["Settings 3", "Targets 2", "Now"]);
  });

  test("two sheets of one set never share a name", () => {
    const plans = collect(templates, "targets", { ...choices, sheetName: "settings" }, facts());
    expect(plans.map((plan) => plan.sheetName)).toEqual(["Settings 2", "settings"]);
  });
});

describe("what is refused before anything is written", () => {
  test.each([
    ["a protected workbook", {}, { protected: true }, "workbookProtected", {}],
    [
      "a taken sheet name",
      {},
      { sheets: sheetNames("targets", "Targets 2") },
      "sheetNameTaken",
      { sheet: "Targets", suggestion: "Targets 3" },
    ],
    [
      "a bad sheet name",
      { sheetName: "a/b" },
      { sheets: sheetNames("A B") },
      "sheetNameBad",
      { sheet: "a/b", suggestion: "a b 2" },
    ],
    [
      "an empty sheet name",
      { sheetName: "" },
      {},
      "sheetNameBad",
      { sheet: "", suggestion: "Targets" },
    ],
    [
      "a template that is there",
      {},
      { tables: [tableFact("KPI_Targets", targetHeaders, "Ziele")] },
      "alreadyThere",
      { template: "targets", sheet: "Ziele" },
    ],
    [
      "a stranger's table of the main table's name",
      {},
      { tables: [tableFact("kpi_targets", ["Something", "else"])] },
      "tableNameTaken",
      { table: "KPI_Targets", sheet: "Mine" },
    ],
    [
      "a stranger's table of another table's name",
      {},
      { tables: [tableFact("KPI_TargetLog", ["x"])] },
      "tableNameTaken",
      { table: "KPI_TargetLog", sheet: "Mine" },
    ],
    [
      "a stranger's table of a name that comes along",
      {},
      { tables: [tableFact("KPI_AsOf", ["x"])] },
      "tableNameTaken",
      { table: "KPI_AsOf", sheet: "Mine" },
    ],
    [
      "a defined name of a table's name",
      {},
      { names: [{ name: "kpi_targets", formula: "=1" }] },
      "tableNameTaken",
      { table: "KPI_Targets" },
    ],
  ] as const)("%s", (_, choice, change, code, expected) => {
    const mine = facts(change as Partial<WorkbookFacts>);
    expect(() => collect(templates, "targets", { ...choices, ...choice }, mine)).toThrow(
      expect.objectContaining({ code, facts: expected })
    );
  });
});

describe("what the workbook holds", () => {
  const record = withPlans(
    {},
    (["settings", "targets"] as const).map((id) =>
      templates[id].plan(choices, { names: [], tables: [] })
    )
  );

  test("a recorded template is held with its version, whatever its headers are called now", () => {
    const state = loopState(
      templates,
      facts({ record, tables: [tableFact("KPI_Targets", ["a", "b", "c"], "Renamed")] })
    );
    expect(state.held).toEqual([
      { template: "targets", sheetId: "{1}", sheetName: "Renamed", version: 3 },
    ]);
    expect(state.strangers).toEqual([]);
  });

  test("without a record it is known by half of its headers, and has no version", () => {
    const state = loopState(
      templates,
      facts({ tables: [tableFact("KPI_Targets", ["Metric", "Target", "mine", "too"])] })
    );
    expect(state.held).toEqual([{ template: "targets", sheetId: "{1}", sheetName: "Mine" }]);
  });

  test.each([null, "text", 5, { targets: "text" }, { targets: { version: "1" } }])(
    "a damaged record (%j) counts as none",
    (damaged) => {
      const state = loopState(
        templates,
        facts({ record: damaged, tables: [tableFact("KPI_Targets", ["x"])] })
      );
      expect(state.held).toEqual([]);
      expect(state.strangers).toEqual([{ table: "KPI_Targets", sheetName: "Mine" }]);
    }
  );

  test("a recorded template whose tables are gone is not held", () => {
    expect(loopState(templates, facts({ record })).held).toEqual([]);
  });
});
