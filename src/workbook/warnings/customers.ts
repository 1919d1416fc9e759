/** Customers whom nobody has spoken to for longer than the limit: no activity and no order. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { date, days } from "../board/numbers";
import type { Board } from "../board/types";
import { asOfDay, limitsOf, named } from "./limits";
import type { Warning } from "./types";

interface Contact {
  day: number;
  who: string;
}

/** Those never contacted come first, then the longest silence. Without an activity sheet nothing can be told. */
export function customerWarnings(board: Board): Warning[] {
  const asOf = asOfDay(board);
  if (asOf === undefined || !board.KPI_ActivityDate) return [];
  const limit = limitsOf(board).contactDays;
  const contacts = lastContacts(board, asOf);
  const silent = rowsOf(board, "KPI_CustomerList").flatMap((row) => {
    const subject = textAt(board, "KPI_CustomerList", row);
    const cell = board.KPI_CustomerList?.[row];
    const contact = contacts.get(subject);
    const order = numberAt(board, "KPI_CustomerLast", row) ?? -Infinity;
    const last = Math.floor(Math.max(contact?.day ?? -Infinity, order));
    return cell && asOf - last > limit
      ? [{ subject, last, who: contact?.who ?? "", place: cell.place }]
      : [];
  });
  return silent
    .sort((one, other) => (one.last < other.last ? -1 : Number(one.last > other.last)))
    .map(({ subject, last, who, place }): Warning => {
      const words = { subject, ...named(who) };
      return last === -Infinity
        ? { code: "neverContacted", words, numbers: {}, place }
        : {
            code: "noContact",
            words,
            numbers: { days: days(asOf - last) },
            since: date(last),
            place,
          };
    });
}

/** By customer, the last activity up to that day. */
function lastContacts(board: Board, asOf: number): Map<string, Contact> {
  const last = new Map<string, Contact>();
  for (const row of rowsOf(board, "KPI_ActivityCustomer")) {
    const day = numberAt(board, "KPI_ActivityDate", row);
    const customer = textAt(board, "KPI_ActivityCustomer", row);
    if (day === undefined || Math.floor(day) > asOf || day < (last.get(customer)?.day ?? 0))
      continue;
    last.set(customer, { day, who: textAt(board, "KPI_ActivityPerson", row) });
  }
  return last;
}
