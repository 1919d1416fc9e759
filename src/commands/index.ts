/**
 * The ribbon's buttons, the context menu's entries and the keyboard shortcuts. None does the work itself: each opens the pane and asks it there,
 * so that progress, result and any trouble are seen in one place.
 */
import type { TemplateId } from "../templates/plan";
import { requests } from "../workbook/requests";
import type { PaneRequest } from "../workbook/requests";

/** The event is a button's; a keyboard shortcut has none. */
type Command = (event?: Office.AddinCommands.Event) => Promise<void>;

/**
 * Shows the pane and asks it what is given. Excel greys a button out until it hears that its command has completed, so it
 * hears it in every case.
 */
function command(request?: PaneRequest): Command {
  return async (event) => {
    try {
      if (request) requests.send(request);
      await Office.addin.showAsTaskpane();
    } finally {
      event?.completed();
    }
  };
}

const insertNow = (template: TemplateId): Command =>
  command({ kind: "insert", template, start: true });

/** By the names under which manifest.xml and assets/shortcuts.json call them. */
export const commands = {
  openPane: command(),
  insertTargets: insertNow("targets"),
  insertStatus: insertNow("status"),
  insertTasks: insertNow("tasks"),
  checkWorkbook: command({ kind: "check" }),
  shareCopy: command({ kind: "share" }),
  openHelp: command({ kind: "help" }),
};

/** Tells Office which function each command is; the shared-runtime page calls it once Office is ready. */
export function associateCommands(): void {
  for (const [name, run] of Object.entries(commands)) Office.actions.associate(name, run);
}
