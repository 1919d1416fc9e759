/** Names that the settings do not list, and what becomes of them. */
import { columnIds, listColumns, listIds } from "./types";
import type { Decisions, KnownNames, ListId, NameChoice, Row, UnknownName } from "./types";
import { plainly } from "./words";

const slotOf = (list: ListId) => columnIds.indexOf(listColumns[list]);

/** Those that occur most come first. */
export function unknownNames(rows: readonly Row[], known: KnownNames): UnknownName[] {
  return listIds.flatMap((list) => {
    const slot = slotOf(list);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const name = row[slot];
      if (name !== null) counts.set(String(name), (counts.get(String(name)) ?? 0) + 1);
    }
    for (const name of known[list]) counts.delete(name);
    const alike = new Map(known[list].map((name) => [plainly(name), name]));
    return [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => {
        const like = alike.get(plainly(name));
        return { list, name, rows: count, ...(like !== undefined && { like }) };
      });
  });
}

export interface NamedRows {
  rows: Row[];
  /** which of the rows that came in they are */
  from: number[];
  /** names for the settings, in the order in which they are met */
  toAdd: Record<ListId, string[]>;
}

/** What happens with a name where the user has not said otherwise. */
export function usualChoice({ like }: UnknownName): NameChoice {
  return like === undefined ? { kind: "add" } : { kind: "map", to: like };
}

export function applyNames(
  rows: readonly Row[],
  unknown: readonly UnknownName[],
  choices: Decisions["names"]
): NamedRows {
  const toAdd: NamedRows["toAdd"] = { people: [], regions: [], products: [], channels: [] };
  const bySlot = listIds.map((list) => {
    const decided = new Map<string, NameChoice>();
    for (const each of unknown.filter((one) => one.list === list)) {
      const choice = choices[list]?.[each.name] ?? usualChoice(each);
      if (choice.kind === "add") toAdd[list].push(each.name);
      else decided.set(each.name, choice);
    }
    return [slotOf(list), decided] as const;
  });
  const changing = bySlot.filter(([, decided]) => decided.size > 0);
  const result: NamedRows = { rows: [], from: [], toAdd };
  rows.forEach((row, at) => {
    const named = changing.length === 0 ? row : renamed(row, changing);
    if (!named) return;
    result.rows.push(named);
    result.from.push(at);
  });
  return result;
}

/** undefined for a row that is left out */
function renamed(
  row: Row,
  bySlot: readonly (readonly [number, ReadonlyMap<string, NameChoice>])[]
): Row | undefined {
  let result = row;
  for (const [slot, decided] of bySlot) {
    const choice = decided.get(String(row[slot]));
    if (choice?.kind === "leaveOut") return undefined;
    if (choice?.kind !== "map") continue;
    if (result === row) result = [...row];
    result[slot] = choice.to;
  }
  return result;
}

/** New people with the region in which each sells most often; "" where the file does not say. */
export function withHomes(
  people: readonly string[],
  rows: readonly Row[]
): { name: string; region: string }[] {
  const counts = new Map(people.map((name) => [name, new Map<string, number>()]));
  const [person, region] = [slotOf("people"), slotOf("regions")];
  for (const row of rows) {
    const ofPerson = counts.get(String(row[person]));
    const home = row[region];
    if (ofPerson && home !== null)
      ofPerson.set(String(home), (ofPerson.get(String(home)) ?? 0) + 1);
  }
  return [...counts].map(([name, homes]) => {
    const most = [...homes].sort(([, one], [, other]) => other - one)[0];
    return { name, region: most?.[0] ?? "" };
  });
}
