/** The 360-feedback sheet, in English. */
export const feedback = {
  sheetName: "360 feedback",
  title: "360 feedback",
  purpose:
    "How managers, peers, reports and customers see each person, beside how they see themselves. One row per rater.",
  columns: {
    person: { header: "About whom", note: "" },
    role: {
      header: "Rater is",
      note: "The role of who gives the marks; its weight stands beside this table.",
    },
    rater: {
      header: "Rater",
      note: "May stay empty, or be a number, where ratings are to be anonymous.",
    },
    results: {
      header: "Results",
      note: "1 far below what is expected, 3 as expected, 5 far above. What cannot be judged stays empty. Own criteria: change the header here and in the result per person.",
    },
    customers: { header: "Customer focus", note: "" },
    teamwork: { header: "Teamwork", note: "" },
    initiative: { header: "Initiative", note: "" },
    skill: { header: "Selling skill", note: "" },
    score: { header: "Points", note: "Mean of the marks, 5 being 100 points." },
    strength: { header: "What is done well", note: "With an example." },
    advice: { header: "What would help", note: "Something that can be done." },
  },
  roles: {
    manager: "Manager",
    peer: "Peer",
    report: "Report",
    self: "Self",
    customer: "Client",
  },
  weights: {
    section: "Rater weights",
    columns: {
      role: {
        header: "Role of the rater",
        note: "The result per person picks the ratings by these words.",
      },
      weight: {
        header: "Weight of role",
        note: "Usual in sales: managers 35 to 40%, peers 15 to 20%, reports up to 5%, self 5 to 10%, clients 25 to 30%.",
      },
      answers: { header: "Ratings", note: "" },
    },
  },
  summary: {
    section: "Result per person",
    columns: {
      person: { header: "Person", note: "The people of the settings sheet." },
      answers: { header: "Ratings given", note: "" },
      total: {
        header: "Total",
        note: "Mean of each role, weighted by role. Roles nobody answered for are left out and the others count more.",
      },
      manager: { header: "Manager", note: "" },
      peer: { header: "Peer", note: "" },
      report: { header: "Report", note: "" },
      self: { header: "Self", note: "" },
      customer: { header: "Client", note: "" },
      difference: {
        header: "Self against others",
        note: "From 10 points up it stands out: a blind spot to talk about.",
      },
      results: { header: "Results", note: "Mean mark of all but the person, 1 to 5." },
      customers: { header: "Customer focus", note: "" },
      teamwork: { header: "Teamwork", note: "" },
      initiative: { header: "Initiative", note: "" },
      skill: { header: "Selling skill", note: "" },
      strongest: { header: "Strongest", note: "" },
      weakest: { header: "Weakest", note: "" },
    },
  },
  example: [
    { strength: "Clear about what counts this month", advice: "Be at the stand-up more often" },
    { strength: "Prepares every key account talk", advice: "Share leads with the regions" },
    {
      strength: "Stands in for the team",
      advice: "Ask for help on the third day, not on the eighth",
    },
    { strength: "Follows up every delivery", advice: "Bring own ideas to the weekly review" },
    {
      strength: "Reliable with collections",
      advice: "Plan visits a week ahead; practise proposals",
    },
    { strength: "Learns fast, asks questions", advice: "Take the lead in two visits a week" },
  ],
};
