/** How the parts of a file point at each other, and what must change with them when one goes ([ECMA-376] part 2). */
import { setText, textOf, type Parts } from "./archive";
import { Edits, walk } from "./markup";

export interface Relation {
  id: string;
  /** the last word of the type's address: "worksheet", "table" */
  type: string;
  /** path inside the file; the address itself where it leads out of it */
  target: string;
  external: boolean;
}

export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points at; an empty path stands for the file itself. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const found: Relation[] = [];
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  walk(textOf(parts, relationsPath(part)) ?? "<Relationships/>", {
    open({ name, attributes: { Id, Type = "", Target = "", TargetMode } }) {
      if (name !== "Relationship") return;
      const external = TargetMode === "External";
      const target = external ? Target : resolved(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, external });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : `${folder}${target}`).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Takes parts out of the file, with every word about them: their content types and what points at them from `owner`. */
export function removeParts(parts: Parts, owner: string, targets: ReadonlySet<string>): void {
  for (const target of targets) {
    parts.delete(target);
    parts.delete(relationsPath(target));
  }
  removeElements(parts, "[Content_Types].xml", "Override", ({ PartName = "" }) =>
    targets.has(PartName.replace(/^\//, ""))
  );
  const gone = new Set(
    relationsOf(parts, owner)
      .filter(({ target, external }) => !external && targets.has(target))
      .map(({ id }) => id)
  );
  removeElements(parts, relationsPath(owner), "Relationship", ({ Id }) => gone.has(Id));
}

/** Takes out the elements of this name whose attributes meet the condition. */
export function removeElements(
  parts: Parts,
  path: string,
  element: string,
  isGone: (attributes: Record<string, string>) => boolean
): void {
  const xml = textOf(parts, path);
  if (xml === undefined) return;
  const edits = new Edits();
  let goneFrom: number | undefined;
  walk(xml, {
    open({ name, attributes, start }) {
      if (name === element && isGone(attributes)) goneFrom = start;
    },
    close({ name, end }) {
      if (name !== element || goneFrom === undefined) return;
      edits.replace(goneFrom, end, "");
      goneFrom = undefined;
    },
  });
  if (edits.count > 0) setText(parts, path, edits.apply(xml));
}
