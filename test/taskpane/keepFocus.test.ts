/** Where the keyboard goes when its control goes away. */
import { keepFocus } from "../../src/taskpane/keepFocus";

let end: () => void;
let pane: HTMLElement;
const find = (wanted: string) => pane.querySelector<HTMLElement>(wanted)!;
/** what is written on the place where the keyboard is */
const here = () => document.activeElement?.textContent;
const turn = () => new Promise((done) => setTimeout(done));
/** until a change has been noticed, and what follows from it done */
const seen = async () => {
  await turn();
  await turn();
};

beforeEach(() => {
  document.body.innerHTML = `<div>
    <h1>Title</h1>
    <section><button id="begin">Begin</button><div role="status" id="near"></div></section>
    <section><div role="status" id="far">Elsewhere</div><h2>Outcome</h2></section>
  </div>`;
  pane = document.body.firstElementChild as HTMLElement;
  end = keepFocus(pane);
});
afterEach(() => end());

test.each<[what: string, change: (control: HTMLElement) => void]>([
  ["goes away", (control) => control.remove()],
  ["is switched off", (control) => control.setAttribute("disabled", "")],
])("a control that %s hands the focus to what is told nearest to it", async (_, change) => {
  find("#begin").focus();
  find("#near").textContent = "Working";
  change(find("#begin"));
  await seen();
  expect(here()).toBe("Working");
});

test("once nothing more is told there, the focus goes on to the heading of what came of it", async () => {
  find("#far").remove();
  find("#begin").focus();
  find("#near").textContent = "Working";
  find("#begin").remove();
  await seen();
  find("#near").textContent = "";
  await seen();
  expect(here()).toBe("Outcome");
});

test.each([
  ["the title over it", "<h2>Part</h2>", "Part"],
  ["the page's, where its part has none,", "", "Title"],
])("where nothing is told, %s gets it", async (_, title, expected) => {
  find("#far").remove();
  find("section").insertAdjacentHTML("afterbegin", title);
  find("#begin").focus();
  find("#begin").remove();
  await seen();
  expect(here()).toBe(expected);
});

test("a page that gives the focus a place by itself is let be", async () => {
  find("#begin").focus();
  find("#begin").remove();
  find("h2").tabIndex = -1;
  find("h2").focus();
  await seen();
  expect(here()).toBe("Outcome");
});

test("a control that stays keeps the focus, whatever is told", async () => {
  find("#begin").focus();
  find("#near").textContent = "Working";
  await seen();
  expect(here()).toBe("Begin");
});
