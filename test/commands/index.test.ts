import { associateCommands, commands } from "../../src/commands";
import { requests } from "../../src/workbook/requests";
import type { PaneRequest } from "../../src/workbook/requests";

let shown: jest.Mock;
let associated: Map<string, unknown>;
let heard: PaneRequest[];
let stop: () => void;

beforeEach(() => {
  shown = jest.fn().mockResolvedValue(undefined);
  associated = new Map();
  const office = {
    addin: { showAsTaskpane: shown },
    actions: { associate: (name: string, run: unknown) => associated.set(name, run) },
  };
  Object.assign(globalThis, { Office: office });
  heard = [];
  stop = requests.subscribe((request) => heard.push(request));
});

afterEach(() => {
  stop();
  Reflect.deleteProperty(globalThis, "Office");
});

function pressed(): Office.AddinCommands.Event & { completed: jest.Mock } {
  return { completed: jest.fn(), source: { id: "button" } };
}

test.each<[keyof typeof commands, PaneRequest | undefined]>([
  ["openPane", undefined],
  ["insertTargets", { kind: "insert", template: "targets", start: true }],
  ["insertStatus", { kind: "insert", template: "status", start: true }],
  ["insertTasks", { kind: "insert", template: "tasks", start: true }],
  ["checkWorkbook", { kind: "check" }],
  ["shareCopy", { kind: "share" }],
  ["openHelp", { kind: "help" }],
])("%s opens the pane, asks it, and completes", async (name, request) => {
  const event = pressed();
  await commands[name](event);
  expect(heard).toEqual(request ? [request] : []);
  expect(shown).toHaveBeenCalledTimes(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("a keyboard shortcut, which brings no event, does the same", async () => {
  await commands.checkWorkbook();
  expect(heard).toEqual([{ kind: "check" }]);
  expect(shown).toHaveBeenCalledTimes(1);
});

test("a command completes even where the pane cannot be shown", async () => {
  const refusal = new Error("no pane");
  shown.mockRejectedValue(refusal);
  const event = pressed();
  await expect(commands.checkWorkbook(event)).rejects.toBe(refusal);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("every command is told to Office under its own name", () => {
  associateCommands();
  expect(Object.fromEntries(associated)).toEqual(commands);
});
