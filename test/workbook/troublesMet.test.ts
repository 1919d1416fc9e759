import { createWorkbook } from "../../src/workbook/workbook";
import { openClient } from "../support/client";
import type { Client, ClientOptions } from "../support/client";
import { content } from "./support/content";
import { choices, libraryOf, templates } from "./support/templates";

// Each test opens a client and a spreadsheet engine of its own.
jest.setTimeout(60_000);

const workbook = createWorkbook(libraryOf(templates));
let client: Client | undefined;

async function open(options: ClientOptions = {}): Promise<Client> {
  client = await openClient(options);
  return client;
}

afterEach(async () => {
  await client?.close();
  client = undefined;
});

const oneCell = { row: 0, column: 0, rows: 1, columns: 1 };

test("outside of Excel", async () => {
  await expect(workbook.read()).rejects.toMatchObject({ code: "notInExcel" });
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({ code: "notInExcel" });
});

test("an Excel that is too old", async () => {
  await open({ apiVersions: { ExcelApi: "1.8" } });
  await expect(workbook.read()).rejects.toMatchObject({
    code: "excelTooOld",
    facts: { needed: "ExcelApi 1.9" },
  });
});

test("the oldest Excel that will do: nothing newer is asked of it, and explanations are prompts", async () => {
  const { book } = await open({ apiVersions: { ExcelApi: "1.9" }, gating: true });
  const { main } = await workbook.insert("targets", choices);
  expect(book.validations(main.sheetId)).toContainEqual(
    expect.objectContaining({
      ranges: [{ row: 3, column: 4, rows: 1, columns: 1 }],
      prompt: { show: true, title: "", message: "Actual divided by target" },
    })
  );
});

test("a protected workbook", async () => {
  const { book } = await open();
  book.setProperties({ protection: { protected: true } });
  const before = content(book);
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({
    code: "workbookProtected",
  });
  expect((await workbook.read()).workbookProtected).toBe(true);
  expect(content(book)).toEqual(before);
});

test("a taken sheet name, with a free one to take instead", async () => {
  const { book } = await open();
  book.addSheet("targets");
  const attempt = workbook.insert("targets", choices);
  await expect(attempt).rejects.toMatchObject({
    code: "sheetNameTaken",
    facts: { sheet: "Targets", suggestion: "Targets 2" },
  });
  const { main } = await workbook.insert("targets", { ...choices, sheetName: "Targets 2" });
  expect(main.sheetName).toBe("Targets 2");
});

test("a table of ours in a stranger's hands", async () => {
  const { book } = await open();
  const [mine] = book.sheets();
  book.write(mine.id, { ...oneCell, rows: 2 }, [["Head"], [1]]);
  book.addTable(mine.id, { ...oneCell, rows: 2 }, "KPI_Targets");
  const before = content(book);
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({
    code: "tableNameTaken",
    facts: { table: "KPI_Targets", sheet: mine.name },
  });
  expect((await workbook.read()).strangers).toEqual([
    { table: "KPI_Targets", sheetName: mine.name },
  ]);
  expect(content(book)).toEqual(before);
});

test("a template that is there", async () => {
  await open();
  await workbook.insert("targets", choices);
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({
    code: "alreadyThere",
    facts: { template: "targets", sheet: "Targets" },
  });
});

test("a cell that is being edited", async () => {
  const { book, host } = await open();
  const before = content(book);
  host.faults.cellEditing = true;
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({ code: "cellEditing" });
  expect(content(book)).toEqual(before);
  host.faults.cellEditing = false;
  await expect(workbook.insert("targets", choices)).resolves.toBeDefined();
});

describe("going to a place", () => {
  test("activates the sheet and selects the cells", async () => {
    const { book } = await open();
    const { written } = await workbook.insert("targets", choices);
    const settings = written[0];
    await workbook.goTo({ sheetId: settings.sheetId, address: "B2:C2" });
    expect(book.selection()).toEqual({
      sheetId: settings.sheetId,
      ranges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    });
    expect(book.activeSheet()).toBe(settings.sheetId);
  });

  test("shows a hidden sheet, found by its name", async () => {
    const { book } = await open();
    const hidden = book.addSheet("Hidden");
    book.setSheetProperties(hidden.id, { visibility: "Hidden" });
    await workbook.goTo({ sheetName: "Hidden" });
    expect(book.activeSheet()).toBe(hidden.id);
    expect(book.sheetProperties(hidden.id).visibility).toBe("Visible");
  });

  test("a sheet that was deleted is gone", async () => {
    await open();
    await expect(workbook.goTo({ sheetName: "No more" })).rejects.toMatchObject({
      code: "gone",
      facts: { sheet: "No more" },
    });
  });
});
