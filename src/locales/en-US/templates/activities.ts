/** The activities sheet, in English. */
export const activities = {
  sheetName: "Activities",
  title: "Activities",
  purpose: "Visits, calls and meetings with customers, what was heard, and what follows from it.",
  columns: {
    date: { header: "Date of contact", note: "" },
    person: { header: "By whom", note: "" },
    customer: { header: "Customer met", note: "" },
    kind: { header: "Kind of contact", note: "" },
    effective: {
      header: "Effective",
      note: "Yes: we met somebody who decides or helps to decide, and know more than before.",
    },
    heard: { header: "Need or pain heard", note: "" },
    result: { header: "Outcome", note: "" },
    next: { header: "What follows", note: "" },
    due: { header: "Follow-up by", note: "" },
  },
  kinds: ["Visit", "Call", "Demo", "Meeting"],
  yesNo: { yes: "Yes", no: "No" },
  people: {
    section: "By person, in the period up to the as-of date",
    person: { header: "Colleague", note: "The people of the settings sheet." },
    all: { header: "Contacts", note: "" },
    visits: { header: "Visits", note: "" },
    effective: { header: "Effective contacts", note: "" },
    share: { header: "Share effective", note: "" },
  },
  example: [
    ["Downtime is expensive", "Wants an offer for product A", "Send the offer"],
    ["Price of product B", "Compared with a competitor", "Show the cost comparison"],
    ["Delivery takes too long", "Explained our stock", "Confirm the date"],
    ["Happy, needs more in Q4", "Second order likely", "Prepare a frame contract"],
  ],
};
