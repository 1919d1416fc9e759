/** All templates. A new one is a file, its texts and a line here. */
import type { Template, TemplateId } from "./plan";
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
import { process } from "./process";
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

export const templates: Record<TemplateId, Template> = {
  settings,
  history,
  indicators,
  voice,
  actuals,
  market,
  targets,
  breakdown,
  process,
  funnel,
  pipeline,
  customers,
  status,
  strategy,
  tasks,
  activities,
  feedback,
  scorecard,
  incentive,
  development,
  person,
  risks,
  review,
  tracking,
  dashboard,
};

/** The order in which a whole set is written: each after what it needs. */
export const templateOrder: readonly TemplateId[] = [
  "settings",
  "history",
  "indicators",
  "voice",
  "actuals",
  "market",
  "targets",
  "breakdown",
  "process",
  "funnel",
  "pipeline",
  "customers",
  "status",
  "strategy",
  "tasks",
  "activities",
  "feedback",
  "scorecard",
  "incentive",
  "development",
  "person",
  "risks",
  "review",
  "tracking",
  "dashboard",
];
