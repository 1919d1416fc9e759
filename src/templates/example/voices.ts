/** What customers said in the example's September: the three complaints of the target sheet among them. */

export type VoiceKind = "visit" | "complaint" | "survey" | "return";

/** Days are those of September, the rest positions in the example's lists. */
export interface Voice {
  day: number;
  customer: number;
  kind: VoiceKind;
  product: number;
  satisfaction: number;
  owner: number;
  due?: number;
  closed?: number;
}

/** The last one lies after the as-of date and is not counted yet. */
export const exampleVoices: readonly Voice[] = [
  { day: 2, customer: 5, kind: "survey", product: 1, satisfaction: 4, owner: 3 },
  { day: 3, customer: 12, kind: "visit", product: 0, satisfaction: 5, owner: 1 },
  {
    day: 4,
    customer: 8,
    kind: "complaint",
    product: 0,
    satisfaction: 2,
    owner: 3,
    due: 7,
    closed: 8,
  },
  { day: 7, customer: 21, kind: "survey", product: 2, satisfaction: 3, owner: 4 },
  { day: 8, customer: 3, kind: "visit", product: 0, satisfaction: 4, owner: 1 },
  {
    day: 9,
    customer: 17,
    kind: "return",
    product: 2,
    satisfaction: 3,
    owner: 4,
    due: 14,
    closed: 11,
  },
  {
    day: 10,
    customer: 30,
    kind: "complaint",
    product: 1,
    satisfaction: 2,
    owner: 3,
    due: 11,
    closed: 11,
  },
  { day: 11, customer: 14, kind: "survey", product: 0, satisfaction: 5, owner: 2 },
  { day: 14, customer: 26, kind: "visit", product: 1, satisfaction: 4, owner: 3 },
  { day: 16, customer: 40, kind: "complaint", product: 0, satisfaction: 1, owner: 3, due: 17 },
  { day: 17, customer: 33, kind: "survey", product: 3, satisfaction: 4, owner: 2 },
  { day: 18, customer: 9, kind: "visit", product: 1, satisfaction: 4, owner: 5 },
  { day: 22, customer: 6, kind: "survey", product: 0, satisfaction: 4, owner: 2 },
];
