/** Faults on the way of a month's closing. */
import { choices, sheetId, sweep, workbook } from "./sweep";

sweep(
  async ({ book }) => {
    await workbook.setUp({ chosen: ["history", "targets", "tasks", "review"], choices });
    await book.settled();
  },
  [
    { name: "close a month", sheet: "Target setting", prepare: readyToClose },
    {
      name: "close a month without past periods",
      long: true,
      sheet: "Target setting",
      prepare: async (client) => {
        client.book.removeSheet(sheetId(client, "Past periods"));
        await client.book.settled();
        return readyToClose();
      },
    },
    {
      name: "take back a closing",
      once: true,
      sheet: "Past periods",
      prepare: async () => {
        const close = await readyToClose();
        await close();
        return () => workbook.takeBackClose();
      },
    },
  ]
);

async function readyToClose() {
  const { stamp } = await workbook.previewClose();
  return () => workbook.closeMonth({ stamp, removeFinished: true });
}
