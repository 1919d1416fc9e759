/** The settings sheet, in English. */
export const settings = {
  sheetName: "Settings",
  title: "Settings",
  purpose: "Period, as-of date, limits and lists: written once here, used by every other sheet.",
  fields: { header: "Setting", value: "Value", meaning: "What it does" },
  field: {
    title: { label: "Team or company", meaning: "Shown in the title of every sheet." },
    start: { label: "Period start", meaning: "First day of the period that the targets are for." },
    end: { label: "Period end", meaning: "Last day of the period." },
    asOf: {
      label: "As-of date",
      meaning: "Everything is computed as of this day, not today: an old review stays as it was.",
    },
    currency: { label: "Currency", meaning: "Unit in which amounts are typed." },
    amber: {
      label: "Amber from",
      meaning: "Attainment from which a light is amber; below it is red.",
    },
    green: { label: "Green from", meaning: "Attainment from which a light is green." },
    cap: {
      label: "Score cap",
      meaning: "The most that one target can earn: 120% means 120 points.",
    },
    grace: { label: "Grace days", meaning: "A task this many days behind calls for help." },
    leak: {
      label: "Funnel leak",
      meaning: "Warns of a funnel step this many percentage points or more below its usual rate.",
    },
    contact: {
      label: "Days without contact",
      meaning: "Warns of a customer with no visit, call or order for more days than this.",
    },
    stretch: {
      label: "Largest stretch",
      meaning: "SMART: how far a target may lie above its base to count as achievable.",
    },
    workdays: {
      label: "Workdays in the period",
      meaning: "Monday to Friday, less holidays, plus make-up days.",
    },
    gone: {
      label: "Workdays gone",
      meaning: "Share of the period's workdays up to the as-of date.",
    },
  },
  currency: "yuan",
  people: {
    section: "People",
    name: "Name",
    role: "Role",
    region: "Region",
    note: "The owner lists of the other sheets offer these names. Type below to add someone.",
  },
  holidays: {
    section: "Holidays",
    date: "Day off",
    occasion: "Occasion",
    note: "One row per day off. Change it each year when the notice is out.",
  },
  makeup: {
    section: "Make-up workdays",
    date: "Workday",
    occasion: "In place of",
    note: "Weekend days that are worked in place of a holiday.",
  },
  lists: {
    section: "Lists",
    region: "Sales region",
    product: "Product",
    channel: "Channel",
    note: "Regions, products and channels offered in the other sheets.",
  },
  occasions: {
    newYear: "New Year",
    springFestival: "Spring Festival",
    qingming: "Qingming",
    labourDay: "Labour Day",
    dragonBoat: "Dragon Boat Festival",
    midAutumn: "Mid-Autumn Festival",
    nationalDay: "National Day",
  },
  roles: [
    "Sales manager",
    "Regional lead",
    "Sales consultant",
    "Key account manager",
    "Sales support",
  ],
  channels: ["Direct", "Dealer", "Online", "Referral"],
  example: {
    title: "East Region",
    people: [
      ["Li Ming", "Sales manager", "Shanghai"],
      ["Wang Fang", "Key account manager", "Shanghai"],
      ["Zhang Wei", "Regional lead", "Jiangsu"],
      ["Chen Jing", "Sales consultant", "Jiangsu"],
      ["Zhao Lei", "Sales consultant", "Anhui"],
      ["Sun Li", "Sales consultant", "Anhui"],
    ],
    regions: ["Shanghai", "Jiangsu", "Anhui"],
    products: ["Product A", "Product B", "Product C", "Product D"],
  },
};
