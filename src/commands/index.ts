/**
 * The ribbon's buttons and the context menu's entries. None does the work itself: each opens the pane and asks it there,
 * so that progress, result and any trouble are seen in one place.
 */
import type { TemplateId } from "../templates/plan";
import { requests } from "../workbook/requests";
import type { PaneRequest } from "../workbook/requests";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** Excel greys a button out until it hears that its command has completed, so it hears it in every case. */
function command(request: PaneRequest): Command {
  return async (event) => {
    try {
      requests.send(request);
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
}

const insertNow = (template: TemplateId): Command =>
  command({ kind: "insert", template, start: true });

/** By the names under which manifest.xml calls them. */
export const commands = {
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
