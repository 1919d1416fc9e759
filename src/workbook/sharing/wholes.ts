/** What a part that is new to the file takes: a word about its type, and an element in the part that leads to it. */
import { setText, textOf, type Parts } from "./archive";
import { Edits, walk } from "./markup";

const types = "[Content_Types].xml";

/** Puts an element at the end of the part's root. */
export function addElement(parts: Parts, part: string, root: string, element: string): void {
  const xml = textOf(parts, part);
  if (xml === undefined) return;
  const edits = new Edits();
  walk(xml, {
    close({ name, start }) {
      if (name === root) edits.replace(start, start, element);
    },
  });
  setText(parts, part, edits.apply(xml));
}

export function declare(parts: Parts, path: string, contentType: string): void {
  const element = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
  addElement(parts, types, "Types", element);
}

/** Most files say what an .xml part is; one that does not is told. */
export function declareXml(parts: Parts, path: string): void {
  let isKnown = false;
  walk(textOf(parts, types) ?? "<Types/>", {
    open({ name, attributes: { Extension = "" } }) {
      if (name === "Default" && Extension.toLowerCase() === "xml") isKnown = true;
    },
  });
  if (!isKnown) declare(parts, path, "application/xml");
}
