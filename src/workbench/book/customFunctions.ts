/**
 * Lets formulas call functions that live elsewhere and answer later.
 *
 * The engine wants every result at once. So the first call with new arguments gives #GETTING_DATA (shown as #BUSY!) and
 * sends the question; when all open questions of a run are answered, the cells that asked are computed again and find
 * the answers here. The functions are pure, so an answer stays true for the same arguments.
 */
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  ValueObjectFactory,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CustomFunction, ErrorText, FunctionResult, Invoke, Scalar } from "./book";
import type { DirtyCell } from "./calculation";
import type { Engine } from "./engine";

type Argument = Scalar | Scalar[][];

/** what a cell holds while it waits */
export const waitingError = ErrorType.CONNECT;

interface Question {
  answer?: FunctionResult;
  askers: Map<string, DirtyCell>;
}

/** answers kept; an older one is asked for again when it is needed */
const answersKept = 50_000;

export class CustomFunctions {
  private readonly offered = new Map<string, CustomFunction>();
  private invoke?: Invoke;
  private readonly questions = new Map<string, Question>();
  private open = 0;
  private answered = new Map<string, DirtyCell>();
  private told = new Map<string, DirtyCell>();
  private readonly messages = new Map<string, { error: ErrorText; text: string }>();

  /**
   * @param onAnswers all open questions are answered; these cells are to be computed again
   */
  constructor(
    private readonly engine: Engine,
    private readonly onAnswers: (cells: DirtyCell[]) => void
  ) {}

  get waiting(): boolean {
    return this.open > 0;
  }

  list(): CustomFunction[] {
    return [...this.offered.values()];
  }

  /** The cells that were told to wait since this was asked last. */
  takeTold(): DirtyCell[] {
    const cells = [...this.told.values()];
    this.told = new Map();
    return cells;
  }

  register(functions: CustomFunction[], invoke: Invoke): void {
    this.invoke = invoke;
    this.questions.clear();
    const service = this.engine.injector.get(IFunctionService);
    for (const offered of functions) {
      const name = offered.name.toUpperCase();
      this.offered.set(name, offered);
      service.registerExecutors(new EngineFunction(name, offered, this));
    }
    this.engine.injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
  }

  /** The sentence that a function gave with the error that the cell shows. */
  message(sheetId: string, row: number, column: number, error: string): string | undefined {
    const message = this.messages.get(cellKey({ sheetId, row, column }));
    return message?.error === error ? message.text : undefined;
  }

  forgetMessages(): void {
    this.messages.clear();
  }

  /** Drops the oldest answers when there are too many; only between runs, so that no run asks for ever. */
  trim(): void {
    for (const [key, question] of this.questions) {
      if (this.questions.size <= answersKept) return;
      if (question.answer) this.questions.delete(key);
    }
  }

  /** The answer, or undefined while it is awaited. */
  ask(name: string, args: Argument[], cell: DirtyCell): FunctionResult | undefined {
    const key = JSON.stringify([name, args]);
    const known = this.questions.get(key);
    if (known?.answer) {
      this.keepMessage(cell, known.answer);
      return known.answer;
    }
    this.told.set(cellKey(cell), cell);
    if (known) {
      known.askers.set(cellKey(cell), cell);
      return undefined;
    }
    const question: Question = { askers: new Map([[cellKey(cell), cell]]) };
    this.questions.set(key, question);
    this.open++;
    void this.call(name, args, cell).then((answer) => this.receive(question, answer));
    return undefined;
  }

  private async call(name: string, args: Argument[], cell: DirtyCell): Promise<FunctionResult> {
    try {
      if (!this.invoke) return { ok: false, error: "#NAME?" };
      return await this.invoke(name, args, cell);
    } catch (reason) {
      return { ok: false, error: "#VALUE!", message: String(reason) };
    }
  }

  private receive(question: Question, answer: FunctionResult): void {
    question.answer = answer;
    for (const [key, cell] of question.askers) this.answered.set(key, cell);
    question.askers.clear();
    this.open--;
    if (this.open > 0) return;
    const cells = [...this.answered.values()];
    this.answered = new Map();
    this.onAnswers(cells);
  }

  private keepMessage(cell: DirtyCell, answer: FunctionResult): void {
    const key = cellKey(cell);
    if (answer.ok) this.messages.delete(key);
    else if (answer.message) this.messages.set(key, { error: answer.error, text: answer.message });
  }
}

/** What the engine sees of one function. */
class EngineFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly offered: CustomFunction,
    private readonly owner: CustomFunctions
  ) {
    super(name);
    const { parameters } = offered;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    if (!parameters.some(({ repeating }) => repeating)) this.maxParams = parameters.length;
  }

  override calculate(...variants: BaseValueObject[]) {
    const failed = variants.map(firstError).find((error) => error);
    if (failed) return failed;
    const { parameters } = this.offered;
    const args: (Scalar | Scalar[][])[] = variants.map((variant, index) => {
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      return parameter?.matrix ? matrixOf(variant) : scalarOf(variant);
    });
    // Those left out at the end are handed over as well: the runtime appends its own argument after them.
    for (const { repeating } of parameters.slice(args.length)) if (!repeating) args.push(null);
    const answer = this.owner.ask(this.offered.name, args, {
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
    return answer ? valueOf(answer) : ErrorValueObject.create(waitingError);
  }
}

function firstError(variant: BaseValueObject): ErrorValueObject | undefined {
  if (variant.isError()) return variant as ErrorValueObject;
  if (!variant.isArray()) return undefined;
  for (const row of (variant as ArrayValueObject).getArrayValue()) {
    const failed = row.find((value) => value?.isError());
    if (failed) return failed as ErrorValueObject;
  }
  return undefined;
}

function matrixOf(variant: BaseValueObject): Scalar[][] {
  if (!variant.isArray()) return [[scalarOf(variant)]];
  return (variant as ArrayValueObject).getArrayValue().map((row) => row.map(scalarOfCell));
}

function scalarOf(variant: BaseValueObject): Scalar {
  if (!variant.isArray()) return scalarOfCell(variant);
  return scalarOfCell((variant as ArrayValueObject).getArrayValue()[0]?.[0]);
}

function scalarOfCell(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  const plain = value.getValue();
  return plain === undefined ? null : (plain as Scalar);
}

function valueOf(answer: FunctionResult): BaseValueObject {
  if (!answer.ok) return ErrorValueObject.create(answer.error as ErrorType);
  if (!Array.isArray(answer.value)) return ValueObjectFactory.create(answer.value ?? 0);
  const rows = answer.value.map((row) => row.map((cell) => ValueObjectFactory.create(cell ?? "")));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function describe({ name, description, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

function cellKey({ sheetId, row, column }: DirtyCell): string {
  return `${sheetId} ${row} ${column}`;
}
