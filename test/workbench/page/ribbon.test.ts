/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import type { Button, Manifest } from "../../../src/workbench/manifest";
import { createRibbon } from "../../../src/workbench/page/ribbon";
import { texts } from "../../../src/workbench/page/texts";

const command = (label: string): Button => ({
  kind: "button",
  id: label,
  label,
  tooltip: { title: label, text: `About ${label}` },
  icons: [
    { size: 16, url: "16.png" },
    { size: 80, url: "80.png" },
  ],
  action: { kind: "executeFunction", functionName: label.toLowerCase() },
});

const group = (label: string, ...buttons: string[]) => ({
  id: label,
  label,
  icons: [],
  controls: buttons.map(command),
});

const manifest: Manifest = {
  id: "x",
  displayName: "X",
  description: "",
  sourceUrl: "https://localhost/pane.html",
  requirements: [],
  runtimes: [],
  tabs: [
    { id: "TabHome", groups: [group("Insert", "Table", "Chart")] },
    { id: "Own", label: "Own tab", groups: [group("Tools", "Check")] },
  ],
  contextMenus: [{ menu: "ContextMenuCell", controls: [command("Explain")] }],
};

const show = (press: (pressed: Button) => Promise<void> = () => Promise.resolve()) => {
  document.body.replaceChildren(createRibbon(texts["en-US"], manifest, press));
};

test("shows the tabs, Excel's own by their usual name, and the first one's groups", () => {
  show();
  expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["Home", "Own tab"]);
  const insert = screen.getByRole("group", { name: "Insert" });
  expect(
    within(insert)
      .getAllByRole("button")
      .map((each) => each.textContent)
  ).toEqual(["Table", "Chart"]);
  expect(screen.queryByRole("button", { name: "Check" })).toBeNull();
});

test("arrow keys go from tab to tab", async () => {
  show();
  screen.getByRole("tab", { name: "Home" }).focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Own tab", selected: true }));
  expect(screen.getByRole("button", { name: "Check" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Table" })).toBeNull();
});

test("a button says what it does and takes the picture that is large enough", () => {
  show();
  const table = screen.getByRole("button", { name: "Table" });
  expect(table.title).toBe("Table\nAbout Table");
  expect(table.querySelector("img")?.src).toMatch(/80\.png$/);
});

test("a button rests until its command is done", async () => {
  let finish = (): void => undefined;
  const pressed: string[] = [];
  show((button) => {
    pressed.push(button.id);
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  const table = screen.getByRole<HTMLButtonElement>("button", { name: "Table" });
  await userEvent.click(table);
  await userEvent.click(table);
  expect(pressed).toEqual(["Table"]);
  expect(table.getAttribute("aria-busy")).toBe("true");
  finish();
  await waitFor(() => expect(table.disabled).toBe(false));
  await userEvent.click(table);
  expect(pressed).toEqual(["Table", "Table"]);
});

test("what a right click offers can be reached from the ribbon too", () => {
  show();
  const menu = screen.getByRole("group", { name: texts["en-US"].cellMenu });
  expect(within(menu).getByRole("menuitem", { name: "Explain", hidden: true })).toBeTruthy();
});
