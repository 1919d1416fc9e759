/** For each template what every formula of its sheet should show in the example's whole set, by plain loops. */
import type { TemplateId } from "../../../../src/templates/plan";
import type { Expectation } from "../../support/expected";
import { activities } from "./activities";
import { actuals } from "./actuals";
import { breakdown } from "./breakdown";
import { customers } from "./customers";
import { dashboard } from "./dashboard";
import { development } from "./development";
import { feedback } from "./feedback";
import { funnel } from "./funnel";
import { history } from "./history";
import { incentive } from "./incentive";
import { indicators } from "./indicators";
import { market } from "./market";
import { person } from "./person";
import { pipeline } from "./pipeline";
import { review } from "./review";
import { risks } from "./risks";
import { scorecard } from "./scorecard";
import { settings } from "./settings";
import { status } from "./status";
import { strategy } from "./strategy";
import { targets } from "./targets";
import { tasks } from "./tasks";
import { tracking } from "./tracking";
import { voice } from "./voice";

/** A sheet that computes nothing but its heading. */
const nothing: Expectation = () => [];

export const expectations: Record<TemplateId, Expectation> = {
  settings,
  history,
  indicators,
  voice,
  actuals,
  market,
  targets,
  breakdown,
  process: nothing,
  funnel,
  pipeline,
  customers,
  status,
  tasks,
  activities,
  feedback,
  scorecard,
  incentive,
  development,
  person,
  strategy,
  risks,
  review,
  tracking,
  dashboard,
};
