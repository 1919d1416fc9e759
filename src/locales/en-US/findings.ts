import type { FindingsTexts } from "../findings";

export const findings: FindingsTexts = {
  lead: "Sentences for the review, made from the numbers in your sheets. Choose one to see its cell.",
  reading: "Reading the numbers…",
  nothing:
    "There is nothing to say yet. Add target setting and fill in targets and results; then look again.",
  again: "Read again",
  write: "Write into review",
  writing: "Writing into the review…",
  noReview: "To keep the findings, add the review sheet.",
  addReview: "Add the review sheet",
  written: { one: "{n} cell of the review filled.", other: "{n} cells of the review filled." },
  nothingNew: "The review has these findings already.",
  kept: {
    one: "{n} cell has your own words and stays as it is.",
    other: "{n} cells have your own words and stay as they are.",
  },
  homeless: {
    one: "{n} finding has no row in the review.",
    other: "{n} findings have no row in the review.",
  },
  show: "Go to the review",
  takeBack: "Take it back",
  takingBack: "Taking it back…",
  takenBack: "The review is as it was before.",
  group: {
    targets: "Against target",
    gap: "Where the gap comes from",
    funnel: "Where the funnel leaks",
    ranking: "Who moved in the ranking",
    tasks: "Late tasks",
    changes: "Since the last closed period",
  },
  sentence: {
    belowTarget:
      "{subject}: {actual} against a target of {target}. Attainment is {attainment}, {points} points short.",
    onTarget: "{subject}: {actual} against a target of {target}. Attainment is {attainment}.",
    contributor: "{subject} is {gap} short, {share} of the total gap.",
    shortfall: "{subject} is {gap} short, which the others make up for.",
    leak: "{before} to {subject}: {rate} go on, usually {usual}. That is {points} points fewer.",
    movedUp: "{subject} moved up from rank {from} to {to}.",
    movedDown: "{subject} moved down from rank {from} to {to}.",
    late: "“{subject}” ({who}) is {days} behind plan.",
    rose: "{subject}: attainment {to}, up {points} points from {from} in {month}.",
    fell: "{subject}: attainment {to}, down {points} points from {from} in {month}.",
  },
  lateOfNobody: "“{subject}” (no owner) is {days} behind plan.",
};
