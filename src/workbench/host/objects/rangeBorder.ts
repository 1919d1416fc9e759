import type { CellStyle, Rect } from "../../book/book";
import { ApiError, invalidArgument } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { asColor } from "../styles";
import { ApiCollection, ApiObject, IDENTITY, ITEMS } from "./apiObject";
import type { Range } from "./range";

type Edge = "top" | "bottom" | "left" | "right";
type Weight = "Thin" | "Medium" | "Thick" | "Hairline";
type Line = { color: string; style: Weight };

interface Side {
  /** the cells of the block, and which of their edges */
  parts(rect: Rect): { rect: Rect; edge: Edge }[];
}

const onlyIf = (there: boolean, rect: Rect, edge: Edge) => (there ? [{ rect, edge }] : []);

const SIDES: Record<string, Side> = {
  EdgeTop: { parts: (rect) => [{ rect: { ...rect, rows: 1 }, edge: "top" }] },
  EdgeBottom: {
    parts: (rect) => [
      { rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, edge: "bottom" },
    ],
  },
  EdgeLeft: { parts: (rect) => [{ rect: { ...rect, columns: 1 }, edge: "left" }] },
  EdgeRight: {
    parts: (rect) => [
      { rect: { ...rect, column: rect.column + rect.columns - 1, columns: 1 }, edge: "right" },
    ],
  },
  InsideHorizontal: {
    parts: (rect) => onlyIf(rect.rows > 1, { ...rect, rows: rect.rows - 1 }, "bottom"),
  },
  InsideVertical: {
    parts: (rect) => onlyIf(rect.columns > 1, { ...rect, columns: rect.columns - 1 }, "right"),
  },
};

/** the book draws solid lines only; what it cannot draw becomes one */
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const WEIGHTS: readonly string[] = ["Hairline", "Thin", "Medium", "Thick"];
const DEFAULT: Line = { color: "#000000", style: "Thin" };

export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  constructor(
    scope: Scope,
    readonly range: Range
  ) {
    super(scope);
  }

  [ITEMS](): RangeBorder[] {
    return Object.keys(SIDES).map((side) => new RangeBorder(this.host, this.range, side));
  }

  get count(): number {
    return this[ITEMS]().length;
  }

  getItem(side: unknown): RangeBorder {
    if (side === "DiagonalDown" || side === "DiagonalUp")
      throw new ApiError("UnsupportedOperation");
    if (!SIDES[String(side)]) throw invalidArgument();
    return new RangeBorder(this.host, this.range, String(side));
  }

  getItemAt(index: number): RangeBorder {
    const border = this[ITEMS]()[index];
    if (!border) throw invalidArgument();
    return border;
  }
}

export class RangeBorder extends ApiObject {
  constructor(
    scope: Scope,
    readonly range: Range,
    readonly side: string
  ) {
    super(scope);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { Id: this.side };
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): string {
    return this.#line() ? "Continuous" : "None";
  }
  set style(style: unknown) {
    if (!STYLES.includes(String(style))) throw invalidArgument();
    this.#draw(style === "None" ? null : (this.#line() ?? DEFAULT));
  }

  get color(): string {
    return this.#line()?.color ?? DEFAULT.color;
  }
  set color(color: unknown) {
    this.#draw({ ...(this.#line() ?? DEFAULT), color: asColor(color) });
  }

  get weight(): string {
    return this.#line()?.style ?? "Thin";
  }
  set weight(weight: unknown) {
    if (!WEIGHTS.includes(String(weight))) throw invalidArgument();
    this.#draw({ ...(this.#line() ?? DEFAULT), style: weight as Weight });
  }

  #line(): Line | undefined {
    const [part] = SIDES[this.side]!.parts(this.range.rect);
    if (!part) return undefined;
    const { row, column } = part.rect;
    return this.host.book.style(this.range.sheetId, row, column).borders?.[part.edge] ?? undefined;
  }

  #draw(line: Line | null): void {
    checkSheetOpen(this.host, this.range.sheetId, "allowFormatCells");
    for (const { rect, edge } of SIDES[this.side]!.parts(this.range.rect)) {
      const change: CellStyle = { borders: { [edge]: line } };
      this.host.book.setStyle(this.range.sheetId, rect, change);
    }
  }
}
