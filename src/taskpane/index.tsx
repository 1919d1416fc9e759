/** The add-in's page: brings the pane, the workbook and the ribbon's commands together. */
import { associateCommands } from "../commands";
import { workbook } from "../workbook";
import { requests } from "../workbook/requests";
import { start } from "./start";

void start({
  office: typeof Office === "undefined" ? undefined : Office,
  place: document.getElementById("root")!,
  workbook,
  requests,
  onExcel: associateCommands,
});
