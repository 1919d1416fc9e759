import { act, screen } from "@testing-library/react";
import { start } from "../../src/taskpane/start";
import { createRequests } from "../../src/workbook/requests";
import { FakeWorkbook } from "./fakeWorkbook";
import "./support";

interface Host {
  host: string | null;
  displayLanguage: string;
  bodyBackgroundColor?: string;
}

/** Draws the pane beside this Office; answers how often Excel was recognized. */
async function load(host: Host | undefined, prefersDark = false) {
  const onExcel = jest.fn();
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  window.matchMedia = ((query: string) => ({
    matches: prefersDark && query.includes("dark"),
    addEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  const office = host && {
    HostType: { Excel: "Excel" },
    onReady: async () => host,
    context: {
      displayLanguage: host.displayLanguage,
      officeTheme: host.bodyBackgroundColor && { bodyBackgroundColor: host.bodyBackgroundColor },
    },
  };
  await act(() =>
    start({
      office: office as unknown as typeof Office,
      place,
      workbook: new FakeWorkbook(),
      requests: createRequests(),
      onExcel,
    })
  );
  return onExcel;
}

const appearance = () =>
  document.querySelector<HTMLElement>("[data-appearance]")?.dataset.appearance;

test.each([
  ["en-US", "Your monthly loop", "KPI Loop", "en-US"],
  ["de-DE", "Your monthly loop", "KPI Loop", "en-US"],
  ["zh-CN", "月度业绩闭环", "KPI 闭环", "zh-CN"],
  ["zh-TW", "月度业绩闭环", "KPI 闭环", "zh-CN"],
])("in an Excel that speaks %s", async (displayLanguage, title, product, lang) => {
  const onExcel = await load({ host: "Excel", displayLanguage });
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(title);
  expect(document.title).toBe(product);
  expect(document.documentElement.lang).toBe(lang);
  expect(onExcel).toHaveBeenCalledTimes(1);
});

test.each([
  ["#FFFFFF", true, "light"],
  ["#262626", false, "dark"],
  [undefined, true, "dark"],
  [undefined, false, "light"],
])("in an Excel of colour %s, dark wished: %s", async (bodyBackgroundColor, wished, expected) => {
  await load({ host: "Excel", displayLanguage: "en-US", bodyBackgroundColor }, wished);
  await screen.findByRole("heading", { level: 1 });
  expect(appearance()).toBe(expected);
});

test.each([
  ["a browser without Office.js", undefined],
  ["a browser with Office.js", { host: null, displayLanguage: "en-US" }],
  ["Word", { host: "Word", displayLanguage: "en-US" }],
])("in %s it says that it needs Excel, and how to get there", async (_, host) => {
  const onExcel = await load(host);
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
    "KPI Loop works inside Excel"
  );
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  expect(onExcel).not.toHaveBeenCalled();
});
