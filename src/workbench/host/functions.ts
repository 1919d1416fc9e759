/**
 * Custom functions: hands calls of the engine to Microsoft's runtime in the add-in's frame and takes its answers back.
 *
 * Calls made before the runtime has reported ready wait for it, as cells in Excel show #BUSY! meanwhile. A runtime that
 * does not answer in time leaves #BUSY! in the cell; when its frame goes away, what was asked of it becomes #N/A.
 */
import type { CustomFunction, ErrorText, FunctionResult, Invoke, Scalar } from "../book/book";

/** the part of functions.json, the metadata file that a manifest names, which a host needs */
export interface FunctionsMetadata {
  functions: {
    id: string;
    name: string;
    description?: string;
    parameters?: {
      name: string;
      description?: string;
      optional?: boolean;
      repeating?: boolean;
      dimensionality?: string;
    }[];
    result?: { dimensionality?: string };
  }[];
}

/** [invocation, function id, arguments, address of the cell, flags] */
export type Invocation = [number, string, (Scalar | Scalar[][])[], string, number];

/** [invocation, succeeded, value] or [invocation, false, message, code] */
type InvocationResult = [number, boolean, unknown, ...unknown[]];

const ERROR_OF_CODE: Record<number, ErrorText> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#REF!",
  9: "#NAME?",
  10: "#NAME?",
};

const ERROR_OF_NAME: Record<string, ErrorText> = {
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#VALUE!": "#VALUE!",
  "#REF!": "#REF!",
  "#NULL!": "#NULL!",
};

interface Pending {
  invocation: Invocation;
  resolve(result: FunctionResult): void;
  timer: ReturnType<typeof setTimeout>;
}

export class FunctionBridge {
  private readonly ids = new Map<string, string>();
  private readonly pending = new Map<number, Pending>();
  private outbox: Invocation[] = [];
  private next = 1;
  private ready = false;
  private readonly awaited: (() => void)[] = [];

  constructor(
    private readonly send: (invocations: Invocation[]) => boolean,
    private readonly addressOf: Invoke extends (n: string, a: never, cell: infer Cell) => unknown
      ? (cell: Cell) => string
      : never,
    /** milliseconds after which a call that was not answered becomes #BUSY! */
    private readonly patience: number
  ) {}

  /** the functions of a metadata file, under the names by which formulas call them */
  declare(namespace: string, metadata: FunctionsMetadata): CustomFunction[] {
    return metadata.functions.map((described) => {
      const name = `${namespace}.${described.name}`.toUpperCase();
      this.ids.set(name, described.id);
      return {
        name,
        description: described.description ?? "",
        parameters: (described.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? "",
          optional: parameter.optional ?? false,
          matrix: parameter.dimensionality === "matrix",
          repeating: parameter.repeating ?? false,
        })),
        matrixResult: described.result?.dimensionality === "matrix",
      };
    });
  }

  readonly invoke: Invoke = (name, args, cell) =>
    new Promise((resolve) => {
      const id = this.ids.get(name.toUpperCase());
      if (id === undefined) return resolve({ ok: false, error: "#NAME?" });
      const number = this.next++;
      const invocation: Invocation = [number, id, args, this.addressOf(cell), 0];
      const timer = setTimeout(
        () => this.finish(number, { ok: false, error: "#BUSY!" }),
        this.patience
      );
      this.pending.set(number, { invocation, resolve, timer });
      this.outbox.push(invocation);
      if (this.outbox.length === 1) queueMicrotask(() => this.flush());
    });

  /** the frame's runtime has registered its functions */
  runtimeReady(): void {
    this.ready = true;
    for (const tell of this.awaited.splice(0)) tell();
    this.flush();
  }

  whenReady(): Promise<void> {
    return this.ready ? Promise.resolve() : new Promise((resolve) => this.awaited.push(resolve));
  }

  /** the frame is gone, and with it whatever it was computing */
  runtimeGone(): void {
    this.ready = false;
    const lost = [...this.pending.keys()];
    this.outbox = [];
    for (const number of lost) this.finish(number, { ok: false, error: "#N/A" });
  }

  take(results: InvocationResult[]): void {
    for (const [number, succeeded, value, code] of results) {
      this.finish(number, succeeded ? asResult(value) : asFailure(value, code));
    }
  }

  private flush(): void {
    if (!this.ready || this.outbox.length === 0) return;
    const invocations = this.outbox;
    if (this.send(invocations)) this.outbox = [];
  }

  private finish(number: number, result: FunctionResult): void {
    const call = this.pending.get(number);
    if (!call) return;
    clearTimeout(call.timer);
    this.pending.delete(number);
    this.outbox = this.outbox.filter((waiting) => waiting !== call.invocation);
    call.resolve(result);
  }
}

/** a value, or an error object that the function returned instead of throwing it */
function asResult(value: unknown): FunctionResult {
  if (isErrorValue(value)) {
    const error = ERROR_OF_NAME[value.code] ?? "#VALUE!";
    return value.message ? { ok: false, error, message: value.message } : { ok: false, error };
  }
  return { ok: true, value: (value ?? 0) as Scalar | Scalar[][] };
}

function isErrorValue(value: unknown): value is { code: string; message?: string } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "code" in value;
}

/** Excel shows a message on #VALUE! and #N/A only */
function asFailure(message: unknown, code: unknown): FunctionResult {
  const error = ERROR_OF_CODE[code as number] ?? "#VALUE!";
  const told =
    typeof message === "string" && message !== "" && (error === "#VALUE!" || error === "#N/A");
  return told ? { ok: false, error, message } : { ok: false, error };
}
