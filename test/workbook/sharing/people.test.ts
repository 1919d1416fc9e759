import { hiding, peopleIn } from "../../../src/workbook/sharing/people";

const names = ["Li", "Li Wei", "A & B", "A", "Ann", 'O\'Hara "Red"', "West/East", "王芳", "王芳芳"];

test.each([
  ["Li", ["Li"]],
  ["Li Wei", ["Li Wei"]],
  [" li  wei ", ["Li Wei"]],
  ["Li, Li Wei", ["Li", "Li Wei"]],
  ["A & B", ["A & B"]],
  ["A & B & Li", ["A & B", "Li"]],
  ["A & Li", ["A", "Li"]],
  ["West/East", ["West/East"]],
  ["West/Li", ["Li"]],
  ["Ann and Li", ["Ann", "Li"]],
  ["王芳、王芳芳", ["王芳", "王芳芳"]],
  ["王芳 和 Li", ["王芳", "Li"]],
  ["Annual", []],
  ["", []],
])("%p is %p", (text, people) => {
  expect([...peopleIn(text, names)]).toEqual(people);
});

test.each([
  ["Li", "Li asked Li Wei", "Li asked ?"],
  ["Li Wei", "Li asked Li Wei", "? asked Li Wei"],
  ["Li", "LI WEI and Li  Wei", "? and ?"],
  ["Li", "Annual limit", "Annual limit"],
  ["Li", "Ann's part, Ann_2", "?'s part, ?_2"],
  ["A", "with A & B", "with ?"],
  ["Li", 'O\'Hara "Red" at West/East', "? at ?"],
  ["王芳", "请王芳芳协助王芳", "请?协助王芳"],
  ["王芳芳", "请王芳芳协助王芳", "请王芳芳协助?"],
  ["Li", "xAnn Ann", "xAnn ?"],
  ["(.*)", "Ann (.*)", "? (.*)"],
])("for %p %p reads %p", (own, text, shown) => {
  expect(hiding(names, own, "?")(text)).toBe(shown);
});
