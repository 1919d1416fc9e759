import { targetsTexts } from "../../locales/templates/targets";
import { anyNumber, dateOnly, offered } from "../build/checks";
import { dateNumber } from "../build/dates";
import { firstColumn, section } from "../build/frame";
import { numberFormats } from "../build/look";
import { buildTable, type ColumnSpec, type Pieces } from "../build/table";
import { examplePeriod } from "../example";
import type { Choices } from "../plan";

/** Who changed which target, why and from when; it lies below and grows downwards. */
export function changeLog({ language, content }: Choices, row: number): Pieces[] {
  const texts = targetsTexts[language];
  const { changes, example } = texts;
  const input = { filling: "input" as const };
  const date: Omit<ColumnSpec, "id" | "header"> = {
    ...input,
    horizontal: "Center",
    numberFormat: numberFormats.date,
    validation: dateOnly(language),
  };
  const number = { ...input, validation: anyNumber(language) };
  const table = buildTable({
    name: "KPI_TargetChanges",
    column: firstColumn,
    row: row + 1,
    columns: [
      { id: "date", header: changes.date, note: changes.note, ...date },
      { id: "metric", header: changes.metric, ...input, validation: offered("=KPI_MetricList") },
      { id: "reason", header: changes.reason, ...input, wrap: true },
      { id: "from", header: changes.from, ...number },
      { id: "to", header: changes.to, ...number },
      {
        id: "approvedBy",
        header: changes.approvedBy,
        ...input,
        validation: offered("=KPI_PeopleList"),
      },
      { id: "validFrom", header: changes.validFrom, ...date },
    ],
    rows:
      content === "example"
        ? [
            {
              values: {
                date: dateNumber("2026-08-31"),
                ...example.change,
                from: 24,
                to: 30,
                validFrom: examplePeriod.start,
              },
              height: 48,
            },
          ]
        : [],
    ready: 6,
  });
  return [section(firstColumn, row, table.lastColumn, changes.section), table];
}
