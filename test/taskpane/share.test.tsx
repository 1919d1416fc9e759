import { act, screen, within } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { FakeWorkbook } from "./fakeWorkbook";
import { button, openPane, words } from "./support";

const withCopy = () => {
  const workbook = new FakeWorkbook();
  workbook.copy.report = {
    live: 1200,
    values: [
      { reason: "spills", count: 1, sheetName: "Funnel", address: "L6" },
      { reason: "unknownFunction", count: 3, sheetName: "Targets", address: "C9" },
    ],
    names: ["Rate", "Best"],
    unfinished: { count: 2, sheetName: "Targets", address: "D4" },
  };
  return workbook;
};

test("says what becomes of the formulas before the copy is used, and leads to the cells", async () => {
  const { workbook, user } = await openPane({ workbook: withCopy() });
  await user.click(await button("Share a copy"));
  await user.click(await button("Make the copy"));
  const told = await screen.findByText("1,200 cells compute by plain formulas.");
  const items = within(told.closest<HTMLElement>('[role="status"]')!).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    "1,200 cells compute by plain formulas.",
    "1 cell keeps its value: one formula fills several cells. See Funnel!L6",
    "3 cells keep their values: the function comes from a newer version. See Targets!C9",
    "Names without a result in the copy: Rate and Best.",
  ]);
  expect(screen.getByText(/2 cells have no result yet/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "See Funnel!L6" }));
  expect(workbook.visits).toEqual([{ sheetName: "Funnel", address: "L6" }]);
});

test("the copy opens beside the workbook; one that is too large can still be saved", async () => {
  const { workbook, user } = await openPane({ workbook: withCopy() });
  await user.click(await button("Share a copy"));
  await user.click(await screen.findByRole("radio", { name: /Values only/ }));
  await user.click(await button("Make the copy"));
  workbook.failing.openCopy = new Trouble("tooLarge");
  await user.click(await button("Open as a new workbook"));
  expect(await screen.findByText("Too much for Excel at once")).toBeVisible();
  expect(screen.getByText(/Save it as a file instead/)).toBeVisible();
  expect(await button("Save as a file")).toBeEnabled();
  await user.click(await button("Open as a new workbook"));
  expect(await screen.findByText(/The copy is open in a window of its own/)).toBeVisible();
  expect(workbook.opened).toEqual([workbook.copy.file]);
  expect(workbook.copies).toEqual(["values"]);
});

test("a workbook that cannot be copied says why", async () => {
  const workbook = withCopy();
  workbook.failing.makeCopy = new Trouble("fileMacros");
  const { user } = await openPane({ workbook, language: "zh-CN" });
  await user.click(await button("共享副本"));
  await user.click(await button("生成副本"));
  expect(await screen.findByText("工作簿中有宏")).toBeVisible();
});

describe("a copy for each person", () => {
  const withPeople = () => {
    const workbook = new FakeWorkbook();
    workbook.people = ["Ann", "Bo", "A/B"];
    workbook.personFiles = new Map([
      ["Ann", new Uint8Array([80, 75])],
      ["A/B", new Uint8Array([80, 75])],
    ]);
    return workbook;
  };
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = () => "blob:file";
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push(this.download);
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test("everyone's come in one file, and who has no row is named", async () => {
    const { user } = await openPane({ workbook: withPeople() });
    await user.click(await button("Share a copy"));
    await user.click(await screen.findByRole("radio", { name: /A copy for each person/ }));
    await user.click(await button("Make the files"));
    expect(await screen.findByText(/2 files are ready/)).toBeVisible();
    expect(screen.getByText("No rows, so no file: Bo.")).toBeVisible();
    await user.click(await button("Save"));
    expect(saved).toEqual(["KPI by person.zip"]);
  });

  test("one person's is a workbook under a name that a file can have", async () => {
    const { user, requests } = await openPane({ workbook: withPeople(), language: "zh-CN" });
    act(() => requests.send({ kind: "share" }));
    await user.click(await screen.findByRole("radio", { name: /每人一份/ }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "给谁" }), "A/B");
    await user.click(await button("生成文件"));
    await user.click(await button("保存"));
    expect(saved).toEqual(["A-B.xlsx"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "给谁" }), "Bo");
    await user.click(await button("生成文件"));
    expect(await screen.findByText("以下人员没有数据行，未生成文件：Bo。")).toBeVisible();
    expect(screen.queryByRole("button", { name: "保存" })).toBeNull();
  });

  test("without people it says where they are listed, and a failed reading can be tried again", async () => {
    const workbook = new FakeWorkbook();
    workbook.failing.readPeople = new Trouble("connectionLost");
    const { user } = await openPane({ workbook });
    await user.click(await button("Share a copy"));
    await user.click(await screen.findByRole("radio", { name: /A copy for each person/ }));
    await user.click(await button(words["en-US"].wayOut.retry));
    expect(await screen.findByText(/The settings list no people yet/)).toBeVisible();
  });
});
