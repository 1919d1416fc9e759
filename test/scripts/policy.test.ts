/** What the policies of the hosted pages leave open, and that pages and documents carry them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panePolicy, readingPolicy } from "../../scripts/policy";

const read = (path: string) => readFileSync(join(__dirname, "../..", path), "utf8");

/** the sources of each directive */
function directives(policy: string): Record<string, string[]> {
  const parts = policy.split("; ").map((each) => each.split(" "));
  return Object.fromEntries(parts.map(([name, ...sources]) => [name, sources]));
}

test("scripts come from the page's own host and from files of Office.js alone", () => {
  expect(directives(panePolicy(true))["script-src"]).toEqual([
    "'self'",
    "https://appsforoffice.microsoft.com/lib/",
    "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  ]);
});

test.each([true, false])(
  "nothing is evaluated or sent, with Office.js elsewhere: %s",
  (officeJs) => {
    const policy = panePolicy(officeJs);
    expect(policy).not.toContain("unsafe-eval");
    expect(directives(policy)).toMatchObject({
      "default-src": ["'none'"],
      "connect-src": ["'none'"],
      "form-action": ["'none'"],
    });
  }
);

test("the help page, which has no script, carries its policy", () => {
  expect(read("assets/support.html")).toContain(`content="${readingPolicy}"`);
});

test("the deployment guide gives the pane's policy as a header", () => {
  expect(read("docs/deployment.md")).toContain(
    `Content-Security-Policy: ${panePolicy(true)}; frame-ancestors`
  );
});
