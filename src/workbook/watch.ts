/** Hearing of sheets and tables that come, go or are renamed. */
import { supports, talk } from "./excel";

/** One deed of the user's often raises several events; they are told as one after this many milliseconds of quiet. */
const quiet = 150;

/** Calls `onChange` after each burst of changes; returns how to stop, after which it is not called any more. */
export async function watch(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  };
  const handlers = await talk(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
      tables.onAdded.add(changed),
      tables.onDeleted.add(changed),
    ];
    if (supports("1.17")) added.push(worksheets.onNameChanged.add(changed));
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
}
