import type { WarningsTexts } from "../warnings";

export const warnings: WarningsTexts = {
  lead: "What calls for attention now. The list follows your sheets; choose a line to see its cell.",
  reading: "Reading the sheets…",
  count: { one: "{n} warning", other: "{n} warnings" },
  none: "Nothing calls for attention.",
  asOf: "As of {day}",
  group: {
    tasks: "Tasks behind plan",
    metrics: "Metrics in red",
    funnel: "Funnel steps below normal",
    targets: "Targets",
    sums: "Sums that do not add up",
    risks: "Risks past review",
    customers: "Customers without contact",
  },
  sentence: {
    taskBehind: "“{subject}” is {days} behind plan.",
    metricBehind:
      "{subject}: {actual} so far, {due} due by now. Pace is {pace}, below the limit of {limit}.",
    metricLow:
      "{subject}: {actual} against a target of {target}. Attainment is {attainment}, below the limit of {limit}.",
    stepLow: "{before} to {subject}: {rate} go on, usually {usual}. That is {points} points fewer.",
    weightsOff: "The weights of {subject} add up to {weights} instead of 100%.",
    breakdownShort:
      "The breakdown of {subject} adds up to {parts}, {difference} less than its total of {total}.",
    breakdownOver:
      "The breakdown of {subject} adds up to {parts}, {difference} more than its total of {total}.",
    noOwner: "{subject} has no owner.",
    pastDue: "{subject} is past its due date at {attainment}.",
    pastDueUnmeasured: "{subject} is past its due date, and its actual value is not known.",
    riskUnreviewed: "“{subject}” was to be looked at again.",
    noContact: "No contact with {subject} for {days}.",
    neverContacted: "No contact with {subject} was ever noted.",
  },
  who: "Owner: {who}",
  nobody: "No owner",
  since: "Since {since}",
  more: { one: "Show {n} more", other: "Show {n} more" },
  fewer: "Show fewer",
  limits: "The limits stand in the settings sheet.",
  missing: "Without these sheets some warnings cannot be given:",
  unreadable: "These sheets have changed so that some warnings cannot be given: {sheets}.",
  toCheck: "Check the workbook",
  unwatched: "Excel does not report changes at the moment, so the list does not follow them.",
};
