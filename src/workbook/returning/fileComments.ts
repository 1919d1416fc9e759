/** What people wrote beside the cells of an .xlsx file: notes, and the threads that newer Excel calls comments. */
import { textOf, type Parts } from "../sharing/archive";
import { walk } from "../sharing/markup";
import { relationsOf } from "../sharing/relations";
import { readWorkbook } from "../sharing/workbookPart";

export interface FileComment {
  sheetName: string;
  /** "B6" */
  address: string;
  /** "" where the file does not say */
  author: string;
  text: string;
}

/** All of them, sheet by sheet; of a thread each answer is one. */
export function readFileComments(parts: Parts): FileComment[] {
  const workbook = readWorkbook(parts);
  const people = peopleIn(parts, workbook.path);
  return workbook.sheets.flatMap(({ name: sheetName, path }) => {
    const targets = (type: string) =>
      relationsOf(parts, path)
        .filter((relation) => relation.type === type)
        .map(({ target }) => textOf(parts, target) ?? "<none/>");
    const threads = targets("threadedComment").flatMap((xml) => threadsIn(xml, people));
    // beside a thread Excel keeps a note that says it in other words, for older versions
    const threaded = new Set(threads.map(({ address }) => address));
    const notes = targets("comments")
      .flatMap(notesIn)
      .filter(({ address }) => !threaded.has(address));
    return [...threads, ...notes]
      .filter(({ text }) => text !== "")
      .map((comment) => ({ sheetName, ...comment }));
  });
}

type Found = Omit<FileComment, "sheetName">;

function threadsIn(xml: string, people: ReadonlyMap<string, string>): Found[] {
  const found: Found[] = [];
  let current: Found | undefined;
  let isText = false;
  walk(xml, {
    open({ name, attributes: { ref = "", personId = "" } }) {
      if (name === "threadedComment")
        current = { address: ref, author: people.get(personId) ?? "", text: "" };
      else if (name === "text") isText = true;
    },
    text(piece) {
      if (isText && current) current.text += piece;
    },
    close({ name }) {
      if (name === "text") isText = false;
      if (name !== "threadedComment" || !current) return;
      found.push({ ...current, text: current.text.trim() });
      current = undefined;
    },
  });
  return found;
}

function notesIn(xml: string): Found[] {
  const found: Found[] = [];
  const authors: string[] = [];
  let current: { address: string; author: number; text: string } | undefined;
  let reading: "author" | "text" | undefined;
  walk(xml, {
    open({ name, attributes: { ref = "", authorId } }) {
      if (name === "author") authors.push("");
      if (name === "comment") current = { address: ref, author: Number(authorId), text: "" };
      if (name === "author") reading = "author";
      else if (name === "t" && current) reading = "text";
    },
    text(piece) {
      if (reading === "author") authors[authors.length - 1] += piece;
      else if (reading === "text" && current) current.text += piece;
    },
    close({ name }) {
      if (name === "author" || name === "t") reading = undefined;
      if (name !== "comment" || !current) return;
      const author = authors[current.author] ?? "";
      found.push({ address: current.address, author, text: spoken(current.text, author) });
      current = undefined;
    },
  });
  return found;
}

/** Excel begins a note with its author's name in a line of its own. */
function spoken(text: string, author: string): string {
  const trimmed = text.trim();
  const opening = `${author}:`;
  return author !== "" && trimmed.startsWith(opening)
    ? trimmed.slice(opening.length).trim()
    : trimmed;
}

/** The people of the threads, by their id. */
function peopleIn(parts: Parts, workbookPath: string): Map<string, string> {
  const people = new Map<string, string>();
  for (const { type, target } of relationsOf(parts, workbookPath)) {
    if (type !== "person") continue;
    walk(textOf(parts, target) ?? "<none/>", {
      open({ name, attributes: { id = "", displayName = "" } }) {
        if (name === "person") people.set(id, displayName);
      },
    });
  }
  return people;
}
