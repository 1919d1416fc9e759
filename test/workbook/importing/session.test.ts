import { Session } from "../../../src/workbook/importing/session";
import type { KnownNames, Reading, Target } from "../../../src/workbook/importing/types";
import { decisions, row, target } from "./support";

const bytes = (...numbers: number[]) => new Uint8Array(numbers);

async function opened(
  content: string,
  change: Parameters<typeof target>[0] = {},
  reading?: Reading
) {
  const session = new Session();
  session.know(target(change));
  const { layout, views } = await session.open({ name: "file.csv", content }, reading);
  return { session, layout, views };
}

test.each([
  ["nothing at all", new Uint8Array(), "empty"],
  ["blank lines and cells", "\n,,\n \n", "empty"],
  ["an old .xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "oldSpreadsheet"],
  ["half an .xlsx", bytes(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), "brokenSpreadsheet"],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd, 0x49, 0x48, 0, 0xff, 0xfe), "notAText"],
])("%s is refused with its reason", async (_, content, code) => {
  const session = new Session();
  session.know(target());
  await expect(session.open({ name: "file", content })).rejects.toMatchObject({ code });
});

test("the user may say which row is the header, and where a column goes", async () => {
  const { session } = await opened("a,b\n日期,金额\nc,d\n2026-09-01,5\n");
  const { layout } = session.arrange(2);
  expect(layout).toMatchObject({ headerRow: 2, columns: [{ name: "c" }, { name: "d" }] });
  const places: Target[] = ["date", "collected"];
  const columns = places.map((place, index) => session.redirect(layout, index, place));
  session.check({ ...layout, columns }, decisions());
  expect(session.rowsToImport().added).toEqual([row({ date: 46266, collected: 5 })]);
});

test("another encoding, delimiter or sheet reads the file anew", async () => {
  const { layout } = await opened("日期;金额,元\n2026-09-01;5,5\n", {}, { delimiter: "," });
  expect(layout.columns.map(({ name }) => name)).toEqual(["日期;金额", "元"]);
});

const known: KnownNames = {
  people: ["王芳", "陈静"],
  regions: ["上海"],
  products: ["产品A"],
  channels: ["直销"],
};

test("columns are told by what stands in them where their names say nothing", async () => {
  const { layout } = await opened(
    "x1,x2,x3,x4,x5\n2026-09-01,王芳,上海,产品A,新客户\n2026-09-02,陈静,上海,产品A,老客户\n",
    { known }
  );
  expect(layout.columns.map((column) => column.target)).toEqual([
    "date",
    "person",
    "region",
    "product",
    "kind",
  ]);
});

const withStrangers =
  "日期,销售人员,区域,金额\n2026-09-01,王 芳,上海,1\n2026-09-02,赵磊,安徽,2\n2026-09-03,孙丽,安徽,4\n2026-09-04,赵磊,安徽,8\n";

test("names that the settings do not list are told, with a listed one that is meant", async () => {
  const { session, layout } = await opened(withStrangers, { known });
  expect(session.check(layout, decisions()).unknown).toEqual([
    { list: "people", name: "赵磊", rows: 2 },
    { list: "people", name: "王 芳", rows: 1, like: "王芳" },
    { list: "people", name: "孙丽", rows: 1 },
    { list: "regions", name: "安徽", rows: 3 },
  ]);
});

test("a strange name is added, mapped or left out with its rows", async () => {
  const { session, layout } = await opened(withStrangers, { known });
  const names = {
    people: { 赵磊: { kind: "leaveOut" } as const, 孙丽: { kind: "map", to: "陈静" } as const },
  };
  const { sums, added } = session.check(layout, decisions({ names }));
  expect({ sums, added }).toEqual({ sums: { amount: 5 }, added: 2 });
  const rows = session.rowsToImport();
  expect(rows.added.map(([date, , person]) => [date, person])).toEqual([
    [46266, "王芳"],
    [46268, "陈静"],
  ]);
  expect(rows.people).toEqual([]);
  session.check(layout, decisions());
  expect(session.rowsToImport()).toMatchObject({
    people: [
      { name: "赵磊", region: "安徽" },
      { name: "孙丽", region: "安徽" },
    ],
    regions: ["安徽"],
  });
});

test("the dates of a file that can be read in two ways are said to be so", async () => {
  const { layout, views } = await opened("Date,Amount\n01/09/2026,1\n02/09/2026,2\n");
  expect(views.map(({ ambiguousDates }) => ambiguousDates ?? false)).toEqual([true, false]);
  expect(layout.columns[0].dateOrder).toBe("dmy");
});
