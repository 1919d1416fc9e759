import type { SheetPlan, TemplateId } from "../../../src/templates/plan";
import type { Templates } from "../../../src/workbook/state";

/** The templates, with something done to each plan that they give. */
export function planned(templates: Templates, change: (plan: SheetPlan) => SheetPlan): Templates {
  return Object.fromEntries(
    Object.entries(templates).map(([id, template]) => [
      id as TemplateId,
      {
        ...template,
        plan: (...args: Parameters<typeof template.plan>) => change(template.plan(...args)),
      },
    ])
  ) as Templates;
}
