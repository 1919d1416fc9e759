/** The Content-Security-Policy of the pages that are hosted: what a browser lets them load, run and send to. */

/** Where Office.js and the files that it loads after itself come from. */
const officeJsFolder = "https://appsforoffice.microsoft.com/lib/";

/** Office.js falls back on this one file in some hosts; no other script of that host is let in. */
const officeJsFallback = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

/**
 * The pane's policy. Styles are inline because Fluent and Office.js write style elements while they run; a nonce in a
 * static page would be known to everyone and protect nothing. `officeJs` false where Office.js is served from beside the
 * page, as the workbench does.
 */
export function panePolicy(officeJs: boolean): string {
  return policy({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(officeJs ? [officeJsFolder, officeJsFallback] : [])],
    "worker-src": ["'self'"],
    "style-src": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    // Our code sends nothing anywhere; Office.js talks to Excel by messages.
    "connect-src": ["'none'"],
    // Office.js asks a page of its own where it does not trust the site around it.
    "frame-src": [officeJs ? officeJsFolder : "'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/** The policy of a page that is only read. */
export const readingPolicy = policy({
  "default-src": ["'none'"],
  "style-src": ["'unsafe-inline'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

/**
 * The workbench's policy: it shows whatever add-in a manifest names, on any host, and its spreadsheet engine draws into
 * pictures and writes style elements.
 */
export const workbenchPolicy = policy({
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
  "style-src": ["'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:", "https:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'", "https:"],
  "frame-src": ["'self'", "https:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

function policy(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
