/** Answers load(): which members were asked for, read into the shape that the client expects. */
import { getProperty, isMember, memberName, scalarMembers, wireName } from "./members";
import { ApiCollection, ApiObject, IDENTITY, ITEMS } from "./objects/apiObject";

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** members asked for, by name; an empty tree below a name asks for all of that object's values */
type Wanted = Map<string, Wanted>;

const EVERYTHING = ["*", "$all"];

function wanted(paths: string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let level = root;
    for (const step of path.split(/[/.]/).filter((step) => step !== "items")) {
      const name = memberName(step);
      const next = level.get(name) ?? new Map<string, Wanted>();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

export function query(target: ApiObject, info: QueryInfo): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (paths.length === 1 && paths[0] === "$none")
    return read(target, new Map([["$none", new Map()]]));
  return read(target, wanted(paths), info);
}

function read(target: ApiObject, tree: Wanted, page: QueryInfo = {}): Record<string, unknown> {
  if (!(target instanceof ApiCollection)) return readMembers(target, tree);
  const own = new Map([...tree].filter(([name]) => isMember(target, name)));
  const ofItems = new Map([...tree].filter(([name]) => !own.has(name)));
  const answer = own.size > 0 || tree.size === 0 ? readMembers(target, own) : {};
  if (ofItems.size === 0 && own.size > 0) return answer;
  const from = page.Skip ?? 0;
  const items = target[ITEMS]().slice(from, page.Top === undefined ? undefined : from + page.Top);
  return { ...answer, _Items: items.map((item) => read(item, ofItems)) };
}

function readMembers(target: ApiObject, tree: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...target[IDENTITY]() };
  const all = tree.size === 0 || EVERYTHING.some((mark) => tree.has(mark));
  const names = new Map(
    all ? scalarMembers(target).map((name) => [name, new Map() as Wanted]) : []
  );
  for (const [name, below] of tree) {
    if (!EVERYTHING.includes(name) && name !== "$none") names.set(name, below);
  }
  for (const [name, below] of names) {
    const { navigation } = target.constructor as typeof ApiObject;
    const value = getProperty(target, name);
    if (value instanceof ApiObject) answer[wireName(name)] = read(value, below);
    else answer[wireName(name)] = navigation.includes(name) ? { _IsNull: true } : value;
  }
  return answer;
}
