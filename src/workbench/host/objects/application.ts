import { invalidArgument } from "../errors";
import { ApiObject } from "./apiObject";

/** Calculation is always automatic here: what an add-in sets is kept out, what it asks to wait for happens at once. */
export class Application extends ApiObject {
  get calculationMode(): string {
    return "Automatic";
  }
  get calculationState(): string {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(calculationType: unknown): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(String(calculationType))) {
      throw invalidArgument();
    }
    this.host.book.recalculate();
  }

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}
