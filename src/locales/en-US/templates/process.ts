/** The sales-process sheet, in English. */
export const process = {
  sheetName: "Sales process",
  title: "Sales process",
  purpose:
    "The standard for each stage of the funnel: what it is for, when it begins and ends, who does what, and what is normal.",
  columns: {
    stage: { header: "Stage of the process", note: "Named as in the funnel." },
    aim: { header: "Purpose", note: "" },
    entry: { header: "Begins when", note: "" },
    exit: { header: "Ends when", note: "A fact that can be checked, not a feeling." },
    role: { header: "Done by", note: "" },
    steps: { header: "Steps", note: "" },
    tools: { header: "Tools and scripts", note: "" },
    days: { header: "Normal days", note: "Longer than this calls for a look." },
    rate: {
      header: "Normal conversion",
      note: "Share of the stage before that gets here; the funnel measures itself by it.",
    },
  },
  roles: ["Sales support", "Sales consultant", "Regional lead", "Service"],
  example: [
    {
      aim: "Know whom to talk to",
      entry: "Name and phone on the list",
      exit: "Sector, size and contact are filled in",
      steps: "Collect, check, hand over within a day",
      tools: "CRM, trade directory",
    },
    {
      aim: "Win attention",
      entry: "Lead handed over",
      exit: "A talk with a date was held",
      steps: "Call, message, second call after 3 days",
      tools: "Call script",
    },
    {
      aim: "Understand the problem",
      entry: "Talk with a date",
      exit: "Need, budget and decider are written down",
      steps: "Visit, ask, sum up in a mail",
      tools: "List of 12 questions",
    },
    {
      aim: "Show the solution",
      entry: "Need confirmed in writing",
      exit: "Offer presented to the decider",
      steps: "Product A first, cost comparison, present in person",
      tools: "Offer template, sample case",
    },
    {
      aim: "Agree on terms",
      entry: "Offer presented",
      exit: "Price and payment agreed",
      steps: "Clear objections, agree on terms, ask for the order",
      tools: "Discount rules",
    },
    {
      aim: "Sign",
      entry: "Terms agreed",
      exit: "Contract signed by both sides",
      steps: "Draft, check, sign",
      tools: "Contract template",
    },
    {
      aim: "Keep the customer",
      entry: "Delivered",
      exit: "Called after 30 days, next need noted",
      steps: "Hand over, call, note what is next",
      tools: "Call list",
    },
  ],
};
