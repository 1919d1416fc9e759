/** The import page, from a file to the table; the worker's work is done beside it, over a line as a worker has one. */
import { MessageChannel } from "node:worker_threads";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { importing as english } from "../../src/locales/en-US/importing";
import { importing as chinese } from "../../src/locales/zh-CN/importing";
import { connect } from "../../src/workbook/importing/importer";
import type { Port } from "../../src/workbook/importing/messages";
import { serve } from "../../src/workbook/importing/serve";
import { Trouble } from "../../src/workbook/types";
import { FakeWorkbook } from "./fakeWorkbook";
import { button, openPane } from "./support";

jest.mock("../../src/workbook/importing/start", () => ({ startImporter: () => beside() }));

function beside() {
  const { port1, port2 } = new MessageChannel();
  const portOf = (port: typeof port1): Port => ({
    postMessage: (message) => port.postMessage(message),
    addEventListener: (_, listener) => port.on("message", (data: unknown) => listener({ data })),
  });
  serve(portOf(port2));
  return connect(portOf(port1), () => port1.close());
}

const orders =
  "Order date,Rep,Amount,Note\n2026-09-01,Li Ming,100,x\n2026-09-02,Wang Fang,50.5,\nsoon,Li Ming,1,\n";

async function paste(text: string, language: "en-US" | "zh-CN" = "en-US") {
  const workbook = new FakeWorkbook();
  const { user } = await openPane({ workbook, language });
  const words = language === "en-US" ? english : chinese;
  await user.click(await button(language === "en-US" ? "Import data" : "导入数据"));
  const field = await screen.findByRole("textbox", { name: words.choose.paste });
  fireEvent.change(field, { target: { value: text } });
  await user.click(await button(words.choose.pasteButton));
  return { user, workbook, words };
}

test("pasted rows are matched, checked, written and taken back", async () => {
  const { user, workbook } = await paste(orders);
  const date = await screen.findByRole("combobox", { name: "Order date goes to" });
  expect(date).toHaveValue("date");
  expect(screen.getByRole("combobox", { name: "Note goes to" })).toHaveValue("");
  await user.click(await button("Check the rows"));

  expect(await screen.findByText("Row 4: Order date is no date (soon)")).toBeVisible();
  expect(screen.getByText("150.5")).toBeVisible();
  const wang = screen.getByRole("combobox", { name: "What to do with Wang Fang" });
  await user.selectOptions(wang, "leaveOut");
  await user.click(await button("Import 1 row"));

  expect(await screen.findByText(/1 row added/)).toBeVisible();
  expect(workbook.imports).toHaveLength(1);
  expect(workbook.imports[0].added.map((row) => row.slice(0, 3))).toEqual([
    [46266, null, "Li Ming"],
  ]);
  await user.click(await button("Take the import back"));
  expect(await screen.findByText("The import was taken back.")).toBeVisible();
  expect(workbook.takenBack).toBe(1);
});

test("a column sent elsewhere is remembered for the next file of that shape", async () => {
  const first = await paste("Order date,Total A,Total B\n2026-09-01,1,2\n");
  const choose = async () =>
    screen.findByRole<HTMLSelectElement>("combobox", { name: "Total B goes to" });
  await first.user.selectOptions(await choose(), "amount");
  await waitFor(async () => expect(await choose()).toHaveValue("amount"));
  await first.user.click(await button("Check the rows"));
  await first.user.click(await button("Back to the columns"));
  await first.user.click(await button("Choose another file"));
  const field = await screen.findByRole("textbox", { name: english.choose.paste });
  fireEvent.change(field, { target: { value: "Order date,Total A,Total B\n2026-10-01,3,4\n" } });
  await first.user.click(await button(english.choose.pasteButton));
  expect(await choose()).toHaveValue("amount");
  expect(screen.getByText(english.columns.remembered)).toBeVisible();
});

test("without a date or a figure nothing can be checked, and what is missing is said", async () => {
  const { words } = await paste("客户,备注\n恒通,x\n", "zh-CN");
  expect(await screen.findByText("还缺少：下单日期和销售额或数量。")).toBeVisible();
  expect(await button(words.columns.next)).toHaveAttribute("aria-disabled", "true");
});

test("a failed import says so, and that nothing has changed", async () => {
  const { user, workbook } = await paste(orders);
  await user.click(await button("Check the rows"));
  workbook.failing.importRows = new Trouble("sheetProtected", { sheet: "Orders" });
  await user.click(await button("Import 2 rows"));
  expect(await screen.findByText("A sheet is protected")).toBeVisible();
  expect(screen.getByText("The workbook is as it was before.")).toBeVisible();
});
