/**
 * Draws the pictures of README into docs/images, from the built workbench: run after
 * `ADDIN_URL=https://localhost:3443 npx webpack --mode production --env workbench`.
 */
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import startSite from "../test/support/site.mjs";
import { requireBrowser } from "./browser.mjs";

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));

const pictures = [
  {
    file: "workbench-en.png",
    locale: "en-US",
    theme: "light",
    add: "Add Target setting",
    sheet: "Target setting",
  },
  {
    file: "workbench-zh.png",
    locale: "zh-CN",
    theme: "light",
    add: "添加目标设定",
    sheet: "目标设定",
  },
  {
    file: "workbench-dark.png",
    locale: "en-US",
    theme: "dark",
    add: "Add Status analysis",
    sheet: "Status analysis",
  },
];

await startSite();
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
for (const { file, locale, theme, add, sheet } of pictures) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme: null,
    viewport: { width: 1440, height: 860 },
  });
  const page = await context.newPage();
  await page.goto(`https://localhost:3443/workbench.html?locale=${locale}&theme=${theme}`);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: add, exact: true }).click();
  await pane.getByRole("radio").nth(1).check();
  await pane.getByRole("button", { name: /^(Insert into workbook|插入到工作簿)$/ }).click();
  await pane
    .getByRole("button", { name: new RegExp(sheet) })
    .first()
    .waitFor({ timeout: 60_000 });
  await page.evaluate(() => window.workbench.book.settled());
  // the grid draws on the next frames
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
  await page.screenshot({ path: folder + file });
  await context.close();
}
await browser.close();
await globalThis.stopSite();
