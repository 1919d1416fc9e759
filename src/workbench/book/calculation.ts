/**
 * Knows when the engine is computing. The engine gathers changes for a tenth of a second, computes them in pieces and
 * tells what it does by commands; from those this class knows whether anything is still to come.
 */
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { toRange, type Engine } from "./engine";

export interface DirtyCell {
  sheetId: string;
  row: number;
  column: number;
}

const styleOnly = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

export class Calculation {
  private queued = false;
  private running = false;
  private stopAsked = false;
  private dirty = new Map<string, DirtyCell>();
  private everything = false;
  private changed = new Set<string>();
  private waiting: (() => void)[] = [];

  /**
   * @param onFinished a run has ended; the sheets whose values it has set. More work may be asked for there.
   */
  constructor(
    private readonly engine: Engine,
    private readonly onFinished: (sheetIds: string[]) => void
  ) {
    engine.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  get busy(): boolean {
    return this.queued || this.running || this.everything || this.dirty.size > 0;
  }

  /** Computes these cells and what depends on them, as soon as the engine is free. */
  computeCells(cells: DirtyCell[]): void {
    for (const cell of cells) this.dirty.set(`${cell.sheetId} ${cell.row} ${cell.column}`, cell);
    this.startIfFree();
  }

  computeAll(): void {
    this.everything = true;
    this.startIfFree();
  }

  /** Calls back once when nothing is being computed any more. */
  whenIdle(callback: () => void): void {
    if (this.busy) this.waiting.push(callback);
    else callback();
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    switch (command.id) {
      case SetFormulaCalculationStartMutation.id:
        this.queued = false;
        this.running = true;
        return;
      case SetFormulaCalculationStopMutation.id:
        this.stopAsked = true;
        return;
      case SetFormulaCalculationResultMutation.id:
        this.noteChanges(command.params as ISetFormulaCalculationResultMutation);
        return;
      case SetFormulaCalculationNotificationMutation.id:
        this.followRun(command.params as ISetFormulaCalculationNotificationMutation);
        return;
      default:
        if (this.causesCalculation(command, options)) this.queued = true;
    }
  }

  /** the same conditions under which the engine itself queues a calculation */
  private causesCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.engine.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== "sheet.mutation.set-range-values") return true;
    const { trigger } = command.params as { trigger?: string };
    return options?.onlyLocal !== true && !(trigger && styleOnly.has(trigger));
  }

  private noteChanges({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const sheetId of Object.keys(unitData[this.engine.unitId] ?? {}))
      this.changed.add(sheetId);
  }

  private followRun({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined) return;
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) {
      // the engine starts again at once with everything that was to be computed
      this.stopAsked = false;
      return;
    }
    this.running = false;
    if (this.stopAsked) {
      // asked to stop for a newer change but already done: the engine forgets that change
      this.stopAsked = false;
      this.everything = true;
    }
    // the engine is done with a run only after its listeners
    queueMicrotask(() => this.finish());
  }

  private finish(): void {
    if (this.running) return;
    const sheetIds = [...this.changed];
    this.changed.clear();
    this.onFinished(sheetIds);
    this.startIfFree();
    if (this.busy) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const callback of waiting) callback();
  }

  private startIfFree(): void {
    if (this.running || this.queued || !(this.everything || this.dirty.size)) return;
    const dirtyRanges = [...this.dirty.values()].map(({ sheetId, row, column }) => ({
      unitId: this.engine.unitId,
      sheetId,
      range: toRange({ row, column, rows: 1, columns: 1 }),
    }));
    const forceCalculation = this.everything;
    this.everything = false;
    this.dirty.clear();
    this.engine.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true }
    );
  }
}
