import type { ValidationInfo } from "../../book/book";
import { sameRect, intersection } from "../addresses";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { asErrorAlert, asPrompt, asRule, ruleOf, RULE_TYPE } from "../validationRules";
import { ApiObject } from "./apiObject";
import type { Range } from "./range";

const NONE: Omit<ValidationInfo, "id" | "ranges"> = { rule: { kind: "any" }, ignoreBlanks: true };

/** The rule of a range. A range over several rules has none of its own: what differs reads as null. */
export class DataValidation extends ApiObject {
  constructor(
    host: Scope,
    readonly range: Range
  ) {
    super(host);
  }

  get type(): string {
    const found = this.#found();
    if (found.length > 1) return "MixedCriteria";
    if (found.length === 1 && !this.#isWhole(found[0]!)) return "Inconsistent";
    return RULE_TYPE[found[0]?.rule.kind ?? "any"];
  }

  get rule(): unknown {
    return ruleOf(this.#current().rule);
  }
  set rule(rule: unknown) {
    this.#change({ rule: asRule(this.host, rule) });
  }

  get prompt(): unknown {
    const { show, title, message } = this.#current().prompt ?? {
      show: true,
      title: "",
      message: "",
    };
    return { showPrompt: show, title, message };
  }
  set prompt(prompt: unknown) {
    this.#change({ prompt: asPrompt(prompt) });
  }

  get errorAlert(): unknown {
    const { error } = this.#current();
    const { show, title, message, style } = error ?? NO_ALERT;
    return { showAlert: show, title, message, style };
  }
  set errorAlert(alert: unknown) {
    this.#change({ error: asErrorAlert(alert) });
  }

  get ignoreBlanks(): boolean {
    return this.#current().ignoreBlanks;
  }
  set ignoreBlanks(ignored: unknown) {
    this.#change({ ignoreBlanks: Boolean(ignored) });
  }

  clear(): void {
    this.#set(NONE);
  }

  #found(): ValidationInfo[] {
    const { sheetId, rect } = this.range;
    return this.host.book
      .validations(sheetId)
      .filter(({ ranges }) => ranges.some((range) => intersection(range, rect)));
  }

  #isWhole(info: ValidationInfo): boolean {
    const { rect } = this.range;
    return info.ranges.some((range) => {
      const shared = intersection(range, rect);
      return shared !== undefined && sameRect(shared, rect);
    });
  }

  #current(): Omit<ValidationInfo, "id" | "ranges"> {
    const found = this.#found();
    return found.length === 1 ? found[0]! : NONE;
  }

  #change(change: Partial<ValidationInfo>): void {
    const { rule, ignoreBlanks, prompt, error } = this.#current();
    const kept = { rule, ignoreBlanks, ...(prompt && { prompt }), ...(error && { error }) };
    this.#set({ ...kept, ...change });
  }

  #set(info: Omit<ValidationInfo, "id" | "ranges">): void {
    checkSheetOpen(this.host, this.range.sheetId);
    this.host.book.setValidation(this.range.sheetId, { ...info, ranges: [this.range.rect] });
  }
}

const NO_ALERT = { show: true, title: "", message: "", style: "Stop" };
