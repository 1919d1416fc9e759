/** Packages that come as ES modules only; most of them the spreadsheet engine stands on. */
const modulesToTransform = [
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "opentype.js",
  "hucre",
  "marked",
];

/** Four kinds of test, told apart by what they need; each mirrors the folder of src it speaks of. */
const base = {
  transform: {
    "^.+\\.m?[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesToTransform.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/empty.js" },
  injectGlobals: true,
};

module.exports = {
  // a whole workbook is written and computed in some tests
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{kpi,functions,templates,locales,manifest,scripts}/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/{taskpane,commands}/**/*.test.{ts,tsx}"],
    },
    {
      ...base,
      displayName: "client",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{workbook,workbench}/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/site.mjs",
      globalTeardown: "<rootDir>/test/support/stopSite.mjs",
    },
  ],
};
