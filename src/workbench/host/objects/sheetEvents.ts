import type { EventName } from "../events";

/** the events of a sheet, and of the collection for all sheets */
export const SHEET_EVENTS: Readonly<Record<string, EventName>> = {
  DataChanged: "changed",
  Activated: "activated",
  Deactivated: "deactivated",
  Added: "added",
  Deleted: "deleted",
  Calculated: "calculated",
  SelectionChanged: "selectionChanged",
  NameChanged: "nameChanged",
  VisibilityChanged: "visibilityChanged",
  Moved: "moved",
  ProtectionChanged: "protectionChanged",
};
