/**
 * How a row of a table that people fill in is told from the others, wherever it stands by now. A table that is not here
 * only computes, or is kept by one hand, and is not merged row by row.
 */
export interface RowKey {
  /** ids of the columns whose values make the row the one that it is */
  key: readonly string[];
  /** ids of more columns by which a person recognizes the row */
  label?: readonly string[];
  /** id of the column for remarks, into which a cell's comment may be taken */
  remarks?: string;
}

export const rowKeys: Readonly<Record<string, RowKey>> = {
  KPI_Targets: { key: ["metric"] },
  KPI_TargetChanges: { key: ["date", "metric"] },
  KPI_Causes: { key: ["no"], label: ["metric", "problem"] },
  KPI_Tasks: { key: ["no"], label: ["task"], remarks: "help" },
  KPI_HelpCases: { key: ["no"], label: ["reason"] },
  KPI_Strategy: { key: ["no"], label: ["strategy"] },
  KPI_Risks: { key: ["risk"] },
  KPI_Deals: { key: ["customer", "project"] },
  KPI_Activities: { key: ["date", "person", "customer"] },
  KPI_Voice: { key: ["date", "customer", "kind"] },
  KPI_Feedback: { key: ["person", "role", "rater"] },
  KPI_Scorecard: { key: ["person", "kpi"] },
  KPI_Goals: { key: ["person", "goal"], remarks: "comment" },
  KPI_Skills: { key: ["person", "skill"] },
  KPI_ImprovementPlans: { key: ["person", "weakness"] },
  KPI_Talks: { key: ["person"] },
  KPI_Careers: { key: ["person"] },
  KPI_Hiring: { key: ["candidate", "position"], remarks: "comment" },
  KPI_TeamEvents: { key: ["date", "event"] },
  KPI_ReviewFacts: { key: ["metric"], remarks: "finding" },
  KPI_Promises: { key: ["promise"] },
  KPI_ReviewLenses: { key: ["lens"] },
  KPI_Decisions: { key: ["what"] },
  KPI_NextChanges: { key: ["metric"] },
  KPI_Tracking: { key: ["date", "person", "kind"] },
};
