/** What axe finds in a page, run in that page alone: a pane need not wait until axe has been through the workbench around it. */
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Each violation with its place, all rules or those that the options name. */
export async function axeFaults(
  page: Frame | Page,
  options: axe.RunOptions = {}
): Promise<string[]> {
  // the text of the script is no script of the page, so its policy does not mind
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    options
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`)
  );
}
