import { developmentTexts } from "../locales/templates/development";
import { firstColumn, foldedRows, frame, headingBeside, roomBelow, section } from "./build/frame";
import { companyOf } from "./build/company";
import { columnNames } from "./build/names";
import type { BuiltTable } from "./build/table";
import { careerTable, improvementTable, talkTable } from "./parts/personalPlans";
import { hiringTable, hiringWeights, teamEventTable } from "./parts/hiring";
import { growthByPerson, skillTable } from "./parts/skills";
import type { Template } from "./plan";
import { tableNames } from "./tables";

/** What the team has to learn and how each person goes on: skills, plans, talks, careers, hiring, events. */
export const development: Template = {
  id: "development",
  version: 3,
  needs: ["settings"],
  tables: tableNames.development,
  plan(choices, facts) {
    const texts = developmentTexts[choices.language];
    const { people } = companyOf(choices, facts);
    const skills = skillTable(choices, people);
    const growth = growthByPerson(choices, facts, people.length, skills.lastColumn + 2, skills);
    const headingBelow = ({ lastBodyRow }: BuiltTable) => lastBodyRow + roomBelow + 1;

    const plansRow = Math.max(headingBelow(skills), headingBelow(growth));
    const plans = improvementTable(choices, plansRow + 1);
    const talksRow = headingBelow(plans);
    const talks = talkTable(choices, facts, people, talksRow + 1);
    const careersRow = headingBelow(talks);
    const careers = careerTable(choices, people, skills, careersRow + 1);
    const hiringRow = headingBelow(careers);
    const hiring = hiringTable(choices, hiringRow);
    const eventsRow = headingBelow(hiring);
    const events = teamEventTable(choices, eventsRow + 1);
    /** a table below another, whose heading stays when it is folded away */
    const under = (row: number, table: BuiltTable, text: string) => [
      section(firstColumn, row, table.lastColumn, text),
      table,
      foldedRows(row + 1, table.lastBodyRow),
    ];
    return frame(
      {
        template: "development",
        version: development.version,
        choices,
        texts,
        tabColor: "#8C4A2F",
        frozenColumns: 2,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn + 1,
        select: skills.body("skill").split(":")[0]!,
        pagesAfter: [skills.lastColumn],
      },
      skills,
      { names: columnNames(skills, { KPI_SkillPerson: "person", KPI_SkillGap: "gap" }) },
      growth,
      headingBeside(skills.lastColumn + 2, growth.lastColumn, texts.growth.section),
      foldedRows(skills.firstBodyRow, Math.max(skills.lastBodyRow, growth.lastBodyRow)),
      under(plansRow, plans, texts.plans.section),
      under(talksRow, talks, texts.talks.section),
      under(careersRow, careers, texts.careers.section),
      section(firstColumn, hiringRow, hiring.lastColumn, texts.hiring.section),
      hiring,
      hiringWeights(choices.language, hiringRow),
      under(eventsRow, events, texts.events.section)
    );
  },
};
