/** What users call their sheets and tables is shown as the text that it is. */
import { screen } from "@testing-library/react";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { openPane } from "./support";

const names = [
  "<img src=x onerror=alert(1)>",
  "&amp;<b>x</b>",
  "{title} ${x} $&",
  "שלום \u202Eabc",
  "👩🏽‍💼 名字",
];

test.each(names)("a sheet called %s", async (name) => {
  await openPane({ workbook: new FakeWorkbook({ held: [held("targets", name)] }) });
  expect(await screen.findByRole("button", { name: `Go to sheet “${name}”` })).toBeVisible();
  expect(document.querySelector("img, b")).toBeNull();
});
