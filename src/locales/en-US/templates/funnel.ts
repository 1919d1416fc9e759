/** The sales-funnel sheet, in English. */
export const funnel = {
  sheetName: "Sales funnel",
  title: "Sales funnel",
  purpose:
    "How many get from each stage to the next, where they are lost, and how many the target takes.",
  columns: {
    stage: {
      header: "Stage",
      note: "The headers of the counts below. Rename a stage there and it changes everywhere.",
    },
    count: {
      header: "Reached",
      note: "How many have reached this stage in the period: the counts typed below, or else the deals of the opportunity list.",
    },
    deals: {
      header: "Deals that got here",
      note: "Deals of the opportunity list that have reached this stage by the as-of date; lost ones as far as they came. Leads and contacts are not in that list, so these rows repeat its deals.",
    },
    amount: { header: "Amount of these deals", note: "" },
    step: { header: "Step conversion", note: "Of those who reached the stage before." },
    overall: { header: "Overall conversion", note: "Of all leads." },
    lost: { header: "Lost before", note: "Those of the stage before who did not get here." },
    usual: {
      header: "Usual conversion",
      note: "What is normal for this step. With a sales-process sheet it is taken from there.",
    },
    against: { header: "Against usual", note: "In percentage points; red where it leaks." },
    needed: {
      header: "Needed for the target",
      note: "The target worked backwards through the usual conversions.",
    },
    missing: { header: "Still needed", note: "" },
  },
  setup: {
    section: "What the target takes",
    target: { label: "Sales target", meaning: "The first target of the target sheet." },
    deal: {
      label: "Average order value",
      meaning: "The target of this dimension; may be typed over.",
    },
    bottleneck: { label: "Bottleneck", meaning: "The stage entered with the lowest conversion." },
    overall: { label: "Lead to contract", meaning: "Contracts out of all leads." },
  },
  plan: { header: "By KPI.FUNNELPLAN", note: "One formula; do not type here." },
  regions: {
    section: "Conversion by region",
    note: "Step conversion in each region of the settings sheet. Red: below the amber limit of what is usual.",
    weakest: "Leaks at",
  },
  channels: {
    section: "By source channel",
    channel: { header: "Source", note: "The channels of the settings sheet." },
    leads: { header: "Leads", note: "" },
    contracts: { header: "Contracts of the source", note: "" },
    conversion: { header: "Lead to contract", note: "" },
    spend: { header: "Spent", note: "" },
    cost: { header: "Acquisition cost", note: "Spent per contract." },
  },
  entries: {
    section: "Counts by channel and region",
    channel: {
      header: "Source channel",
      note: "One row for each channel and region, or for each week.",
    },
    region: { header: "In region", note: "" },
    spend: { header: "Marketing spend", note: "Fairs, advertising, referral fees." },
  },
  stages: {
    lead: "Lead",
    contact: "First contact",
    need: "Need",
    proposal: "Proposal",
    negotiation: "Negotiation",
    contract: "Contract",
    service: "After-sale",
  },
};
