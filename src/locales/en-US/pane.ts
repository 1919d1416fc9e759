/**
 * The task pane's English, and the shape that every other language has. A text may name facts in braces; in a list
 * of sentences, one whose fact is missing is left out, so each list holds at least one that stands without facts.
 */
import type { TemplateId } from "../../templates/plan";
import type { Progress, TroubleCode } from "../../workbook/types";

const template = {
  targets: {
    title: "Target setting",
    purpose: "What you want to reach this period, from which base, by when and with whom.",
  },
  status: {
    title: "Status analysis",
    purpose: "How far each target is, what causes the gap, and which strategy answers it.",
  },
  tasks: {
    title: "Task decomposition",
    purpose: "Who does what by when, and which tasks are falling behind.",
  },
  settings: {
    title: "Settings",
    purpose: "Period, as-of date, limits and people that all sheets share.",
  },
  actuals: {
    title: "Sales data",
    purpose: "Orders line by line, typed, pasted or imported; all actuals come from here.",
  },
  breakdown: {
    title: "Target breakdown",
    purpose: "One target over weeks or months and over regions, people or products.",
  },
  scorecard: {
    title: "Scorecard",
    purpose: "What each person is measured by, with score, grade and rank.",
  },
  funnel: {
    title: "Sales funnel",
    purpose: "Where customers are lost between lead and contract, and how many the target takes.",
  },
  incentive: {
    title: "Incentive",
    purpose: "Commission, bonus and team bonus per person, and what the scheme costs.",
  },
  person: {
    title: "Talk sheet",
    purpose: "One person on one page for the talk: score, rank, gaps, tasks and pay.",
  },
  pipeline: {
    title: "Opportunities",
    purpose: "Every deal in sight, weighted by its stage, and whether all of them are enough.",
  },
  strategy: {
    title: "Strategy",
    purpose: "The answer to each gap, what it takes and what it brings.",
  },
  risks: { title: "Risks", purpose: "What could keep you from the target, and who watches it." },
  review: {
    title: "Review",
    purpose: "What worked, what we keep, improve, start and stop, and who does it.",
  },
  customers: {
    title: "Customer classes",
    purpose: "Who is core, who is growing, who may leave, and what each class needs.",
  },
  feedback: {
    title: "360 feedback",
    purpose: "How managers, peers, reports and customers rate each person, weighted and compared.",
  },
  development: {
    title: "Team development",
    purpose: "Skills and training, improvement plans, talks, careers, hiring and team events.",
  },
  market: {
    title: "Market and competition",
    purpose: "Market size and share by product, competitors, and the industry's averages.",
  },
  indicators: {
    title: "Indicator dictionary",
    purpose: "What each number means, how it is counted, from where and since when.",
  },
  voice: {
    title: "Customer voice",
    purpose: "Satisfaction, complaints and returns: what was said, who answers, when it is closed.",
  },
  process: {
    title: "Sales process",
    purpose: "The standard of each stage: when it begins and ends, who does what, what is normal.",
  },
  activities: {
    title: "Activities",
    purpose: "Visits, calls and meetings, what was heard and what follows.",
  },
  tracking: {
    title: "Tracking",
    purpose: "Stand-ups, weekly reviews and monthly reports, with the early warnings.",
  },
  history: {
    title: "Past periods",
    purpose: "What closed periods brought, by metric and by person.",
  },
  dashboard: {
    title: "Dashboard",
    purpose: "The period on one page: attainment, pace, forecast, gaps, ranking and trend.",
  },
} satisfies Record<TemplateId, { title: string; purpose: string }>;

/** by the steps of src/taskpane/loop.ts */
const step = {
  target: { title: "Set targets", purpose: "What the period is to bring, and on what ground." },
  breakdown: { title: "Break them down", purpose: "Whose share of the target, in which month." },
  status: {
    title: "See where we stand",
    purpose: "Targets, funnel, deals and customers as of today.",
  },
  strategy: { title: "Find the cause, choose a strategy", purpose: "What to do about the gaps." },
  tasks: { title: "Split it into tasks", purpose: "Who does what by when." },
  track: { title: "Track and warn", purpose: "What was done, and what falls behind." },
  reward: { title: "Score and reward", purpose: "Scores, feedback, pay and growth." },
  review: { title: "Review", purpose: "What worked, what we change next." },
  data: { title: "Data and settings", purpose: "What all the sheets share." },
};

const trouble = {
  sheetNameTaken: {
    title: "This sheet name is taken",
    message: ["“{sheet}” is already in the workbook.", "Choose another name."],
  },
  sheetNameBad: {
    title: "Excel does not take this sheet name",
    message: ["“{sheet}” cannot be used.", "Up to 31 characters, without : \\ / ? * [ ]."],
  },
  tableNameTaken: {
    title: "The workbook uses one of our table names",
    message: [
      "“{table}” already names something else.",
      "It is on sheet “{sheet}”.",
      "Rename it there, then try again.",
    ],
  },
  alreadyThere: {
    title: "This sheet is already in the workbook",
    message: ["It is called “{sheet}” now.", "Each sheet is needed only once."],
  },
  workbookProtected: {
    title: "The workbook is protected",
    message: [
      "Sheets cannot be added while its structure is protected.",
      "Choose Review > Protect Workbook to lift the protection, then try again.",
    ],
  },
  sheetProtected: {
    title: "A sheet is protected",
    message: [
      "“{sheet}” cannot be changed.",
      "Choose Review > Unprotect Sheet on it, then try again.",
    ],
  },
  cellEditing: {
    title: "A cell is being edited",
    message: ["Press Enter or Esc in the cell to finish, then try again."],
  },
  excelTooOld: {
    title: "This Excel is too old",
    message: ["It lacks {needed}.", "Update Excel, or open the workbook in Excel on the web."],
  },
  notInExcel: {
    title: "There is no Excel here",
    message: ["Open a workbook in Excel and start KPI Loop from the ribbon."],
  },
  gone: {
    title: "It is no longer there",
    message: [
      "Sheet “{sheet}” was not found.",
      "Table “{table}” was not found.",
      "It may have been deleted meanwhile.",
    ],
  },
  changedMeanwhile: {
    title: "The sheet has changed meanwhile",
    message: ["Nothing was written.", "“{sheet}” is no longer as it was when this was worked out."],
  },
  cellTaken: {
    title: "The cell is not empty",
    message: [
      "The formula would replace what is there.",
      "{address} on sheet “{sheet}” holds: {content}",
    ],
  },
  spillBlocked: {
    title: "The result does not find room",
    message: [
      "It fills several cells, and all but the first must be empty.",
      "It needs {address} on sheet “{sheet}”.",
      "{blocked} is not empty.",
      "Make room there, or select another cell.",
    ],
  },
  formulaBad: {
    title: "Excel does not take this formula",
    message: ["Check what you typed, names and parentheses above all.", "{formula}"],
  },
  selectionSplit: {
    title: "One block of cells, please",
    message: ["Select cells that lie together, then take them."],
  },
  tooLarge: {
    title: "Too much for Excel at once",
    message: [
      "Excel refused a request of this size.",
      "Close other large workbooks and try again.",
    ],
  },
  fileTooLarge: {
    title: "The file is too large",
    message: [
      "Unpacked, it takes more than 600 MB, or one sheet more than 400 MB.",
      "Remove large pictures and sheets that are not needed, and try again.",
    ],
  },
  fileDamaged: {
    title: "The file cannot be read",
    message: ["It is not an Excel workbook (.xlsx), or it is damaged.", "Save it anew in Excel."],
  },
  fileProtected: {
    title: "The file is encrypted",
    message: [
      "It has a password or a sensitivity label, so its content cannot be read.",
      "Take that off in Excel, under File > Info, and try again.",
    ],
  },
  fileMacros: {
    title: "The workbook has macros",
    message: [
      "A copy for colleagues is made of workbooks without macros only.",
      "Save it as an Excel workbook (.xlsx) and try again.",
    ],
  },
  cancelled: {
    title: "Cancelled",
    message: ["What was written has been taken back."],
  },
  connectionLost: {
    title: "Excel did not answer",
    message: ["The connection to the workbook was lost.", "Check the network and try again."],
  },
  refused: {
    title: "Excel refused",
    message: ["It could not be done this way.", "Excel says: {excelMessage}", "Code: {excelCode}"],
  },
} satisfies Record<TroubleCode, { title: string; message: string[] }>;

const stage = {
  reading: "Reading the workbook…",
  writing: "Writing the sheets…",
  finishing: "Almost done…",
  takingBack: "Taking back what was written…",
} satisfies Record<Progress["stage"], string>;

export const pane = {
  product: "KPI Loop",
  loading: "Loading…",
  unanswered: {
    title: "Excel is not answering yet.",
    message: [
      "Perhaps a cell is being edited, or a dialog is open in Excel.",
      "Work goes on by itself as soon as Excel answers.",
    ],
  },
  step,
  template,
  trouble,
  stage,
  count: {
    cells: { one: "{n} cell", other: "{n} cells" },
    tables: { one: "{n} table", other: "{n} tables" },
    columns: { one: "{n} column", other: "{n} columns" },
  },
  tool: {
    standing: "Progress of targets",
    warnings: "Early warnings",
    importing: "Import data",
    findings: "Findings for the review",
    closing: "Close the month",
    map: "Map of the sheets",
    pack: "Review pack",
    share: "Share a copy",
    returning: "Take in a copy",
  },
  nav: {
    label: "Sections",
    home: "Loop",
    functions: "Functions",
    check: "Check",
    help: "Help",
    back: "Back to the loop",
    guide: "“{title}” in the user guide (opens in the browser)",
  },
  home: {
    title: "Your monthly loop",
    empty: "Start with your targets. Each sheet you add picks up the figures of the one before.",
    progress: "{have} of {all} steps are in this workbook.",
    complete:
      "All steps are in place. Keep the figures current, and run a check before the review.",
    steps: "Steps of the loop",
    here: "On sheet “{sheet}”",
    go: "Go there",
    goLabel: "Go to sheet “{sheet}”",
    add: "Add",
    addLabel: "Add {title}",
    next: "Next: {title}",
    start: "Set the first targets",
    tools: "With this workbook",
    setUp: "Set up a whole month",
    setUpRest: "Complete the whole set at once",
    again: "Next month the loop starts again, with new targets.",
    strangers: "A table of yours uses one of our names",
    stranger: "“{table}” on sheet “{sheet}” is not one of our tables. Rename it to make room.",
  },
  insert: {
    language: "Language of the sheet",
    content: "Content",
    empty: "Empty, ready to fill in",
    example: "With a worked example",
    exampleHint: "A September with a sales target of 1.2 million. Type over it.",
    sheetName: "Sheet name",
    button: "Insert into workbook",
    alsoAdds: "Also adds",
    progress: "Inserting {title}",
    done: "“{sheet}” is in the workbook.",
    doneAlso: "Added with it: {sheets}.",
    goTo: "Go to sheet “{sheet}”",
    nothingNext: "All steps of the loop are in place.",
    there: "This workbook already has it, on sheet “{sheet}”.",
  },
  sheetName: {
    empty: "Enter a name.",
    long: "{length} characters; Excel takes 31 at most.",
    character: "Excel does not allow {character} in a sheet name.",
    apostrophe: "An apostrophe cannot stand first or last.",
    refused: "Excel keeps this name for itself.",
    taken: "The workbook already has a sheet with this name.",
    use: "Use “{name}”",
  },
  /** who fills a cell, as the sheets' own legend says it */
  filling: { input: "You fill", offered: "May be typed over", computed: "Computed" },
  preview: {
    title: "What it will write",
    caption: "Preview of {title}",
    size: "{tables}, {columns}",
  },
  wayOut: {
    retry: "Try again",
    insertAs: "Insert as “{name}”",
    goTo: "Go to sheet “{sheet}”",
    editName: "Change the name",
    overwrite: "Replace it",
    dismiss: "Close",
    asBefore: "The workbook is as it was before.",
    leftBehind: "This could not be taken back: {things}. Please delete it by hand.",
  },
  check: {
    title: "Check the workbook",
    running: "Checking tables, names and formulas…",
    fine: "All fine.",
    nothing: "Nothing to check yet.",
    nothingDetail: "This workbook has no sheet of the loop so far.",
    found: { one: "{n} thing to look at", other: "{n} things to look at" },
    place: "Sheet “{sheet}”",
    placeCell: "Sheet “{sheet}”, {address}",
    go: "Go there",
    goLabel: "Go to “{sheet}” {address}",
    again: "Check again",
  },
  help: {
    title: "How it works",
    guide: "User guide with pictures (opens in the browser)",
    steps: [
      "Insert a sheet: tables, formulas and drop-down lists are written into the open workbook.",
      "Type your figures; attainment, gap and status compute at once.",
      "Each sheet draws on the ones before, so a target is typed only once.",
      "Rename, move or extend the sheets as you like; the links hold.",
      "Run Check before a review: it points at what no longer works.",
    ],
    colours: "What the colours mean",
    cells: {
      input: "Cells you fill in",
      offered: "Filled by a formula; you may type over it",
      computed: "Cells that compute; leave them alone",
    },
    lights: {
      green: "On target",
      amber: "Watch: a little behind",
      red: "Alert: clearly behind",
    },
    limits: "You set the limits for green and amber in Settings.",
    privacy: "Your figures",
    privacyText: "Nothing leaves this machine: no account, no server that sees your figures.",
    version: "Version {version}",
  },
  functions: {
    title: "Functions",
    search: "Search functions",
    placeholder: "Name, task or words",
    none: "Nothing found for “{search}”.",
    noneHint: "Try other words, such as “how far behind is this task”.",
    found: { one: "{n} function", other: "{n} functions" },
    back: "Back to all functions",
    edit: "Edit the formula in {cell}",
    optional: "{parameter} (optional)",
    typing:
      "Type a number, a text, a date such as 2026-11-23, a cell such as B2, or a formula after =. Or select cells in the sheet and take them.",
    take: "Take the selection for {parameter}",
    standard: "Default",
    badFormula: "This formula is not complete.",
    needed: "Fill this in.",
    result: "Result",
    missing: "Fill in {names} to see the result.",
    reading: "Computing…",
    excelOnly: "Excel computes this once the formula is in its cell.",
    leadsNowhere: "“{reference}” leads to no cells here.",
    more: { one: "and {n} more row", other: "and {n} more rows" },
    insert: "Insert into {cell}",
    insertAnywhere: "Insert into the active cell",
    replace: "Replace the formula in {cell}",
    done: "The formula is in {cell}.",
    ownCell: "The formula would refer to {cell}, its own cell. Select another one.",
    example: "Example",
    tryExample: "Fill in the example",
    gives: "gives",
    errors: "What its errors mean, by example",
    errorOf: {
      na: "A cell or value that it needs is blank.",
      value: "A cell or value is of the wrong kind, such as a text for a number.",
    },
  },
  outside: {
    title: "KPI Loop works inside Excel",
    text: "This page is the add-in’s task pane. It needs a workbook beside it.",
    steps: [
      "Open a workbook in Excel on Windows, on a Mac or on the web.",
      "Choose Home > Add-ins and pick KPI Loop.",
      "On the KPI Loop tab, choose Open KPI Loop.",
    ],
  },
};

/** The texts of the pane in one language. */
export type PaneTexts = typeof pane;
