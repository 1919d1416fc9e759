import { ALL_APIS, openClient, type Client, type ClientOptions } from "../../support/client";

let client: Client;

async function open(options: ClientOptions = {}): Promise<void> {
  client = await openClient(options);
}
afterEach(() => client.close());

function write(values: unknown[][]): Promise<void> {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const width = values[0]!.length;
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values;
    await context.sync();
  });
}

function firstCell(): unknown {
  const { book } = client;
  return book.read(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })[0]![0]!.value;
}

describe("what the add-in learns of its host", () => {
  it.each(["en-US", "zh-CN"])("language %s", async (locale) => {
    await open({ locale });
    expect(client.Office.context.displayLanguage).toBe(locale);
    expect(client.Office.context.host).toBe("Excel");
  });

  it("requirement sets", async () => {
    await open({ apiVersions: { ...ALL_APIS, ExcelApi: "1.9" } });
    const { requirements } = client.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });
});

it("refuses members beyond the requirement set when the gate is closed", async () => {
  await open({ gating: true, apiVersions: { ...ALL_APIS, ExcelApi: "1.8" } });
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    expect(() => sheet.pageLayout).toThrow(/pageLayout/);
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(firstCell()).toBe(1);
});

describe("commands", () => {
  it("resolve when the add-in says that they are done", async () => {
    await open();
    const pressed: string[] = [];
    client.Office.actions.associate("insert", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await client.host.invokeCommand("insert", "InsertButton");
    expect(pressed).toEqual(["InsertButton"]);
  });

  it("are refused when the frame goes away first", async () => {
    await open();
    client.Office.actions.associate("hang", () => undefined);
    const pressed = client.host.invokeCommand("hang", "Hang");
    client.host.dispose();
    await expect(pressed).rejects.toThrow("hang");
  });
});

describe("the task pane", () => {
  it("is shown and hidden as the add-in asks, and tells when it is", async () => {
    await open();
    const asked: boolean[] = [];
    client.host.onTaskpane((visible) => asked.push(visible));
    let tell: (mode: string) => void = () => undefined;
    const seen = new Promise<string>((resolve) => (tell = resolve));
    await client.Office.addin.onVisibilityModeChanged(async ({ visibilityMode }) =>
      tell(visibilityMode)
    );
    await client.Office.addin.hide();
    await client.Office.addin.showAsTaskpane();
    expect(asked).toEqual([false, true]);
    client.host.setTaskpaneVisible(false);
    expect(await seen).toBe("Hidden");
  });

  it("starts with the workbook where the add-in asks for it", async () => {
    await open();
    const { addin, StartupBehavior } = client.Office;
    expect(await addin.getStartupBehavior()).toBe(StartupBehavior.none);
    await addin.setStartupBehavior(StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe(StartupBehavior.load);
  });
});

describe("limits", () => {
  const long = "x".repeat(32000);

  it("refuses a request of more than 5 MB", async () => {
    await open();
    const values = Array.from({ length: 170 }, () => [long]);
    await expect(write(values)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(firstCell()).toBeNull();
  });

  it("refuses an answer of more than 5 MB", async () => {
    await open();
    const half = Array.from({ length: 90 }, () => [long]);
    await write(half);
    const reading = client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A90");
      range.load("values,formulas");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("faults", () => {
  const written = 20;
  const cases: ["before" | "midway" | "after", (left: unknown) => boolean][] = [
    ["before", (left) => left === null],
    ["midway", (left) => Number(left) > 0 && Number(left) < written],
    ["after", (left) => left === written],
  ];
  it.each(cases)("%s", async (when, isLeft) => {
    await open();
    client.host.failBatch(1, { code: "GeneralException", message: "lost", when });
    const writing = client.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      for (let number = 1; number <= written; number++) cell.values = [[number]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "GeneralException", message: "lost" });
    expect(isLeft(firstCell())).toBe(true);
    await write([["healed"]]);
    expect(firstCell()).toBe("healed");
  });

  it("hit the batch that was named, and no other", async () => {
    await open();
    client.host.failBatch(2, { code: "InvalidOperation", when: "before" });
    await write([[1]]);
    await expect(write([[2]])).rejects.toMatchObject({ code: "InvalidOperation" });
    await write([[3]]);
    expect(firstCell()).toBe(3);
  });

  it("a cell that is being edited", async () => {
    await open();
    client.host.faults.cellEditing = true;
    await expect(write([[1]])).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    client.host.faults.cellEditing = false;
    await write([[1]]);
    expect(firstCell()).toBe(1);
  });
});

it("counts the batches of the add-in and their sizes", async () => {
  await open();
  await write([[1]]);
  await expect(write([[1], [2, 3]])).rejects.toThrow();
  expect(client.batches).toHaveLength(2);
  expect(client.batches[0]).toMatchObject({ requestBytes: expect.any(Number) });
  expect(client.batches[0]!.error).toBeUndefined();
  expect(client.batches[1]!.error).toBe("InvalidArgument");
});

it("gives the globals back", async () => {
  const global = globalThis as { Excel?: unknown };
  expect(global.Excel).toBeUndefined();
  await open();
  expect(global.Excel).toBe(client.Excel);
  await client.close();
  expect(global.Excel).toBeUndefined();
});
