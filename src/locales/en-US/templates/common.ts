/** Texts that all template sheets share, in English. */
export const common = {
  facts: {
    period: "Period",
    to: "to",
    asOf: "As of",
    timeGone: "Workdays gone",
    currency: "Amounts in",
  },
  legend: { input: "You fill", offered: "May be typed over", computed: "Computed" },
  pages: "Page &P of &N",
  refused: {
    list: { title: "Not on the list", message: "Please pick one of the entries of the list." },
    date: { title: "Not a date", message: "Please type a date, for example 2026-09-30." },
    number: {
      title: "Not a number that fits",
      message: "Please type a number. For a share type 35% or 0.35.",
    },
    whole: { title: "Not a whole number", message: "Please type a whole number." },
  },
  lights: { green: "On target", amber: "Watch", red: "Alert" },
  gap: { short: "short", ahead: "ahead", even: "even" },
};
