/** Faults on the way of what the pane writes: a sheet, a set, what is mended, a formula. */
import type { Scalar } from "../../../src/workbench/book/book";
import type { Client } from "../../support/client";
import { choices, sweep, workbook } from "./sweep";

sweep(
  async ({ book }) => {
    book.renameSheet(book.sheets()[0].id, "Mine");
    await workbook.setUp({ chosen: ["targets"], choices });
    await book.settled();
  },
  [
    {
      name: "insert",
      sheet: "added",
      prepare: async () => () => workbook.insert("risks", choices),
    },
    {
      name: "set up",
      sheet: "added",
      prepare: async () => () => workbook.setUp({ chosen: ["market", "risks"], choices }),
    },
    {
      name: "mend",
      sheet: "Target setting",
      editable: "afterLook",
      prepare: async (client) => {
        type(client, "KPI_Targets", "Gap", 1, 7);
        const { book } = client;
        book.removeName("KPI_TargetValue");
        const table = book.tables().find(({ name }) => name === "KPI_TargetChanges")!;
        book.changeTable(table.id, { name: "Changes" });
        await book.settled();
        const findings = await workbook.check();
        return () => workbook.mend(findings);
      },
    },
    {
      name: "write a formula",
      sheet: "Mine",
      prepare: async () => () =>
        workbook.writeFormula({ sheetName: "Mine", address: "C3" }, "=SUM(A1,B1)", {
          rows: 1,
          columns: 1,
        }),
    },
  ]
);

function type({ book }: Client, table: string, header: string, row: number, value: Scalar): void {
  const { sheetId, range, columns } = book.tables().find(({ name }) => name === table)!;
  const column = range.column + columns.findIndex(({ name }) => name === header);
  book.write(sheetId, { row: range.row + 1 + row, column, rows: 1, columns: 1 }, [[value]]);
}
