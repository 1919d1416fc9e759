/** Hearing of what changes in the workbook: its sheets and tables, and what is selected. */
import { supports, talk } from "./excel";

/** One deed of the user's often raises several events; they are told as one after this many milliseconds of quiet. */
const quiet = 150;

type Changed = () => Promise<void>;
type Handlers = OfficeExtension.EventHandlerResult<unknown>[];

function structure({ worksheets, tables }: Excel.Workbook, changed: Changed): Handlers {
  const handlers: Handlers = [
    worksheets.onAdded.add(changed),
    worksheets.onDeleted.add(changed),
    tables.onAdded.add(changed),
    tables.onDeleted.add(changed),
  ];
  if (supports("1.17")) handlers.push(worksheets.onNameChanged.add(changed));
  return handlers;
}

/** Sheets and tables that come, go or are renamed. */
export const watch = watcher(structure);

/**
 * Cells that change, whoever changes or computes them, besides what `watch` hears. Two people at work, or functions
 * that go on computing, may leave no quiet at all: then it is told every `longest` milliseconds.
 */
export const watchCells = watcher((workbook, changed) => {
  const { worksheets } = workbook;
  return [
    ...structure(workbook, changed),
    worksheets.onChanged.add(changed),
    worksheets.onCalculated.add(changed),
  ];
}, 500);

/** Another cell, or another sheet. */
export const watchSelection = watcher(({ worksheets }, changed) => [
  worksheets.onSelectionChanged.add(changed),
  worksheets.onActivated.add(changed),
]);

/** Calls `onChange` after each burst of changes; returns how to stop, after which it is not called any more. */
function watcher(
  listen: (workbook: Excel.Workbook, changed: Changed) => Handlers,
  longest = Infinity
) {
  return async (onChange: () => void): Promise<() => Promise<void>> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let begun: number | undefined;
    const tell = () => {
      begun = undefined;
      onChange();
    };
    const changed = async (): Promise<void> => {
      const now = Date.now();
      begun ??= now;
      clearTimeout(timer);
      timer = setTimeout(tell, Math.max(0, Math.min(quiet, begun + longest - now)));
    };
    const handlers = await talk(async (context) => {
      const added = listen(context.workbook, changed);
      await context.sync();
      return added;
    });
    return async () => {
      await talk(async () => {
        for (const handler of handlers) handler.remove();
        await handlers[0].context.sync();
      });
      clearTimeout(timer);
    };
  };
}
