/** Which cells of a sheet are there to be filled in, where the sheet does not say so itself. */
import { columnNumber } from "../../templates/build/address";
import { textOf, type Parts } from "../sharing/archive";
import { walk, withAttribute, type Edits } from "../sharing/markup";
import { relationsOf } from "../sharing/relations";
import { elementsOf } from "./elements";
import type { OpenStyles } from "./openStyles";

/** Columns and rows counted from 1. */
export interface Body {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rows of the sheet's tables below their headers and above their totals. */
export function tableBodies(parts: Parts, sheetPath: string): Body[] {
  return relationsOf(parts, sheetPath).flatMap(({ type, target }) => {
    const xml = type === "table" ? textOf(parts, target) : undefined;
    const table = xml === undefined ? undefined : elementsOf(xml, ["table"])[0];
    const { ref = "", headerRowCount = "1", totalsRowCount = "0" } = table?.attributes ?? {};
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
    if (!left || !right) return [];
    return [
      {
        left: columnNumber(left),
        right: columnNumber(right),
        top: Number(top) + Number(headerRowCount),
        bottom: Number(bottom) - Number(totalsRowCount),
      },
    ];
  });
}

interface CellTag {
  column: number;
  row: number;
  style: number;
  type: string;
  start: number;
  end: number;
  hasFormula: boolean;
  hasValue: boolean;
}

/**
 * Opens the cells to fill in. A sheet on which some cell is open already says itself which they are, and stays as it is.
 * On any other they are typed numbers, dates and choices, and within tables all that no formula fills.
 */
export function openInputs(
  xml: string,
  edits: Edits,
  styles: OpenStyles,
  bodies: readonly Body[]
): void {
  const cells = cellTags(xml);
  if (cells.some(({ style }) => styles.isOpen(style))) return;
  for (const { column, row, style, type, start, end, hasFormula, hasValue } of cells) {
    const isText = type === "s" || type === "inlineStr" || type === "str";
    const isInTable = bodies.some(
      (body) => column >= body.left && column <= body.right && row >= body.top && row <= body.bottom
    );
    if (hasFormula || (!isInTable && (isText || !hasValue))) continue;
    const tag = withAttribute(xml.slice(start, end), "s", String(styles.opened(style)));
    edits.replace(start, end, tag);
  }
}

function cellTags(xml: string): CellTag[] {
  const cells: CellTag[] = [];
  walk(xml, {
    open({ name, attributes, start, end }) {
      const current = cells.at(-1);
      if (name === "f" && current) current.hasFormula = true;
      else if ((name === "v" || name === "is") && current) current.hasValue = true;
      if (name !== "c") return;
      const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(attributes.r ?? "") ?? [];
      cells.push({
        ...{ column: columnNumber(letters), row: Number(row), start, end },
        style: Number(attributes.s ?? 0),
        type: attributes.t ?? "n",
        hasFormula: false,
        hasValue: false,
      });
    },
  });
  return cells;
}
