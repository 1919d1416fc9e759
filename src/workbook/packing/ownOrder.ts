/** Which pages of its own a pack is to have, in plain data, and what they are made from. */
import type { Language } from "../../locales";
import { settingsTexts } from "../../locales/templates/settings";
import type { Company, TemplateId } from "../../templates/plan";
import { findingsOf } from "../findings";
import type { Board } from "../board/types";
import { findingsPage } from "./findingsPage";
import { meetingPage, type AgendaPage } from "./meeting";
import type { OwnPagesOf } from "./pack";

export const ownKinds = ["meeting", "findings"] as const;
export type OwnKind = (typeof ownKinds)[number];

export interface OwnOrder {
  language: Language;
  /** with how many of the workbook's sheets stand before it, in the pack's order */
  pages: readonly { kind: OwnKind; at: number }[];
  /** by the names of the sheets, which template they come from */
  topics: Readonly<Record<string, TemplateId>>;
}

/** What the workbook says beside its file. */
export interface OwnFacts {
  board: Board;
  company: Company | undefined;
  /** names of the workbook's tables */
  tables: readonly string[];
}

/** Metrics and tasks that the agenda names beside a page, at the most. */
const mostNamed = 3;

export function ownPagesOf(
  { language, pages, topics }: OwnOrder,
  sheets: readonly string[],
  { board, company, tables }: OwnFacts
): OwnPagesOf {
  const found = findingsOf(board);
  const subjects = (code: string) =>
    found
      .flatMap(({ statements }) => statements)
      .filter((statement) => statement.code === code)
      .map(({ words }) => words.subject)
      .slice(0, mostNamed);
  const about: AgendaPage["about"][] = [subjects("belowTarget"), subjects("late")];
  const agenda = sheets.map((sheetName): AgendaPage => {
    const topic = topics[sheetName];
    return {
      sheetName,
      topic,
      about: topic === "status" ? about[0] : topic === "tasks" ? about[1] : [],
    };
  });
  for (const { at } of pages.filter(({ kind }) => kind === "findings"))
    agenda.splice(at, 0, { sheetName: "", topic: "findings" });

  return ({ title, decisions }) =>
    pages.map(({ kind, at }) => ({
      at,
      page:
        kind === "findings"
          ? findingsPage(found, language, title)
          : meetingPage({
              ...{ language, title, lead: leadOf(company), pages: agenda, decisions },
              promises: tables.includes("KPI_Promises"),
              decisionsInPack: decisions !== undefined && sheets.includes(decisions.sheetName),
            }),
    }));
}

/** Who has the first of the roles, or else the first of the people. */
function leadOf(company: Company | undefined): string {
  const people = company?.people ?? [];
  const heads = Object.values(settingsTexts).map(({ roles }) => roles[0]);
  return (people.find(({ role }) => heads.includes(role)) ?? people[0])?.name ?? "";
}
