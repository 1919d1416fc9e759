/** What the workbook keeps for pivot tables, slicers and timelines: kept only for those on sheets that stay. */
import { textOf, type Parts } from "../sharing/archive";
import type { Edits } from "../sharing/markup";
import { relationsOf } from "../sharing/relations";
import { attributeOf, elementsOf } from "./elements";

/** The relation of each kind of cache, and the attribute by which a part on a sheet says which one it uses. */
const kinds: Record<string, { users: string; attribute: string }> = {
  slicerCache: { users: "slicer", attribute: "cache" },
  timelineCache: { users: "timeline", attribute: "cache" },
};

/** @param staying the parts to which the sheets that stay lead */
export function unusedCaches(
  parts: Parts,
  workbookPath: string,
  staying: ReadonlySet<string>
): Set<string> {
  const unused = new Set<string>();
  for (const { type, target } of relationsOf(parts, workbookPath)) {
    if (type === "pivotCacheDefinition" && !staying.has(target)) unused.add(target);
    const kind = kinds[type];
    if (!kind) continue;
    const name = /\sname="([^"]*)"/.exec(textOf(parts, target) ?? "")?.[1];
    const isUsed = [...staying].some((path) =>
      elementsOf(textOf(parts, path) ?? "<none/>", path.endsWith(".xml") ? [kind.users] : []).some(
        ({ attributes }) => attributes[kind.attribute] === name
      )
    );
    if (!isUsed) unused.add(target);
  }
  return unused;
}

const lists: Record<string, string> = {
  pivotCaches: "pivotCache",
  slicerCaches: "slicerCache",
  timelineCacheRefs: "timelineCacheRef",
};

/** Takes the lines about them out of the workbook's part; a list that is empty then goes too. */
export function forgetCaches(xml: string, edits: Edits, ids: ReadonlySet<string>): void {
  const extensions = elementsOf(xml, ["ext"]);
  for (const list of elementsOf(xml, Object.keys(lists))) {
    const entries = elementsOf(xml, [lists[list.name]]).filter(
      ({ start, end }) => start > list.start && end < list.end
    );
    const gone = entries.filter(({ attributes }) => ids.has(attributeOf(attributes, "id") ?? ""));
    if (gone.length === 0) continue;
    const around = extensions.find(({ start, end }) => start < list.start && end > list.end);
    if (gone.length < entries.length)
      for (const { start, end } of gone) edits.replace(start, end, "");
    else edits.replace((around ?? list).start, (around ?? list).end, "");
  }
}
