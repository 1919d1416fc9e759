import { tasksTexts } from "../../locales/templates/tasks";
import { dateOnly, offered, wholeFrom } from "../build/checks";
import { dateNumber } from "../build/dates";
import { firstColumn } from "../build/frame";
import { whenFilled } from "../build/guards";
import { numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import type { Choices } from "../plan";

const readyRows = 8;

const exampleCases = [
  { no: 3, since: dateNumber("2026-09-17") },
  { no: 4, since: dateNumber("2026-09-15") },
] as const;

/** Who was given what help, and what came of it. Each case names its task by number and shows how that task stands. */
export function helpCases(
  { language, content }: Choices,
  tasksTable: BuiltTable,
  row: number
): BuiltTable {
  const texts = tasksTexts[language];
  const { columns } = texts.cases;
  const text = { filling: "input" as const, wrap: true };
  const date = {
    filling: "input" as const,
    horizontal: "Center" as const,
    numberFormat: numberFormats.date,
    validation: dateOnly(language),
  };
  /** what the task table says of the task now */
  const lookUp = (id: string) => {
    const numbers = tasksTable.formula("[{no}]");
    const found = `INDEX(${tasksTable.formula(`[{${id}}]`)},MATCH([@{no}],${numbers},0))`;
    return `=IF([@{no}]="","",IF(COUNTIF(${numbers},[@{no}])=0,"",${found}&""))`;
  };
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    no: {
      filling: "input",
      horizontal: "Center",
      validation: wholeFrom(1, language, 9999),
    },
    status: { filling: "computed", horizontal: "Center", formula: lookUp("status") },
    task: { filling: "computed", wrap: true, formula: lookUp("task") },
    reason: text,
    owner: { ...text, validation: offered("=KPI_PeopleList") },
    lag: {
      filling: "computed",
      horizontal: "Center",
      numberFormat: numberFormats.days,
      formula: lookUp("lag").replace('&""', ""),
    },
    open: {
      filling: "computed",
      horizontal: "Center",
      formula: whenFilled(["since"], 'MAX(0,IF([@{closed}]="",KPI_AsOf,[@{closed}])-[@{since}])'),
    },
    since: date,
    closed: date,
    resource: text,
    result: text,
  };
  return buildTable({
    name: "KPI_HelpCases",
    column: firstColumn,
    row,
    columns: columnsWith(columns, specs),
    rows:
      content === "example"
        ? exampleCases.map((exampleCase, index) => ({
            values: { ...exampleCase, ...texts.exampleCases[index] },
            height: 32,
          }))
        : [],
    ready: readyRows,
  });
}
