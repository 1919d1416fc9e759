import type { ConditionalInfo, ConditionalRule } from "../../book/book";
import { ApiError } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { ApiObject } from "./apiObject";

/** Something inside a conditional format that reads and changes its rule. */
export abstract class ConditionalPart extends ApiObject {
  constructor(
    host: Scope,
    readonly sheetId: string,
    readonly formatId: string
  ) {
    super(host);
  }
}

function infoOf({ host, sheetId, formatId }: ConditionalPart): ConditionalInfo {
  const info = host.book.conditionals(sheetId).find(({ id }) => id === formatId);
  if (!info) throw new ApiError("ItemNotFound");
  return info;
}

export function ruleOf<Kind extends ConditionalRule["kind"]>(
  part: ConditionalPart,
  ...kinds: Kind[]
): Extract<ConditionalRule, { kind: Kind }> {
  const { rule } = infoOf(part);
  if (!kinds.includes(rule.kind as Kind)) throw new ApiError("ItemNotFound");
  return rule as Extract<ConditionalRule, { kind: Kind }>;
}

export function changeRule(part: ConditionalPart, change: Partial<ConditionalRule>): void {
  checkSheetOpen(part.host, part.sheetId, "allowFormatCells");
  const info = infoOf(part);
  const rule = { ...info.rule, ...change } as ConditionalRule;
  part.host.book.changeConditional(part.sheetId, { ...info, rule });
}
