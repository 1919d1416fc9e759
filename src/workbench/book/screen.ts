/** What of a book is on the screen, and where: for what lies over the cells and moves with them. */
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Univer, Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** One part of the sheet: the whole of it, or one of up to four where rows and columns are frozen. Pixels. */
export interface Part {
  /** what it covers on the screen, from the corner of the grid with its headers */
  left: number;
  top: number;
  /** undefined: to the grid's edge */
  width?: number;
  height?: number;
  /** the point of the sheet that lies in its corner, before zooming */
  x: number;
  y: number;
  /** where the sheet's next part begins, before zooming; Infinity where it is the last */
  endX: number;
  endY: number;
}

export interface View {
  sheetId: string;
  zoom: number;
  parts: Part[];
}

export interface Screen {
  /** undefined while nothing is drawn */
  view(): View | undefined;
  /** the element that the sheet's picture fills; another one after another workbook has been opened */
  ground(): HTMLElement | undefined;
  /** hears, some time before the next frame, that the view may have changed */
  onChange(listener: () => void): void;
}

export function screenOf(univer: Univer): Screen {
  const injector = univer.__getInjector();
  const sheetShown = () =>
    injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
      ?.getActiveSheet(true);
  const render = () => {
    const unitId = sheetShown()?.getUnitId();
    return unitId === undefined
      ? undefined
      : injector.get(IRenderManagerService).getRenderById(unitId);
  };

  const view = (): View | undefined => {
    const sheet = sheetShown();
    const drawn = render();
    const skeleton = drawn?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = drawn?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!sheet || !drawn || !skeleton || !main) return undefined;
    const { scaleX: zoom } = drawn.scene.getAncestorScale();
    const { startColumn, startRow, xSplit, ySplit } = sheet.getFreeze();
    const across = spans({
      header: skeleton.rowHeaderWidth,
      from: skeleton.colStartX(startColumn - xSplit),
      to: skeleton.colStartX(startColumn),
      isFrozen: xSplit > 0,
      scroll: main.viewportScrollX,
      zoom,
    });
    const down = spans({
      header: skeleton.columnHeaderHeight,
      from: skeleton.rowStartY(startRow - ySplit),
      to: skeleton.rowStartY(startRow),
      isFrozen: ySplit > 0,
      scroll: main.viewportScrollY,
      zoom,
    });
    const parts = down.flatMap((row) =>
      across.map((column) => ({
        left: column.at,
        top: row.at,
        width: column.size,
        height: row.size,
        x: column.corner,
        y: row.corner,
        endX: column.end,
        endY: row.end,
      }))
    );
    return { sheetId: sheet.getSheetId(), zoom, parts };
  };

  return {
    view,
    ground: () => render()?.engine.getCanvasElement().parentElement ?? undefined,
    onChange(listener) {
      injector.get(ICommandService).onCommandExecuted(() => listener());
      window.addEventListener("resize", listener);
    },
  };
}

interface Line {
  header: number;
  /** the frozen part of the sheet */
  from: number;
  to: number;
  isFrozen: boolean;
  scroll: number;
  zoom: number;
}

/** The frozen part, where there is one, and the part that scrolls. */
function spans({ header, from, to, isFrozen, scroll, zoom }: Line) {
  // the engine counts scrolling from the sheet's beginning, frozen part and all
  if (!isFrozen) {
    return [{ at: header * zoom, size: undefined, corner: scroll, end: Infinity }];
  }
  const size = (to - from) * zoom;
  const at = (header + to - from) * zoom;
  return [
    { at: header * zoom, size, corner: from, end: to },
    { at, size: undefined, corner: scroll + to - from, end: Infinity },
  ];
}
