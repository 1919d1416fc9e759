import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { ManifestError, readManifest } from "../../../src/workbench/manifest";
import { otherAddin } from "./other-addin";

const parser = new new JSDOM().window.DOMParser();
const own = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const read = (xml: string, locale = "en-US") => readManifest(xml, locale, parser);

describe("our own manifest", () => {
  test.each([
    ["en-US", "KPI Loop", ["Open KPI Loop", "Set targets", "Analyze status", "Break into tasks"]],
    ["zh-CN", "KPI 闭环", ["打开 KPI 闭环", "目标设定", "现状分析", "任务分解"]],
  ])("in %s", (locale, label, buttons) => {
    const { tabs, displayName } = read(own, locale);
    expect(displayName).toBe(label);
    expect(tabs.map((tab) => tab.label)).toEqual([label]);
    const labels = tabs[0]!.groups.flatMap((group) => group.controls.map((each) => each.label));
    expect(labels.slice(0, 4)).toEqual(buttons);
  });

  test.each([
    ["en-US", "https://localhost:3000/functions.json"],
    ["zh-CN", "https://localhost:3000/functions.zh-CN.json"],
    ["de-DE", "https://localhost:3000/functions.json"],
  ])("names the metadata file for %s", (locale, metadataUrl) => {
    expect(read(own, locale).customFunctions).toMatchObject({ namespace: "KPI", metadataUrl });
  });
});

describe("another add-in's manifest", () => {
  const manifest = read(otherAddin);

  test("settings", () => {
    expect(manifest).toMatchObject({
      id: "11111111-2222-4333-8444-555555555555",
      displayName: "Other",
      sourceUrl: "https://localhost:3001/pane.html",
      functionFileUrl: "https://localhost:3001/commands.html",
      requirements: [
        { name: "ExcelApi", minVersion: "1.7" },
        { name: "DialogApi", minVersion: "1.2" },
      ],
      runtimes: [],
    });
    expect(manifest.customFunctions).toBeUndefined();
  });

  test("a group in one of Excel's own tabs, with a menu in it", () => {
    expect(manifest.tabs).toHaveLength(1);
    const [tab] = manifest.tabs;
    expect(tab).toMatchObject({ id: "TabHome" });
    expect(tab!.label).toBeUndefined();
    expect(tab!.groups[0]!.controls).toEqual([
      {
        kind: "menu",
        id: "Menu",
        label: "Tools",
        tooltip: { title: "Tools", text: "All of them" },
        icons: [
          { size: 16, url: "https://localhost:3001/16.png" },
          { size: 32, url: "https://localhost:3001/32.png" },
        ],
        items: [
          {
            kind: "button",
            id: "Run",
            label: "Run",
            tooltip: { title: "Run", text: "All of them" },
            icons: [],
            action: { kind: "executeFunction", functionName: "run" },
          },
        ],
      },
    ]);
  });

  test("an entry of the cell menu that shows a page of its own", () => {
    expect(manifest.contextMenus).toEqual([
      {
        menu: "ContextMenuCell",
        controls: [
          expect.objectContaining({
            id: "Show",
            action: {
              kind: "showTaskpane",
              url: "https://localhost:3001/pane.html",
              title: "Tools",
            },
          }),
        ],
      },
    ]);
  });
});

test("a manifest without commands has none", () => {
  const plain = otherAddin.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
  expect(read(plain)).toMatchObject({ tabs: [], contextMenus: [], runtimes: [] });
});

test.each([
  ["broken XML", "<OfficeApp>", "notXml"],
  ["another kind of file", "<svg/>", "notWorkbookAddin"],
  ["a mail add-in", otherAddin.replace("TaskPaneApp", "MailApp"), "notWorkbookAddin"],
  ["an add-in for documents", otherAddin.replace('"Workbook"', '"Document"'), "notWorkbookAddin"],
  ["no name", otherAddin.replace(/<DisplayName[^>]*>/, ""), "missingElement"],
  ["a text that nobody wrote", otherAddin.replace('id="Label"', 'id="Labell"'), "unknownResource"],
  [
    "a kind of control that Excel has not",
    otherAddin.replace('"Button"', '"Lever"'),
    "unknownKind",
  ],
  ["an action that Excel has not", otherAddin.replace('"ShowTaskpane"', '"Jump"'), "unknownKind"],
])("refuses %s", (_case, xml, code) => {
  const error = (() => {
    try {
      return read(xml);
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(ManifestError);
  expect(error).toMatchObject({ code });
});
