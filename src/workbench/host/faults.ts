/** Failures on demand, so that an add-in's way out of each can be tried. */

export interface Fault {
  /** as OfficeExtension.Error.code will have it */
  code: string;
  message?: string;
  /** nothing was done, half of the actions were done, or all were done and only the answer is lost */
  when: "before" | "midway" | "after";
}

/** An answer that is kept back: what was asked is done by then. */
export interface HeldAnswer {
  /** resolves once the answer is due */
  due: Promise<void>;
  send(): void;
}

const CELL_EDITING: Fault = { code: "InvalidOperationInCellEditMode", when: "before" };
const CONNECTION_LOST: Fault = { code: "ConnectionFailure", when: "before" };

export class Faults {
  /** the user is typing in a cell: every batch is refused */
  cellEditing = false;
  /** no batch reaches Excel */
  connectionLost = false;
  private readonly planned = new Map<number, Fault>();
  private readonly holds = new Map<number, () => Promise<void>>();
  private passed = 0;

  plan(n: number, fault: Fault): void {
    this.planned.set(this.passed + n, fault);
  }

  /** Keeps the answer of the n-th coming batch back until it is sent. */
  hold(n: number): HeldAnswer {
    let comesDue = () => {};
    let send = () => {};
    const due = new Promise<void>((resolve) => (comesDue = resolve));
    const sent = new Promise<void>((resolve) => (send = resolve));
    this.holds.set(this.passed + n, () => {
      comesDue();
      return sent;
    });
    return { due, send: () => send() };
  }

  /** resolves when the answer to the batch that began last may go */
  async mayAnswer(): Promise<void> {
    const hold = this.holds.get(this.passed);
    this.holds.delete(this.passed);
    await hold?.();
  }

  /** the fault that meets the batch which now begins */
  next(): Fault | undefined {
    if (this.cellEditing) return CELL_EDITING;
    if (this.connectionLost) return CONNECTION_LOST;
    this.passed += 1;
    const fault = this.planned.get(this.passed);
    this.planned.delete(this.passed);
    return fault;
  }
}
