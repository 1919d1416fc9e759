/**
 * The example's funnel, September up to the as-of date: by channel and region, how many reached each stage. The
 * contracts are the 40 orders of the sales data; Anhui loses two of three between need and proposal.
 */

export const stageIds = [
  "lead",
  "contact",
  "need",
  "proposal",
  "negotiation",
  "contract",
  "service",
] as const;
export type StageId = (typeof stageIds)[number];

/** What is normal from the stage before, by the stage that is entered. */
export const usualConversion: Record<Exclude<StageId, "lead">, number> = {
  contact: 0.7,
  need: 0.65,
  proposal: 0.65,
  negotiation: 0.62,
  contract: 0.6,
  service: 0.9,
};

export interface FunnelEntry {
  /** positions in the settings sheet's lists */
  channel: number;
  region: number;
  /** in the order of the stages */
  counts: readonly number[];
  /** yuan */
  spend: number;
}

export const funnelEntries: readonly FunnelEntry[] = [
  { channel: 0, region: 0, counts: [28, 20, 13, 9, 6, 3, 3], spend: 9_000 },
  { channel: 1, region: 0, counts: [24, 18, 11, 7, 4, 3, 2], spend: 7_500 },
  { channel: 2, region: 0, counts: [18, 11, 6, 4, 2, 1, 1], spend: 6_800 },
  { channel: 3, region: 0, counts: [10, 9, 8, 5, 4, 3, 3], spend: 2_400 },
  { channel: 0, region: 1, counts: [63, 45, 29, 20, 12, 7, 6], spend: 17_500 },
  { channel: 1, region: 1, counts: [54, 38, 24, 15, 10, 5, 5], spend: 15_200 },
  { channel: 2, region: 1, counts: [40, 24, 14, 8, 5, 3, 3], spend: 14_600 },
  { channel: 3, region: 1, counts: [23, 21, 17, 13, 9, 6, 5], spend: 4_800 },
  { channel: 0, region: 2, counts: [49, 34, 22, 8, 5, 3, 3], spend: 13_000 },
  { channel: 1, region: 2, counts: [42, 29, 18, 6, 4, 2, 2], spend: 11_600 },
  { channel: 2, region: 2, counts: [31, 19, 11, 3, 2, 1, 1], spend: 11_200 },
  { channel: 3, region: 2, counts: [18, 16, 13, 5, 3, 3, 2], spend: 2_400 },
];
