import { filled, type Row } from "../../support/rows";
import { onceFilled, type Expectation } from "../../support/expected";
import { asOf, mean, products, rowsWith, start } from "./september";

const isComplaint = ({ kind }: Row) => kind === "Complaint";
const isReturn = ({ kind }: Row) => kind === "Return";
const isClosed = ({ closed }: Row) => filled(closed) && Number(closed) <= asOf;
const isLate = ({ due }: Row) => filled(due) && Number(due) < asOf;

/** 1 closed, 0 open, -1 overdue; "" where nothing is to be answered. */
function stateOf(row: Row): number | "" {
  if (Number(row.date) > asOf) return "";
  if (isClosed(row)) return 1;
  if (!isComplaint(row) && !isReturn(row) && !filled(row.due)) return "";
  return isLate(row) ? -1 : 0;
}

const daysOf = (row: Row) => (isClosed(row) ? Number(row.closed) : asOf) - Number(row.date);
const meanMark = (rows: readonly Row[]) =>
  mean(rows.map(({ satisfaction }) => Number(satisfaction)));

export const voice: Expectation = (shown) => {
  const heard = rowsWith(shown, "KPI_Voice", "date").filter(({ date }) => Number(date) <= asOf);
  const current = heard.filter(({ date }) => Number(date) >= start);
  const complaints = current.filter(isComplaint);
  const closed = current.filter(isClosed);
  const toAnswer = closed.filter(({ due }) => filled(due));
  const measures = [
    meanMark(current),
    complaints.length,
    heard.filter((row) => isComplaint(row) && !isClosed(row)).length,
    heard.filter((row) => stateOf(row) === -1).length,
    mean(complaints.filter(isClosed).map(daysOf)),
    toAnswer.filter((row) => Number(row.closed) <= Number(row.due)).length / toAnswer.length,
    current.filter(isReturn).length,
  ];
  const of = (index: number) => current.filter(({ product }) => product === products[index]);
  const once = (value: (rows: Row[]) => unknown) => (_: Row, index: number) =>
    products[index] ? value(of(index)) : "";
  return [
    {
      table: "KPI_Voice",
      columns: onceFilled("date", {
        state: stateOf,
        days: (row) => (stateOf(row) === "" ? "" : daysOf(row)),
      }),
    },
    { table: "KPI_VoiceMeasures", columns: { value: (_, index) => measures[index] } },
    {
      table: "KPI_VoiceByProduct",
      columns: {
        product: (_, index) => products[index] ?? "",
        entries: once((rows) => rows.length),
        complaints: once((rows) => rows.filter(isComplaint).length),
        satisfaction: once(meanMark),
      },
    },
  ];
};
