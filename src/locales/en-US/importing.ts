/** The import page's English, and the shape that every other language has. */
import type { FailureCode } from "../../workbook/importing/failure";
import type {
  AlreadyThere,
  Encoding,
  FaultReason,
  ListId,
  Mode,
  Target,
} from "../../workbook/importing/types";

const targets = {
  date: "Order date",
  order: "Order no",
  line: "Line within the order",
  person: "Salesperson",
  region: "Region",
  team: "Team",
  product: "Product",
  channel: "Channel",
  customer: "Customer",
  kind: "New or existing",
  quantity: "Quantity",
  amount: "Amount",
  cost: "Cost",
  expense: "Expenses",
  due: "Payment due",
  collected: "Collected",
} satisfies Record<Target, string>;

const encodings = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (big endian)",
  gb18030: "Chinese, simplified (GBK, GB18030)",
  big5: "Chinese, traditional (Big5)",
  "windows-1252": "Western European",
} satisfies Record<Encoding, string>;

const failures = {
  empty: { title: "There is nothing in this file", message: "Choose a file with sales in it." },
  oldSpreadsheet: {
    title: "An old or a protected Excel file",
    message: "Open it in Excel, save it as .xlsx without a password, and choose that file.",
  },
  brokenSpreadsheet: {
    title: "The file cannot be read",
    message: "It seems to be damaged. Open it in Excel, save it again, and choose that file.",
  },
  notAText: {
    title: "This is no table",
    message: "Export the sales as .csv, .txt or .xlsx and choose that file.",
  },
  workerLost: {
    title: "The file was too much",
    message: "Reading it was broken off. Export a shorter period and try again.",
  },
} satisfies Record<FailureCode, { title: string; message: string }>;

const faults = {
  dateMissing: "has no date",
  dateBad: "is no date",
  dateIncomplete: "is a month without a day",
  numberBad: "is no number",
  amountMissing: "holds no figure",
  textLong: "is longer than 255 characters",
} satisfies Record<FaultReason, string>;

export const importing = {
  purpose:
    "Bring in orders from a CRM or ERP. You see what would be written before anything is written.",
  privacy: "The file is read on this machine and goes nowhere else.",
  choose: {
    drop: "Drop a file here",
    or: ".csv, .tsv, .txt or .xlsx",
    button: "Choose a file",
    paste: "Or paste rows",
    pasteHint: "Copy them in Excel or the CRM, with their header, and paste them here.",
    pasteButton: "Use these rows",
    pasted: "Pasted rows",
  },
  reading: "Reading {file}…",
  checking: "Checking the rows…",
  cancel: "Cancel",
  failures,
  file: {
    rows: { one: "{n} row", other: "{n} rows" },
    another: "Choose another file",
    encoding: "Encoding",
    encodings,
    delimiter: "Separated by",
    delimiters: { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Vertical bar" },
    sheet: "Sheet",
    header: "Column names are in",
    headerRow: "Row {row}",
    noHeader: "No row: the file has none",
  },
  columns: {
    title: "Where the columns go",
    remembered: "Matched as you did for the last file like this.",
    unnamed: "Column {letter}",
    samples: "for example {samples}",
    blank: "blank",
    goesTo: "{column} goes to",
    leaveOut: "Leave out",
    targets,
    check: "Please check",
    dates: "Dates of {column}",
    dayFirst: "Day first: 30/9/2026",
    monthFirst: "Month first: 9/30/2026",
    ambiguous: "These dates can be read in two ways.",
    missing: "Choose a column for: {names}.",
    figure: "Amount or Quantity",
    next: "Check the rows",
  },
  preview: {
    title: "What would be written",
    none: "Nothing to write",
    noneDetail: "The table has all these rows already, or none of them can come in.",
    rows: { one: "{n} row", other: "{n} rows" },
    added: "Added",
    removed: "Removed",
    period: "From – to",
    span: "{first} – {last}",
    mode: "How",
    modes: {
      append: "Add to what is there ({existing})",
      replacePeriod: "Replace the days of the file ({rows} there)",
      replaceAll: "Replace everything ({existing})",
    } satisfies Record<Mode, string>,
    thereByOrder: {
      one: "{n} row belongs to an order that is there already",
      other: "{n} rows belong to orders that are there already",
    },
    thereByRow: { one: "{n} row is there already", other: "{n} rows are there already" },
    there: {
      update: "Bring them up to date",
      leaveOut: "Leave them out",
      addAgain: "Add them once more",
    } satisfies Record<AlreadyThere, string>,
    repeated: {
      one: "Leave out {n} row that the file holds twice",
      other: "Leave out {n} rows that the file holds twice",
    },
    summedUp: "Sum up by day, person, product, region, channel and customer",
    summedUpHint:
      "{before} rows become {after}. All sums stay the same; of several orders in a row the first number is kept.",
    slow: "More than {most} rows make the workbook slow.",
    tooMany: "More than {most} rows do not fit. Sum them up, or import a shorter period.",
    unknown: "Not in the settings yet",
    lists: {
      people: "People",
      regions: "Regions",
      products: "Products",
      channels: "Channels",
    } satisfies Record<ListId, string>,
    nameChoice: "What to do with {name}",
    nameRows: "{name} ({rows})",
    add: "Add to the settings",
    leaveOut: "Leave its rows out",
    means: "Means {name}",
    more: { one: "and {n} more, added", other: "and {n} more, added" },
    faults: { one: "{n} row cannot come in", other: "{n} rows cannot come in" },
    fault: "Row {line}: {column} {reason}",
    faultContent: "Row {line}: {column} {reason} ({content})",
    faultsMore: { one: "and {n} more", other: "and {n} more" },
    save: "Save the list",
    saveName: "rows-left-out.csv",
    saveHeaders: ["Row", "Column", "Content", "Reason"],
    extras: "Left out as totals or notes: rows {lines}.",
    back: "Back to the columns",
    write: { one: "Import {n} row", other: "Import {n} rows" },
    writeRemovals: { one: "Remove {n} row", other: "Remove {n} rows" },
    inserts: "The sheet “{sheet}” is added to the workbook first.",
  },
  faults,
  stages: {
    reading: "Reading the workbook…",
    writing: "Writing the rows…",
    finishing: "Almost done…",
    takingBack: "Taking back what was written…",
  },
  progress: "Import",
  done: {
    title: "Imported",
    added: { one: "{n} row added.", other: "{n} rows added." },
    removed: { one: "{n} row removed.", other: "{n} rows removed." },
    total: { one: "The table now holds {n} row.", other: "The table now holds {n} rows." },
    go: "Go to sheet “{sheet}”",
    takeBack: "Take the import back",
    takenBack: "The import was taken back.",
    takenBackDetail: "The sales data are as they were before.",
    again: "Import another file",
  },
};

/** The texts of the import page in one language. */
export type ImportingTexts = typeof importing;
