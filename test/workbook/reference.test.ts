import { onSheet, parseReference, type Reference } from "../../src/workbook/reference";

const table = (
  name: string | undefined,
  section: Extract<Reference, { kind: "table" }>["section"],
  ...columns: string[]
): Reference => ({ kind: "table", ...(name !== undefined && { table: name }), section, columns });

test.each<[text: string, reference: Reference | undefined]>([
  ["B4", { kind: "cells", address: "B4" }],
  ["$b$4:d9", { kind: "cells", address: "$b$4:d9" }],
  ["B:D", { kind: "cells", address: "B:D" }],
  ["$2:5", { kind: "cells", address: "$2:5" }],
  ["XFD1048576", { kind: "cells", address: "XFD1048576" }],
  ["Sales!B4", { kind: "cells", sheet: "Sales", address: "B4" }],
  ["'Q3 targets'!B4", { kind: "cells", sheet: "Q3 targets", address: "B4" }],
  ["'It''s!'!B4", { kind: "cells", sheet: "It's!", address: "B4" }],
  ["目标设定!B:B", { kind: "cells", sheet: "目标设定", address: "B:B" }],
  ["KPI_AsOf", { kind: "name", name: "KPI_AsOf" }],
  ["XFE1", { kind: "name", name: "XFE1" }],
  ["A1048577", { kind: "name", name: "A1048577" }],
  ["T[Amount]", table("T", "data", "Amount")],
  ["T[]", table("T", "data")],
  ["T[#All]", table("T", "all")],
  ["T[[#Headers],[Amount]]", table("T", "headers", "Amount")],
  ["T[[#This Row],[a]:[c]]", table("T", "thisRow", "a", "c")],
  ["T[[a]:[c]]", table("T", "data", "a", "c")],
  ["T[@Amount]", table("T", "thisRow", "Amount")],
  ["[@Amount]", table(undefined, "thisRow", "Amount")],
  ["[@[Due date]]", table(undefined, "thisRow", "Due date")],
  ["[@]", table(undefined, "thisRow")],
  ["T[a'[b']]", table("T", "data", "a[b]")],
  ["T[[#Totals], [a]]", table("T", "totals", "a")],
  ["", undefined],
  ["B4:", undefined],
  ["90", undefined],
  ["B4*2", undefined],
  ["SUM(B4)", undefined],
  ["T[a][b]", undefined],
  ["T[#Nothing]", undefined],
  ["T[[#Headers],[#Data],[a]]", undefined],
  ["T[[a],[b],[c]]", undefined],
  ["T[a", undefined],
  ["'[Book.xlsx]Sheet1'!B4", undefined],
  ["'a:b'!B4", undefined],
  ["Sales!Name", undefined],
])("%j", (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
});

test.each([
  ["Sales", "Sales!B4"],
  ["目标设定", "目标设定!B4"],
  ["Q3 targets", "'Q3 targets'!B4"],
  ["It's", "'It''s'!B4"],
  ["Q3", "'Q3'!B4"],
  ["2026", "'2026'!B4"],
  ["R1C1", "'R1C1'!B4"],
  ["a-b", "'a-b'!B4"],
])("on sheet %s it is %s, and read as that sheet's", (sheet, text) => {
  expect(onSheet(sheet, "B4")).toBe(text);
  expect(parseReference(text)).toEqual({ kind: "cells", sheet, address: "B4" });
});
