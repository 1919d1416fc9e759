import { filled, type Row } from "../../support/rows";
import { onceFilled, type Expectation } from "../../support/expected";
import { asOf, mean, people, rowsWith, sum } from "./september";

const gapOf = ({ required, current }: Row) => Math.max(0, Number(required) - Number(current));
const effectOf = ({ before, after }: Row) =>
  filled(before) && filled(after) ? Number(after) - Number(before) : "";

function stateOf(skill: Row): string {
  if (filled(skill.after)) return "Measured";
  if (gapOf(skill) === 0) return "Level reached";
  if (!filled(skill.date)) return "No training yet";
  return Number(skill.date) <= asOf ? "Effect not measured" : "Planned";
}

/** The part of an improvement plan's time that has gone. */
const goneOf = ({ from, until }: Row) =>
  Math.max(0, Math.min(1, (asOf - Number(from) + 1) / (Number(until) - Number(from) + 1)));

function planState(plan: Row): string {
  if (Number(plan.achieved) >= 1) return "Done";
  return Number(plan.achieved) < goneOf(plan) * 0.8 ? "Behind" : "On plan";
}

/** What each of a candidate's marks weighs. */
const markWeights = { selling: 0.35, customers: 0.25, learning: 0.2, team: 0.2 };
const pointsOf = (candidate: Row) =>
  20 * sum(Object.entries(markWeights), ([id, weight]) => weight * Number(candidate[id]));

function verdictOf(candidate: Row): string {
  if (pointsOf(candidate) >= 80) return "Hire";
  return pointsOf(candidate) >= 65 ? "See again" : "Decline";
}

export const development: Expectation = (shown) => {
  const skills = rowsWith(shown, "KPI_Skills", "skill");
  const roles = rowsWith(shown, "KPI_People", "name");
  const roleOf = (person: unknown) => roles.find(({ name }) => name === person)?.role;
  const skillsOf = (name: unknown) => skills.filter(({ person }) => person === name);
  const openOf = (name: unknown) => skillsOf(name).filter((skill) => gapOf(skill) > 0).length;
  const largestOf = (name: unknown) => Math.max(0, ...skillsOf(name).map(gapOf));
  const from = (table: string, id: string) => (name: unknown) =>
    shown.rows(table).find(({ person }) => person === name)![id];
  const once = (value: (name: string) => unknown) => (_: Row, index: number) =>
    people[index] ? value(people[index]) : "";
  const held = (id: string, other: string) => (row: Row) =>
    filled(row[id]) && filled(row[other]) ? Number(row[id]) / Number(row[other]) : "";
  return [
    {
      table: "KPI_Skills",
      columns: onceFilled("skill", { gap: gapOf, state: stateOf, effect: effectOf }),
    },
    {
      table: "KPI_Growth",
      columns: {
        person: once((name) => name),
        role: once(roleOf),
        skills: once((name) => skillsOf(name).length),
        open: once(openOf),
        largest: once(largestOf),
        first: once((name) =>
          largestOf(name) === 0
            ? ""
            : skillsOf(name).find((skill) => gapOf(skill) === largestOf(name))!.skill
        ),
        effect: once((name) => {
          const effects = skillsOf(name).map(effectOf).filter(filled);
          return effects.length > 0 ? mean(effects.map(Number)) : "";
        }),
        score: once(from("KPI_ScoreSummary", "total")),
        grade: once(from("KPI_ScoreSummary", "grade")),
        feedback: once(from("KPI_FeedbackSummary", "total")),
        weakest: once(from("KPI_FeedbackSummary", "weakest")),
      },
    },
    {
      table: "KPI_ImprovementPlans",
      columns: onceFilled("person", { planned: goneOf, state: planState }),
    },
    {
      table: "KPI_Talks",
      columns: onceFilled("person", {
        score: ({ person }) => from("KPI_ScoreSummary", "total")(person),
        feedback: ({ person }) => from("KPI_FeedbackSummary", "total")(person),
        state: ({ next }) => (Number(next) <= asOf ? "Due" : "Planned"),
      }),
    },
    {
      table: "KPI_Careers",
      columns: onceFilled("person", {
        open: ({ person }) => openOf(person),
        now: ({ person }) => roleOf(person),
        state: ({ person }) => (openOf(person) === 0 ? "Ready" : "Not yet"),
      }),
    },
    {
      table: "KPI_Hiring",
      columns: onceFilled("candidate", { total: pointsOf, verdict: verdictOf }),
    },
    {
      table: "KPI_TeamEvents",
      columns: { share: held("attended", "planned"), perHead: held("cost", "attended") },
    },
  ];
};
