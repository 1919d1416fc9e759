import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Which room may import which: an import runs from left to right, never back. The workbench is to the add-in
 * what Excel is, so neither imports the other.
 */
const arrows = {
  kpi: [],
  locales: ["templates", "functions", "workbook"],
  functions: ["kpi", "locales"],
  templates: ["functions", "kpi", "locales"],
  workbook: ["templates", "functions", "kpi", "locales"],
  commands: ["workbook", "templates", "locales"],
  taskpane: ["commands", "workbook", "templates", "functions", "kpi", "locales"],
  workbench: [],
};
const rooms = Object.keys(arrows);

/** Rooms that talk to Excel; the others do not know that Office.js exists. */
const withOffice = ["workbook", "commands", "taskpane"];

/** What the pane's script holds before any page is opened. */
const firstPage = [
  "*.{ts,tsx}",
  "plain/*",
  "state/*",
  "pages/{Home,Outside}.tsx",
  "parts/{Heading,Loading,Navigation,ProtectedBar,SectionTitle,SheetRow,Step,Tools,TroubleBar,WarningCount}.tsx",
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "release/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
    ),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "./tsconfig.json" } },
      "boundaries/include": ["src/**/*"],
      "boundaries/elements": rooms.map((room) => ({
        type: room,
        pattern: `src/${room}`,
        mode: "folder",
      })),
    },
    rules: {
      "boundaries/element-types": [
        "error",
        {
          default: "disallow",
          message:
            "${file.type} may not import ${dependency.type}: see the arrows in eslint.config.mjs",
          rules: rooms.map((room) => ({ from: room, allow: [room, ...arrows[room]] })),
        },
      ],
      "boundaries/no-unknown-files": "error",
    },
  },
  {
    // Texts belong to a room; a locale file may know that room's types, and nothing that runs.
    files: ["src/locales/**/*.ts"],
    rules: { "@typescript-eslint/consistent-type-imports": "error" },
  },
  {
    // Where a room's texts of all languages are joined, by a path that names the language: see inEach.
    files: ["src/locales/*.ts", "src/locales/templates/*.ts", "test/support/paneUse.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: rooms
      .filter((room) => !withOffice.includes(room))
      .map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "OfficeExtension"].map((name) => ({
          name,
          message: "Only src/workbook, src/commands and the pane's entry talk to Excel.",
        })),
      ],
    },
  },
  {
    // The pane's first page is there before Fluent is: it takes src/taskpane/plain and the style sheets of src/taskpane/look.
    files: firstPage.map((name) => `src/taskpane/${name}`),
    ignores: ["src/taskpane/{Fluent.tsx,themes.ts,token.ts}"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: ["@fluentui/react-components"], patterns: ["@fluentui/react-icons/svg/*"] },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.cjs", "**/*.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "module",
          "require",
          "process",
          "console",
          "__dirname",
          "__filename",
          "URL",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "fetch",
          "window",
          "requestIdleCallback",
          "requestAnimationFrame",
          "document",
          "performance",
        ].map((name) => [name, "readonly"])
      ),
    },
  },
  {
    // The host speaks the client's protocol; it is not a client, so the client's rules do not concern it.
    files: ["src/workbench/**/*.ts"],
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "off"])
    ),
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-undef": "off",
      // A leading underscore says that a part is left out on purpose.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
    },
  }
);
