/** The example's round of 360 feedback: who rated whom, in which role, with which marks. */

export type RaterRole = "manager" | "peer" | "report" | "self" | "customer";

/** What is rated. */
export const criteria = ["results", "customers", "teamwork", "initiative", "skill"] as const;

export interface Rating {
  /** who is rated, and by whom: positions in the list of people; of a customer in the list of customers */
  person: number;
  role: RaterRole;
  rater: number;
  /** from 1 to 5, in the order of the sheet's criteria */
  marks: readonly [number, number, number, number, number];
}

/** In blocks of one person; the first rating of each block comes with words. Nobody above Li Ming took part. */
export const exampleRatings: readonly Rating[] = [
  { person: 0, role: "report", rater: 2, marks: [4, 4, 4, 4, 5] },
  { person: 0, role: "report", rater: 1, marks: [4, 5, 4, 4, 4] },
  { person: 0, role: "self", rater: 0, marks: [4, 4, 4, 4, 4] },
  { person: 0, role: "customer", rater: 12, marks: [4, 4, 5, 4, 4] },
  { person: 1, role: "manager", rater: 0, marks: [5, 5, 4, 4, 5] },
  { person: 1, role: "peer", rater: 2, marks: [4, 4, 3, 4, 5] },
  { person: 1, role: "self", rater: 1, marks: [5, 4, 4, 4, 5] },
  { person: 1, role: "customer", rater: 3, marks: [5, 5, 4, 4, 5] },
  { person: 2, role: "manager", rater: 0, marks: [3, 4, 4, 4, 4] },
  { person: 2, role: "peer", rater: 1, marks: [3, 4, 4, 3, 4] },
  { person: 2, role: "report", rater: 3, marks: [4, 4, 5, 4, 4] },
  { person: 2, role: "self", rater: 2, marks: [4, 4, 4, 4, 4] },
  { person: 2, role: "customer", rater: 14, marks: [4, 4, 4, 3, 4] },
  { person: 3, role: "manager", rater: 2, marks: [4, 5, 4, 3, 4] },
  { person: 3, role: "peer", rater: 4, marks: [4, 4, 5, 4, 4] },
  { person: 3, role: "self", rater: 3, marks: [4, 4, 4, 3, 4] },
  { person: 3, role: "customer", rater: 26, marks: [4, 5, 4, 4, 4] },
  { person: 4, role: "manager", rater: 2, marks: [3, 3, 3, 2, 3] },
  { person: 4, role: "peer", rater: 3, marks: [3, 3, 4, 3, 3] },
  { person: 4, role: "self", rater: 4, marks: [4, 4, 4, 4, 4] },
  { person: 4, role: "customer", rater: 17, marks: [3, 3, 4, 3, 3] },
  { person: 5, role: "manager", rater: 2, marks: [3, 4, 4, 5, 3] },
  { person: 5, role: "peer", rater: 4, marks: [3, 4, 4, 5, 2] },
  { person: 5, role: "self", rater: 5, marks: [3, 4, 4, 4, 2] },
  { person: 5, role: "customer", rater: 9, marks: [4, 4, 4, 4, 3] },
];
