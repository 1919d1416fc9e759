/** The pane gone by the keyboard alone. */
import type { Bench } from "./workbench";

/** no page has more places than this to stop at */
const mostStops = 150;

export interface Keyboard {
  /** A key; it goes to the pane even where the sheet beside it, as it is drawn, has just taken the keyboard to itself. */
  press(key: string): Promise<void>;
  /** Letters, where the keyboard is. */
  write(text: string): Promise<void>;
  /** What a screen reader calls the place where the keyboard is. */
  here(): Promise<string>;
  /** Goes on by Tab, or back by Shift+Tab, to the place of that name; throws where no Tab leads there. */
  go(name: string | RegExp, key?: "Tab" | "Shift+Tab"): Promise<void>;
  /** Goes there in the same way, and presses it. */
  enter(name: string | RegExp, key?: "Tab" | "Shift+Tab"): Promise<void>;
}

export function keyboardOf(bench: Bench): Keyboard {
  const focus = () => bench.pane.locator(":focus");
  const press = (key: string) => focus().press(key);
  const here = () =>
    bench.pane.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const labelled = element?.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const names = [
        element?.getAttribute("aria-label"),
        labelled.map((id) => document.getElementById(id)?.textContent).join(" "),
        element?.labels?.[0]?.textContent,
        element?.innerText,
      ];
      return names.find((name) => name?.trim())?.trim() ?? "";
    });
  const go: Keyboard["go"] = async (name, key = "Tab") => {
    const passed: string[] = [];
    while (passed.length < mostStops) {
      await press(key);
      const at = await here();
      if (typeof name === "string" ? at === name : name.test(at)) return;
      passed.push(at);
    }
    throw new Error(`no Tab leads to ${name}, but to ${[...new Set(passed)].join(" | ")}`);
  };
  return {
    press,
    here,
    go,
    write: (text) => focus().pressSequentially(text),
    async enter(name, key) {
      await go(name, key);
      await press("Enter");
    },
  };
}
