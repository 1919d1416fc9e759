import type { Row } from "../../support/rows";
import { onceFilled, type Expectation } from "../../support/expected";
import { mean, people, rowsWith, sum } from "./september";

const criteria = ["results", "customers", "teamwork", "initiative", "skill"];
const criterionNames = ["Results", "Customer focus", "Teamwork", "Initiative", "Selling skill"];
const roles = ["manager", "peer", "report", "self", "customer"];

const pointsOf = (rating: Row) => 20 * mean(criteria.map((id) => Number(rating[id])));
const meanPoints = (ratings: readonly Row[]) =>
  ratings.length > 0 ? mean(ratings.map(pointsOf)) : "";

export const feedback: Expectation = (shown) => {
  const ratings = rowsWith(shown, "KPI_Feedback", "person");
  const weights = shown.rows("KPI_RaterRoles");
  const self = weights[roles.indexOf("self")].role;
  const of = (index: number) => ratings.filter(({ person }) => person === people[index]);
  const byRole = (index: number, role: number) =>
    of(index).filter((rating) => rating.role === weights[role].role);
  const others = (index: number) => of(index).filter(({ role }) => role !== self);
  const marks = (index: number) =>
    criteria.map((id) => mean(others(index).map((rating) => Number(rating[id]))));
  const once = (value: (index: number) => unknown) => (_: Row, index: number) =>
    people[index] ? value(index) : "";
  const named = (index: number, best: (...values: number[]) => number) =>
    criterionNames[marks(index).findIndex((mark) => Math.abs(mark - best(...marks(index))) < 1e-9)];
  return [
    { table: "KPI_Feedback", columns: onceFilled("person", { score: pointsOf }) },
    {
      table: "KPI_RaterRoles",
      columns: { answers: ({ role }) => ratings.filter((rating) => rating.role === role).length },
    },
    { at: "O4", values: [[1]] },
    {
      table: "KPI_FeedbackSummary",
      columns: {
        person: once((index) => people[index]),
        answers: once((index) => of(index).length),
        total: once((index) => {
          const answered = weights
            .map(({ weight }, role) => ({ weight: Number(weight), ratings: byRole(index, role) }))
            .filter(({ ratings: own }) => own.length > 0);
          const points = sum(
            answered,
            ({ weight, ratings: own }) => weight * Number(meanPoints(own))
          );
          return points / sum(answered, ({ weight }) => weight);
        }),
        ...Object.fromEntries(
          roles.map((id, role) => [id, once((index) => meanPoints(byRole(index, role)))])
        ),
        difference: once(
          (index) =>
            Number(meanPoints(byRole(index, roles.indexOf("self")))) -
            Number(meanPoints(others(index)))
        ),
        ...Object.fromEntries(
          criteria.map((id, criterion) => [id, once((index) => marks(index)[criterion])])
        ),
        strongest: once((index) => named(index, Math.max)),
        weakest: once((index) => named(index, Math.min)),
      },
    },
  ];
};
