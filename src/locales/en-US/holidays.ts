import type { HolidaysTexts } from "../holidays";

export const holidays: HolidaysTexts = {
  due: "The period reaches into {year}, and the settings list no holiday of that year: too many workdays are counted.",
  soon: "The settings list no holiday of {year} yet.",
  announced: {
    one: "{n} day off, as announced by the State Council.",
    other:
      "{n} days off, as announced by the State Council, with the days that are worked in place of them.",
  },
  provisional: {
    one: "{n} day off by law. The State Council's notice decides which days are moved and which weekends are worked: change the list when it is out.",
    other:
      "{n} days off by law. The State Council's notice decides which days are moved and which weekends are worked: change the list when it is out.",
  },
  add: "Add the Chinese holidays of {year}",
  working: "Writing into the settings…",
  added: {
    one: "{n} day was added to the settings.",
    other: "{n} days were added to the settings.",
  },
  takeBack: "Take the days back",
  takenBack: "The days are off the list again.",
};
