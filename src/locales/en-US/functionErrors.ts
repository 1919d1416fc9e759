import type { FunctionErrorTexts } from "../functionErrors";

export const functionErrors: FunctionErrorTexts = {
  // the names that stand in the code and in the reference
  parameterName: (name) => name,
  choices: {
    direction: '"higher", "lower" or "target"',
    basis: '"days" or "workdays"',
    blanks: '"skip" or "zero"',
    grain: '"day", "week", "month", "quarter" or "year"',
    mode: '"marginal" or "whole"',
  },
  messages: {
    blank: "“{argument}” is blank. Give it a value.",
    blankItem: "Cell {position} of “{argument}” is blank, but the cells beside it are not.",
    nothingElapsed: "No day of the period has gone by on “{argument}” yet.",
    noStep: "No stage follows one with a count above 0, so there is no conversion to compare.",
    noScore: "There is no score yet.",
    belowThresholds: "“{argument}” lies below every threshold, so there is no grade for it.",
    tooFewNumbers: "“{argument}” must hold at least three numbers.",

    notNumber: "“{argument}” must be a number.",
    notNumberItem: "Cell {position} of “{argument}” is not a number.",
    notDate: "“{argument}” must be a date.",
    notDateItem: "Cell {position} of “{argument}” is not a date.",
    notLabelItem: "Cell {position} of “{argument}” must be a text or a number.",
    notOneCell: "“{argument}” must be one cell, not a range.",
    unknownChoice: "“{argument}” must be {choices}.",
    negative: "“{argument}” must not be negative.",
    negativeItem: "Cell {position} of “{argument}” must not be negative.",
    notPositive: "“{argument}” must be more than 0.",
    notWhole: "“{argument}” must be a whole number, 1 or more.",
    outOfRange: "“{argument}” must lie between {low} and {high}.",
    notRateItem: "Cell {position} of “{argument}” must be more than 0 and at most 1 (100%).",
    differentLengths:
      "“{argument}” and “{other}” must have the same number of cells: now {count} and {expected}.",
    before: "“{argument}” must not lie before “{other}”.",
    greater: "“{argument}” must not be greater than “{other}”.",
    tooFewStages: "“{argument}” must hold at least two stages.",
    repeatedPoint:
      "“{argument}” holds {sum} more than twice. Two make a step; a third has no meaning.",
    weightSum: "“{argument}” add up to {sum}. They must add up to 1 or to 100.",
    noWeight: "“{argument}” must hold at least one number above 0.",
    unknownRole: "The role “{text}” in “{argument}” is not in the list of roles.",
    repeatedRole: "The role “{text}” stands in “{argument}” more than once.",
    wrongCount: "“{argument}” must have a cell for each of the periods: {expected}, not {count}.",
    tooManyCells: "“{argument}” and “{other}” make more cells than a sheet can take.",
    brokenCycle: "“{argument}” must hold whole cycles of {expected} numbers; it holds {count}.",
    emptyCycle: "Cycle {position} of “{argument}” must add up to more than 0.",

    zero: "“{argument}” is 0, and nothing can be divided by it.",
    zeroSum: "“{argument}” add up to 0, and nothing can be divided by that.",
    zeroPair: "“{argument}” and “{other}” are both 0, and nothing can be divided by that.",
    equal: "“{argument}” equals “{other}”, so there is no way to measure.",
    noWorkday: "There is no workday from “{argument}” to “{other}”.",
    noDayLeft: "The target is not reached, and no day is left from “{argument}” to “{other}”.",
    noSpread: "The history never changed, so there is no spread to measure by.",
    noGap: "The gaps add up to 0, so they have no shares.",

    notFinite: "The result is too large to be a number.",
  },
};
