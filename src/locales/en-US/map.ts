/** The map's English. */
import type { MapTexts } from "../map";

export const map: MapTexts = {
  lead: "Choose a sheet to see where its figures come from and where they go.",
  sheets: "Sheets and their links",
  takes: "Takes from",
  gives: "Gives to",
  takesNothing: "Takes nothing from other sheets; all of it is typed here.",
  givesNothing: "Gives nothing to other sheets; the thread ends here.",
  summary: "{title}: takes from {takes}, gives to {gives}",
  missing: "not in this workbook",
  first: "{items}",
  more: "and {n} more",
};
