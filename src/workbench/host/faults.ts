/** Failures on demand, so that an add-in's way out of each can be tried. */

export interface Fault {
  /** as OfficeExtension.Error.code will have it */
  code: string;
  message?: string;
  /** nothing was done, half of the actions were done, or all were done and only the answer is lost */
  when: "before" | "midway" | "after";
}

const CELL_EDITING: Fault = { code: "InvalidOperationInCellEditMode", when: "before" };

export class Faults {
  /** the user is typing in a cell: every batch is refused */
  cellEditing = false;
  private readonly planned = new Map<number, Fault>();
  private passed = 0;

  plan(n: number, fault: Fault): void {
    this.planned.set(this.passed + n, fault);
  }

  /** the fault that meets the batch which now begins */
  next(): Fault | undefined {
    if (this.cellEditing) return CELL_EDITING;
    this.passed += 1;
    const fault = this.planned.get(this.passed);
    this.planned.delete(this.passed);
    return fault;
  }
}
