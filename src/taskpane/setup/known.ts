/** What a workbook with settings knows of the set-up: its people, its unit of amounts, what its last period brought. */
import { languages } from "../../locales";
import { historyTexts } from "../../locales/templates/history";
import { amountAt, numberAt, rowsOf, textAt } from "../../workbook/board/cells";
import type { Board } from "../../workbook/board/types";
import { usualUnit, type Draft, type TargetRow } from "./draft";

const metricWords: readonly string[] = languages.map((each) => historyTexts[each].kinds.metric);

/** The changes that it means for a draft; targets that were typed already stay. */
export function knownFrom(board: Board, draft: Draft): Partial<Draft> {
  const people = rowsOf(board, "KPI_PeopleList").map((row) => ({
    name: textAt(board, "KPI_PeopleList", row),
    role: textAt(board, "KPI_PeopleRole", row),
    region: "",
  }));
  const currency = textAt(board, "KPI_Currency", 0) || draft.currency;
  const rows = lastPeriod(board, { ...draft, currency });
  return {
    ...{ people, currency },
    ...(rows.length > 0 && !draft.targets && { targets: rows, fromPast: true }),
  };
}

/** The metrics of the last period that was closed, each with what it brought as the base of the next target. */
function lastPeriod(board: Board, draft: Draft): TargetRow[] {
  const period = (row: number) => numberAt(board, "KPI_HistoryPeriod", row) ?? -Infinity;
  const metrics = rowsOf(board, "KPI_HistorySubject").filter((row) =>
    metricWords.includes(textAt(board, "KPI_HistoryKind", row))
  );
  const last = metrics.reduce((latest, row) => Math.max(latest, period(row)), -Infinity);
  return metrics
    .filter((row) => period(row) === last)
    .map((row) => {
      const metric = textAt(board, "KPI_HistorySubject", row);
      const brought = amountAt(board, "KPI_HistoryActual", row, "");
      const isShare = brought?.kind === "percent";
      return {
        ...{ metric, owner: "", value: "" },
        unit: isShare ? "%" : usualUnit(metric, draft),
        base: brought === undefined ? "" : typedAs(brought.value, isShare),
      };
    });
}

/** As a user would type it, without what binary arithmetic leaves at the end. */
function typedAs(value: number, isShare: boolean): string {
  const exact = (number: number) => String(Number(number.toPrecision(12)));
  return isShare ? `${exact(value * 100)}%` : exact(value);
}
