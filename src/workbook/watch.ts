/** Hearing of what changes in the workbook: its sheets and tables, and what is selected. */
import { supports, talk } from "./excel";

/** One deed of the user's often raises several events; they are told as one after this many milliseconds of quiet. */
const quiet = 150;

type Changed = () => Promise<void>;
type Handlers = OfficeExtension.EventHandlerResult<unknown>[];

/** Sheets and tables that come, go or are renamed. */
export const watch = watcher(({ worksheets, tables }, changed) => {
  const handlers: Handlers = [
    worksheets.onAdded.add(changed),
    worksheets.onDeleted.add(changed),
    tables.onAdded.add(changed),
    tables.onDeleted.add(changed),
  ];
  if (supports("1.17")) handlers.push(worksheets.onNameChanged.add(changed));
  return handlers;
});

/** Another cell, or another sheet. */
export const watchSelection = watcher(({ worksheets }, changed) => [
  worksheets.onSelectionChanged.add(changed),
  worksheets.onActivated.add(changed),
]);

/** Calls `onChange` after each burst of changes; returns how to stop, after which it is not called any more. */
function watcher(listen: (workbook: Excel.Workbook, changed: Changed) => Handlers) {
  return async (onChange: () => void): Promise<() => Promise<void>> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = async (): Promise<void> => {
      clearTimeout(timer);
      timer = setTimeout(onChange, quiet);
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
