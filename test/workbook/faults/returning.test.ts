/** Faults on the way of what a copy brings back, and out again. */
import { saveXlsx } from "../../../src/workbench/xlsx";
import { makeCopy } from "../../../src/workbook/sharing/copy";
import type { Client } from "../../support/client";
import { edited, placeIn } from "../returning/edited";
import { choices, sweep, workbook } from "./sweep";

let copy: Uint8Array;

sweep(
  async ({ book }) => {
    await workbook.setUp({ chosen: ["tasks"], choices });
    await book.settled();

    copy = makeCopy(await saveXlsx(book), { formulas: "live", addinId: "" }).file;
  },
  [
    { name: "take in a copy", sheet: "Task decomposition", prepare: readyToTakeIn },
    {
      name: "take back what a copy brought",
      once: true,
      sheet: "Task decomposition",
      prepare: async (client) => {
        const takeIn = await readyToTakeIn(client);
        await takeIn();
        return () => workbook.takeBackReturned();
      },
    },
  ]
);

async function readyToTakeIn(client: Client) {
  const task = (no: number) => (row: Record<string, unknown>) => row.No === no;
  const at = (header: string, no: number) => placeIn(client, "KPI_Tasks", header, task(no));
  const returned = edited(copy, [
    { ...at("Progress", 3), value: 0.45 },
    { ...at("Help needed", 3), value: "=a second car" },
    { ...at("Progress", 4), value: 0.55 },
  ]);
  const { stamp, changes } = await workbook.previewReturn(returned);
  const order = { stamp, changes: changes.map(({ id }) => id), rows: [], comments: [] };
  return () => workbook.takeReturned(returned, order);
}
