/** The customer-classes sheet, in English. */
export const customers = {
  sheetName: "Customer classes",
  title: "Customer classes",
  purpose:
    "Who our customers are by recency, frequency and amount, what each class needs, and who may leave.",
  columns: {
    customer: { header: "Customer", note: "Spelled as in the sales data." },
    last: { header: "Last order", note: "Up to the as-of date." },
    recency: { header: "Days since", note: "Red past the limit on the right." },
    frequency: { header: "Order lines", note: "Lines of the sales data up to the as-of date." },
    amount: { header: "Amount so far", note: "" },
    r: { header: "R", note: "5 = bought most recently, by rank among all customers." },
    f: { header: "F", note: "5 = buys most often." },
    m: { header: "M", note: "5 = buys for most." },
    abc: {
      header: "ABC",
      note: "A: the largest customers who bring 80% of the amount, B: up to 95%, C: the rest.",
    },
    segment: { header: "Class", note: "From R, F and M." },
    risk: {
      header: "Risk of loss",
      note: "High: for longer than the limit on the right neither an order nor a contact. Medium: contacts, but no order.",
    },
    strategy: { header: "Strategy for the class", note: "From the table on the right." },
    idea: { header: "Cross-sell or up-sell idea", note: "" },
    contact: {
      header: "Last contact",
      note: "From the activities sheet, up to the as-of date; blank until somebody has been in touch.",
    },
    next: { header: "Next contact", note: "" },
  },
  risks: { high: "High", medium: "Medium", low: "Low" },
  segments: {
    section: "What each class needs",
    segment: { header: "Customer class", note: "" },
    strategy: { header: "Strategy", note: "Change it to your own." },
    count: { header: "Customers in it", note: "" },
    total: { header: "Their amount", note: "" },
    names: {
      core: "Core",
      growing: "Growing",
      keep: "Keep warm",
      risk: "Win back",
      small: "Occasional",
    },
    strategies: {
      core: "Visit monthly, first in line for new products",
      growing: "Second order within 30 days, offer the set A and B",
      keep: "Call every 30 days, remind of what they bought",
      risk: "Manager calls this week, find out why",
      small: "Serve online, no visits",
    },
  },
  limits: {
    section: "Limits",
    risk: { label: "At risk after days", meaning: "Days without an order." },
  },
  ideas: ["Set of product A and B", "Service package with product D", "Frame contract for Q4"],
};
