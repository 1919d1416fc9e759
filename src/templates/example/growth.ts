/** How the example's team grows; people are positions in the list, days those of September (past 30: October). */

export const skillIds = ["visits", "proposals", "product", "negotiation", "customers"] as const;
export type SkillId = (typeof skillIds)[number];

/** The level that a sales team usually asks for, from 1 to 5. */
export const usualLevel: Record<SkillId, number> = {
  visits: 4,
  proposals: 4,
  product: 4,
  negotiation: 3,
  customers: 3,
};

export interface SkillEntry {
  person: number;
  skill: SkillId;
  current: number;
  /** position in the texts of trainings */
  training?: number;
  coach?: number;
  day?: number;
  before?: number;
  after?: number;
}

/** The proposal is where Anhui loses its customers: that is what Zhao Lei is trained in. */
export const exampleSkills: readonly SkillEntry[] = [
  { person: 1, skill: "negotiation", current: 4 },
  { person: 1, skill: "product", current: 5 },
  { person: 2, skill: "visits", current: 3, training: 0, coach: 1, day: 14, before: 60, after: 75 },
  { person: 2, skill: "proposals", current: 4 },
  {
    person: 3,
    skill: "proposals",
    current: 3,
    training: 1,
    coach: 1,
    day: 10,
    before: 68,
    after: 82,
  },
  { person: 3, skill: "product", current: 3, training: 2, coach: 1, day: 21, before: 65 },
  { person: 4, skill: "proposals", current: 2, training: 1, coach: 3, day: 17, before: 48 },
  { person: 4, skill: "visits", current: 2 },
  { person: 5, skill: "product", current: 2, training: 2, coach: 1, day: 21, before: 45 },
  { person: 5, skill: "visits", current: 3, training: 0, coach: 4, day: 11, before: 50, after: 66 },
];

export const examplePlans: readonly {
  person: number;
  support: number;
  from: number;
  until: number;
  achieved: number;
}[] = [
  { person: 4, support: 3, from: 7, until: 30, achieved: 0.3 },
  { person: 5, support: 4, from: 1, until: 45, achieved: 0.5 },
];

export const exampleTalks: readonly { person: number; by: number; day: number; next: number }[] = [
  { person: 2, by: 0, day: 3, next: 33 },
  { person: 4, by: 2, day: 4, next: 16 },
];

/** The next post: a position in the settings sheet's roles. */
export const exampleCareers: readonly {
  person: number;
  next: number;
  mentor: number;
  readyBy: string;
}[] = [
  { person: 2, next: 0, mentor: 0, readyBy: "2027-06-30" },
  { person: 3, next: 1, mentor: 1, readyBy: "2027-03-31" },
  { person: 5, next: 2, mentor: 4, readyBy: "2026-12-31" },
];

export const exampleCandidates: readonly {
  marks: readonly [number, number, number, number];
  interviewer: number;
  day: number;
}[] = [
  { marks: [4, 5, 4, 4], interviewer: 2, day: 11 },
  { marks: [4, 3, 3, 3], interviewer: 0, day: 14 },
  { marks: [2, 3, 3, 2], interviewer: 2, day: 16 },
];

export const exampleEvents: readonly {
  day: number;
  planned: number;
  attended?: number;
  cost: number;
  mark?: number;
  organiser: number;
}[] = [
  { day: 5, planned: 6, attended: 6, cost: 1_800, mark: 4.6, organiser: 3 },
  { day: 30, planned: 6, cost: 2_400, organiser: 1 },
];
