import { readSettings, withSetting } from "../../../src/workbench/page/settings";

const page = "https://localhost:3000/workbench.html";
const english = { language: "en-GB", dark: false };
const chinese = { language: "zh-TW", dark: true };

test.each([
  ["", english, { locale: "en-US", dark: false, paneOpen: true }],
  ["", chinese, { locale: "zh-CN", dark: true }],
  ["?locale=zh-CN", english, { locale: "zh-CN" }],
  ["?locale=en-US&theme=light", chinese, { locale: "en-US", dark: false }],
  ["?theme=dark", english, { dark: true }],
  ["?pane=closed", english, { paneOpen: false }],
  ["", english, { offerAnyway: false }],
  ["?offer=always", english, { offerAnyway: true }],
  ["", english, { manifestUrl: "https://localhost:3000/manifest.xml" }],
  ["?manifest=other/m.xml", english, { manifestUrl: "https://localhost:3000/other/m.xml" }],
  [
    "?manifest=https://localhost:3001/m.xml",
    english,
    { manifestUrl: "https://localhost:3001/m.xml" },
  ],
])("%s in a browser of %j", (query, browser, expected) => {
  expect(readSettings(new URL(page + query), browser)).toMatchObject(expected);
});

test("an older Excel can be played", () => {
  const { apiVersions } = readSettings(new URL(`${page}?excelapi=1.4`), english);
  expect(apiVersions).toMatchObject({ ExcelApi: "1.4", SharedRuntime: "1.2" });
});

test("changing one setting keeps the others", () => {
  const changed = withSetting(new URL(`${page}?manifest=m.xml&locale=en-US`), "locale", "zh-CN");
  expect(changed).toBe(`${page}?manifest=m.xml&locale=zh-CN`);
});
