/** The meeting's page of a pack: when and who, the agenda made from the pack's pages, and what is decided. */
import { packingTexts } from "../../locales/packing";
import { reviewTexts } from "../../locales/templates/review";
import type { Language } from "../../locales";
import type { TemplateId } from "../../templates/plan";
import { columnLetters } from "../address";
import type { DecisionsInFile } from "./decisions";
import type { OwnCell, OwnPage } from "./ownPage";

/** One page of the pack as the agenda speaks of it. */
export interface AgendaPage {
  sheetName: string;
  topic?: TemplateId | "findings";
  /** what asks for most of the time there: metrics below target, late tasks */
  about?: readonly string[];
}

export interface Meeting {
  language: Language;
  /** the workbook's own title; "" where it has none */
  title: string;
  /** who leads the team, and so the meeting; "" where nobody knows */
  lead: string;
  pages: readonly AgendaPage[];
  /** whether the workbook keeps promises of the last review */
  promises: boolean;
  decisions?: DecisionsInFile;
  /** whether the sheet that has the decisions is itself a page: then they stay there, and here they are shown */
  decisionsInPack: boolean;
}

/** How long people usually talk about a page. */
const minutes: Partial<Record<TemplateId | "findings", number>> = {
  dashboard: 10,
  findings: 10,
  status: 20,
  scorecard: 15,
  tasks: 20,
  review: 20,
};
const usualMinutes = 10;
const spareAgendaRows = 3;
const spareDecisions = 8;
const nineOClock = 9 / 24;

/** Columns of the agenda and, below it, of the decisions. */
const widths = [12, 46, 18, 14, 14, 36];

type Row = (OwnCell | undefined)[];

const open: OwnCell = { look: "input" };
const band = (value: string): Row =>
  widths.map((_, at): OwnCell => ({ look: "section", ...(at === 0 && { value }) }));
const headers = (texts: readonly string[]): Row =>
  texts.map((value): OwnCell => ({ look: "header", value }));

export function meetingPage(meeting: Meeting): OwnPage {
  const { language, title, lead, decisions } = meeting;
  const words = packingTexts[language].meeting;
  const rows: Row[] = [[{ look: "title", value: words.title }]];
  if (title !== "") rows.push([{ look: "lead", value: title }]);

  const merged: string[] = [];
  const fact = (label: string, cell: OwnCell, second: string, other: OwnCell) => {
    const [one, two]: OwnCell[] = [label, second].map((value) => ({ look: "label", value }));
    rows.push([one, cell, two, other, other, other]);
    merged.push(`D${rows.length}:F${rows.length}`);
  };
  fact(words.date, { look: "day" }, words.place, open);
  fact(words.start, { look: "time", value: nineOClock }, words.chair, { ...open, value: lead });
  const start = `$B$${rows.length}`;
  fact(words.minutesBy, open, words.people, open);

  rows.push([], band(words.agenda), headers(words.agendaColumns));
  rows.push(...agendaRows(meeting, start, rows.length + 1));
  rows.push([], band(words.decisions));
  const { hint, columns, lines, isTable } = decisionsOf(meeting);
  rows.push([{ look: "lead", value: hint }], headers(columns));
  const row = rows.length - 1;
  rows.push(...lines);
  const width = Math.max(widths.length, columns.length);
  return {
    sheetName: words.sheetName,
    widths: Array.from({ length: width }, (_, at) => widths[at] ?? 18),
    rows,
    merged,
    ...(decisions &&
      isTable && {
        table: { name: decisions.table, row, rows: lines.length + 1, columns: columns.length },
      }),
  };
}

/** The items, a few rows to add more, and when it ends. @param first the row of the first item, counted from 1 */
function agendaRows(meeting: Meeting, start: string, first: number): Row[] {
  const { language, lead } = meeting;
  const items = itemsOf(meeting);
  const last = first + items.length + spareAgendaRows - 1;
  const passed = (count: number) =>
    items.slice(0, count).reduce((sum, item) => sum + item.minutes, 0);
  const rows = Array.from({ length: last - first + 1 }, (_, index): Row => {
    const row = first + index;
    const item = items[index];
    const before = index === 0 ? "" : `+SUM($E$${first}:E${row - 1})/1440`;
    return [
      { look: "count", value: index + 1 },
      { look: "input", value: item?.text },
      { look: "input", value: item && lead },
      {
        look: "shownTime",
        value: item ? nineOClock + passed(index) / 1440 : "",
        formula: `IF(OR(B${row}="",${start}=""),"",${start}${before})`,
      },
      { look: "number", value: item?.minutes },
      open,
    ];
  });
  const sum = `SUM($E$${first}:$E$${last})`;
  const all = passed(items.length);
  const end = {
    value: nineOClock + all / 1440,
    formula: `IF(${start}="","",${start}+${sum}/1440)`,
  };
  const label: OwnCell = { look: "label", value: packingTexts[language].meeting.end };
  const total: OwnCell = { look: "count", value: all, formula: sum };
  return [...rows, [undefined, undefined, label, { look: "shownTime", ...end }, total]];
}

function itemsOf({ language, pages, promises }: Meeting): { text: string; minutes: number }[] {
  const words = packingTexts[language].meeting;
  const list = new Intl.ListFormat(language, { type: "unit" });
  const topics: Partial<Record<TemplateId | "findings", string>> = words.topics;
  const lines = pages.map(({ sheetName, topic, about = [] }) => {
    const name = (topic && topics[topic]) ?? sheetName;
    const more = about.length > 0 ? words.about.replace("{what}", () => list.format(about)) : "";
    return { text: name + more, minutes: (topic && minutes[topic]) ?? usualMinutes };
  });
  return [
    ...(promises ? [{ text: words.promises, minutes: usualMinutes }] : []),
    ...lines,
    { text: words.closing, minutes: usualMinutes },
  ];
}

interface Decisions {
  hint: string;
  columns: string[];
  lines: Row[];
  /** whether they are the workbook's table itself, which comes back with the pack */
  isTable: boolean;
}

/**
 * One place has the decisions: the review's sheet where it is in the pack, so that here they are only shown, else this
 * page. A workbook without a review gets blank lines.
 */
function decisionsOf({ language, decisions, decisionsInPack }: Meeting): Decisions {
  const words = packingTexts[language].meeting;
  if (!decisions) {
    const { columns } = reviewTexts[language].decisions;
    const ids = ["kind", "what", "lens", "owner", "due"] as const;
    const blank = ids.map((id): OwnCell => ({ look: id === "due" ? "day" : "input" }));
    const lines = Array.from({ length: spareDecisions }, () => blank);
    const texts = ids.map((id) => columns[id].header);
    return { hint: words.decisionsHint, columns: texts, lines, isTable: false };
  }
  const shown = decisions.columns.flatMap((column, at) =>
    decisionsInPack && column.id === undefined ? [] : [{ ...column, slot: at }]
  );
  const sheet = `'${decisions.sheetName.replaceAll("'", "''")}'`;
  const lines = decisions.rows.map((values, row) =>
    shown.map(({ id, at, slot }): OwnCell => {
      const found = values[slot];
      const value = typeof found === "number" ? found : String(found ?? "");
      if (!decisionsInPack) return { look: id === "due" ? "day" : "input", value };
      const cell = `${sheet}!${columnLetters(decisions.column + at)}${decisions.row + row + 1}`;
      const formula = `IF(${cell}="","",${cell})`;
      return { look: id === "due" ? "shownDay" : "text", value, formula };
    })
  );
  const hint = decisionsInPack
    ? words.decisionsElsewhere.replace("{sheet}", () => decisions.sheetName)
    : words.decisionsComeBack;
  return { hint, columns: shown.map(({ header }) => header), lines, isTable: !decisionsInPack };
}
