/** Faults on the way of sales data into the workbook, and out of it again. */
import { Session } from "../../../src/workbook/importing/session";
import { decisions } from "../importing/support";
import { choices, sweep, workbook } from "./sweep";

sweep(
  async ({ book }) => {
    await workbook.setUp({ chosen: ["settings"], choices });
    await book.settled();
  },
  [
    {
      name: "import into a workbook without sales data",
      long: true,
      sheet: "added",
      prepare: () => readyToImport(),
    },
    {
      name: "import more",
      sheet: "Sales data",
      prepare: async () => {
        await begin();
        return readyToImport(
          [1, 2, 3].map((no) => `2026-09-0${no},B${no},New ${no},North,7`).join("\n")
        );
      },
    },
    {
      name: "import over a period",
      sheet: "Sales data",
      prepare: async () => {
        await begin();
        return readyToImport("2026-09-01,B1,New One,North,7", "replacePeriod");
      },
    },
    {
      name: "take back an import",
      once: true,
      sheet: "Sales data",
      prepare: async () => {
        await begin();
        const replace = await readyToImport("2026-09-01,B1,New One,North,7", "replacePeriod");
        await replace();
        return () => workbook.takeBackImport();
      },
    },
  ]
);

async function begin() {
  const run = await readyToImport();
  await run();
}

async function readyToImport(
  line = "2026-09-01,A1,Someone,East,100\n2026-09-02,A2,Another,East,50",
  mode: "append" | "replacePeriod" = "append"
) {
  const session = new Session();
  session.know(await workbook.readImportTarget("en-US"));
  const file = `Date,Order,Person,Region,Amount\n${line}\n`;
  const { layout } = await session.open({ name: "export.csv", content: file });
  session.check(layout, decisions({ mode }));
  const rows = session.rowsToImport();
  const { language, asOf } = choices;
  return () => workbook.importRows(rows, { language, asOf });
}
