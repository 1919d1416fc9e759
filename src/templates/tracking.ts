import { trackingTexts } from "../locales/templates/tracking";
import { anyNumber } from "./build/checks";
import { paintedWord, typed } from "./build/columns";
import { firstColumn, frame, headerRow, roomBelow, section } from "./build/frame";
import { whenFilled } from "./build/guards";
import { colors } from "./build/look";
import { buildTable, columnsWith, type BuiltTable } from "./build/table";
import { examplePeriod } from "./example";
import type { Choices, Facts, Language, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 40;

/** Which meeting of the example was on which day of September, and until when its next step runs. */
const exampleMeetings: readonly [kind: number, day: number, until: number][] = [
  [0, 16, 18],
  [0, 17, 18],
  [1, 18, 25],
];

/** What calls for attention, counted by itself; below it the meetings as they come. */
export const tracking: Template = {
  id: "tracking",
  version: 4,
  needs: ["settings", "targets", "tasks"],
  tables: tableNames.tracking,
  plan(choices, facts) {
    const texts = trackingTexts[choices.language];
    const warnings = warningTable(choices.language, facts);
    const logRow = warnings.lastBodyRow + roomBelow + 1;
    const log = logTable(choices, logRow + 1);
    return frame(
      {
        template: "tracking",
        version: tracking.version,
        choices,
        texts,
        tabColor: "#1B7F4B",
        frozenColumns: 0,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn + 3,
        select: log.body("kind").split(":")[0] as string,
      },
      warnings,
      section(firstColumn, headerRow - 1, firstColumn, texts.warnings.section),
      section(firstColumn, logRow, log.lastColumn, texts.log.section),
      log
    );
  },
};

type CheckId = keyof (typeof trackingTexts)["en-US"]["warnings"]["checks"];

/** The count of each warning and the item to look at first; weights, risks and customers where the workbook has their sheets. */
function checks(language: Language, { names }: Facts): [CheckId, string, string][] {
  const { daysBehind } = trackingTexts[language].warnings;
  const firstOf = (list: string, match: string) =>
    `IF(ISNUMBER(${match}),INDEX(${list},${match}),"")`;
  // One task or metric has one row, so that SUMIF gives each its own value, and 0 where the cell shows nothing.
  const lags = "(KPI_TaskLight=-1)*SUMIF(KPI_TaskNo,KPI_TaskNo,KPI_TaskLag)";
  const latest = `SUMPRODUCT(MAX(${lags}))`;
  const lacks =
    "(KPI_TargetLight=-1)*(1E6-SUMIF(KPI_MetricList,KPI_MetricList,KPI_TargetAttainment))";
  const ownerless = '(KPI_MetricList<>"")*(KPI_TargetOwner="")';
  const worstTask =
    `=IF(COUNTIF(KPI_TaskLight,-1)=0,"",INDEX(KPI_TaskName,SUMPRODUCT(MATCH(${latest},${lags},0)))` +
    `&" · "&ROUND(${latest},0)&"${daysBehind}")`;
  const list: [CheckId, string, string][] = [
    ["stepIn", "=COUNTIF(KPI_TaskLight,-1)", worstTask],
    [
      "behind",
      "=COUNTIF(KPI_TaskLight,0)",
      `=${firstOf("KPI_TaskName", "MATCH(0,KPI_TaskLight,0)")}`,
    ],
    [
      "red",
      "=COUNTIF(KPI_TargetLight,-1)",
      '=IF(COUNTIF(KPI_TargetLight,-1)=0,"",' +
        `INDEX(KPI_MetricList,SUMPRODUCT(MATCH(MAX(${lacks}),${lacks},0))))`,
    ],
    ["owner", `=SUMPRODUCT(${ownerless})`, ""],
  ];
  if (names.includes("KPI_ScoreWeights")) {
    const wrong = (limit: string) => `COUNTIF(KPI_ScoreWeights,"${limit}")`;
    list.push(["weights", `=${wrong("<0.99995")}+${wrong(">1.00005")}`, ""]);
  }
  if (names.includes("KPI_RiskReview")) {
    // The word beside a risk's review date is blank once the risk is closed.
    list.push(["risks", '=COUNTIFS(KPI_RiskReview,"<="&KPI_AsOf,KPI_RiskDue,"?*")', ""]);
  }
  if (names.includes("KPI_VoiceState")) {
    const first = firstOf("KPI_VoiceCustomer", "MATCH(-1,KPI_VoiceState,0)");
    list.push(["voices", "=COUNTIF(KPI_VoiceState,-1)", `=${first}`]);
  }
  return list;
}

function warningTable(language: Language, facts: Facts): BuiltTable {
  const texts = trackingTexts[language].warnings;
  const list = checks(language, facts);
  return buildTable({
    name: "KPI_Warnings",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(
      texts.columns,
      {
        check: { width: 30 },
        count: { width: 13, horizontal: "Center", validation: anyNumber(language) },
        state: {
          filling: "computed",
          width: 16,
          horizontal: "Center",
          formula: whenFilled(["check"], `IF(N([@{count}])>0,"${texts.look}","${texts.fine}")`),
          rules: [
            paintedWord("state", texts.look, colors.badFill, colors.bad),
            paintedWord("state", texts.fine, colors.goodFill, colors.good),
          ],
        },
        worst: { width: 34, wrap: true },
      },
      "offered"
    ),
    rows: list.map(([check, count, worst]) => ({
      values: { check: texts.checks[check], count, worst },
      height: 24,
    })),
    ready: list.length,
  });
}

function logTable({ language, content }: Choices, row: number): BuiltTable {
  const { log, example } = trackingTexts[language];
  const { text, person, date, word } = typed(language);
  const wide = { ...text, width: 30 };
  return buildTable({
    name: "KPI_Tracking",
    column: firstColumn,
    row,
    columns: columnsWith(log.columns, {
      kind: word(log.kinds),
      date,
      person,
      done: text,
      result: wide,
      obstacle: wide,
      support: wide,
      next: wide,
      due: { ...date, width: 13 },
    }),
    rows:
      content === "example"
        ? exampleMeetings.map(([kind, day, until], index) => ({
            values: {
              ...example[index],
              kind: log.kinds[kind] ?? null,
              date: examplePeriod.start + day - 1,
              due: examplePeriod.start + until - 1,
            },
            height: 36,
          }))
        : [],
    ready: readyRows,
  });
}
