/** Ribbon buttons that run a function of the add-in. */

interface Press {
  functionName: string;
  controlId: string;
  resolve(): void;
  reject(reason: Error): void;
}

export class CommandRunner {
  private readonly running = new Map<string, Press>();
  /** pressed before the frame listened */
  private waiting: Press[] = [];
  private next = 1;

  constructor(private readonly fire: (data: unknown) => boolean) {}

  invoke(functionName: string, controlId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ functionName, controlId, resolve, reject });
      this.flush();
    });
  }

  /** the frame may have begun to listen */
  flush(): void {
    this.waiting = this.waiting.filter((press) => !this.start(press));
  }

  private start(press: Press): boolean {
    const id = `command${this.next++}`;
    this.running.set(id, press);
    const source = JSON.stringify({ source: { id: press.controlId } });
    const heard = this.fire({ 0: id, 1: press.functionName, 2: source });
    if (!heard) this.running.delete(id);
    return heard;
  }

  /** @param data {0: command id, 1: status, 2: what event.completed() was given} */
  completed(data: Record<string, unknown>): void {
    const id = String(data["0"] ?? "");
    this.running.get(id)?.resolve();
    this.running.delete(id);
  }

  /** the frame is gone */
  abandon(): void {
    const lost = [...this.running.values(), ...this.waiting];
    this.running.clear();
    this.waiting = [];
    for (const press of lost) press.reject(new Error(`${press.functionName}: the add-in is gone`));
  }
}
