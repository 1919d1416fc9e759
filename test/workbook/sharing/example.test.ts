/** The whole example in Chinese: no cell fails, and a copy for colleagues computes the same. */
import { templateOrder } from "../../../src/templates";
import { workbook } from "../../../src/workbook";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { errorsIn, openWithFunctions } from "../support/example";
import { testInLibreOffice } from "./libreOffice";
import { expectSameInCopy } from "./wholeCopy";
import type { Client } from "../../support/client";

// The whole set is written and computed.
jest.setTimeout(600_000);

let client: Client;
beforeAll(async () => {
  client = await openWithFunctions("zh-CN");
  const choices = { language: "zh-CN", content: "example", asOf: 46279 } as const;
  await workbook.setUp({ chosen: [...templateOrder], choices });
  await client.book.settled();
});
afterAll(() => client.close());

test("no cell shows an error", () => expect(errorsIn(client)).toEqual([]));

testInLibreOffice("a copy computes the same without the add-in", async () => {
  await expectSameInCopy(await saveXlsx(client.book));
});
