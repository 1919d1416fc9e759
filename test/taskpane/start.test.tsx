import { act, screen } from "@testing-library/react";
import { start } from "../../src/taskpane/start";
import { createRequests } from "../../src/workbook/requests";
import { FakeWorkbook } from "./fakeWorkbook";
import "./support";

interface Host {
  host: string | null;
  displayLanguage: string;
  bodyBackgroundColor?: string;
  /** that Excel opens the browser itself */
  opensBrowser?: boolean;
}

const opened = jest.fn();
const usualTheme = { bodyBackgroundColor: "" };

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
      officeTheme: host.bodyBackgroundColor && Object.assign(usualTheme, host),
      requirements: { isSetSupported: () => host.opensBrowser === true },
      ui: { openBrowserWindow: opened },
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

test("a theme that changes while the pane is open is followed when the user comes back to it", async () => {
  const bodyBackgroundColor = "#FFFFFF";
  await load({ host: "Excel", displayLanguage: "en-US", bodyBackgroundColor });
  await screen.findByRole("heading", { level: 1 });
  usualTheme.bodyBackgroundColor = "#262626";
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(appearance()).toBe("dark");
});

test.each([true, false])(
  "the guide is opened by the Excel that opens browsers: %s",
  async (opensBrowser) => {
    opened.mockClear();
    await load({ host: "Excel", displayLanguage: "zh-CN", opensBrowser });
    const link = await screen.findByRole("link", { name: /使用指南/ });
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    act(() => void link.dispatchEvent(click));
    expect(click.defaultPrevented).toBe(opensBrowser);
    expect(opened.mock.calls).toEqual(
      opensBrowser ? [["http://localhost/guide/zh-CN.html#begin"]] : []
    );
  }
);

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
