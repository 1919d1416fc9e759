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

const team = [
  "Zhang Wei",
  "Will Long",
  "Anne-Marie O'Hara",
  "Bo",
  "王志强",
  "王芳",
  "欧阳娜",
  "施明",
];

test.each([
  ["Bo", "Zhang will call, Will not; ask Wei's team", "? will call, ? not; ask ?'s team"],
  ["Bo", "Along the Longer road with Long.", "Along the Longer road with ?."],
  ["Bo", "Anne knows, Marie too, and O'Hara", "? knows, ? too, and ?"],
  ["Zhang Wei", "Zhang Wei meets Will", "Zhang Wei meets ?"],
  ["Bo", "志强和小王请王经理，老王不去", "?和?请?，?不去"],
  ["王志强", "王志强请芳姐、阿芳和芳芳", "王志强请?、?和?"],
  ["Bo", "欧阳总和小娜去施工现场，施经理不去", "?和?去施工现场，?不去"],
  ["Bo", "国王的经验，三王庙，强化培训", "国王的经验，三王庙，强化培训"],
])("for %p short forms are hidden in %p", (own, text, shown) => {
  expect(hiding(team, own, "?")(text)).toBe(shown);
});

test("what a name may hold breaks no pattern", () => {
  for (const name of ["(a)", "a+b", "[x", "\\", "$&", "a|b", "王(芳)", ".", "-"])
    expect(() => hiding([name, "Ann Lee"], "Ann Lee", "$&")("Ann Lee (a) $& x")).not.toThrow();
  expect(hiding(["Bo Li", "Ann Lee"], "Ann Lee", "$&")("Bo Li and Bo")).toBe("$& and $&");
});
