/** The cells with formulas of one sheet's part, found and changed in place. */
import { Edits, escapeText, walk, withAttribute } from "./markup";

export interface FormulaCell {
  /** "B6" */
  address: string;
  /** as the file keeps it; "" in a cell that shares another one's formula */
  formula: string;
  /** array: fills `range`; shared: the cells of `group` have one formula */
  kind: "plain" | "array" | "shared";
  range?: string;
  group?: string;
  /** the cached result as text, and its type as the file says it: "n", "str", "b", "e" */
  value?: string;
  valueType: string;
  /** places in the part: of the cell, its opening tag, the formula and its text */
  cell: Span;
  tag: Span;
  element: Span;
  /** undefined where the element is empty */
  text?: Span;
}

export interface Span {
  start: number;
  end: number;
}

/**
 * Shows every cell with a formula, from front to back and one at a time, since a sheet may hold 100,000 of them; spills of
 * data tables are left out, since they hold no formula text.
 */
export function eachFormulaCell(xml: string, visit: (cell: FormulaCell) => void): void {
  let tag: (Span & { address: string; valueType: string }) | undefined;
  let formula: Pick<FormulaCell, "kind" | "range" | "group" | "element" | "text"> | undefined;
  let reading: "f" | "v" | undefined;
  let formulaText = "";
  let value: string | undefined;
  walk(xml, {
    open({ name, attributes, start, end, selfClosing }) {
      if (name === "c") {
        tag = { start, end, address: attributes.r ?? "", valueType: attributes.t ?? "n" };
        formula = undefined;
        value = undefined;
        formulaText = "";
      } else if (tag && name === "f" && attributes.t !== "dataTable") {
        const kind = attributes.t === "array" || attributes.t === "shared" ? attributes.t : "plain";
        formula = {
          kind,
          range: attributes.ref,
          group: attributes.si,
          element: { start, end },
          ...(!selfClosing && { text: { start: end, end } }),
        };
        reading = "f";
      } else if (tag && name === "v") {
        value = "";
        reading = "v";
      }
    },
    text(text) {
      if (reading === "f") formulaText += text;
      else if (reading === "v") value += text;
    },
    close({ name, start, end }) {
      if (name === "f" && formula) {
        formula.element.end = end;
        if (formula.text) formula.text.end = start;
      }
      if (name === "f" || name === "v") reading = undefined;
      if (name !== "c" || !tag) return;
      if (formula) {
        const { address, valueType } = tag;
        const cell = { start: tag.start, end };
        visit({ address, valueType, formula: formulaText, value, cell, tag, ...formula });
      }
      tag = undefined;
    },
  });
}

export function setFormula(edits: Edits, { text }: FormulaCell, formula: string): void {
  if (text) edits.replace(text.start, text.end, escapeText(formula));
}

/** The cell keeps what it shows, as if it had been typed. */
export function setValue(edits: Edits, xml: string, found: FormulaCell): void {
  const { cell, tag, value, valueType } = found;
  // what the formula was and what its result was beside the value is told elsewhere in the file, by these numbers
  const plainTag = ["cm", "vm"].reduce(
    (text, name) => withAttribute(text, name, undefined),
    xml.slice(tag.start, tag.end)
  );
  if (value === undefined) {
    const emptyTag = withAttribute(plainTag, "t", undefined).replace(/\s*\/?>$/, "/>");
    edits.replace(cell.start, cell.end, emptyTag);
  } else if (valueType === "str") {
    const textTag = withAttribute(plainTag, "t", "inlineStr");
    const text = `<is><t xml:space="preserve">${escapeText(value)}</t></is>`;
    edits.replace(cell.start, cell.end, `${textTag}${text}</c>`);
  } else {
    edits.replace(cell.start, cell.end, `${plainTag}<v>${escapeText(value)}</v></c>`);
  }
}
