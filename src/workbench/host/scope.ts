/** What the objects of a batch share: the workbook behind them and the services of the host. */
import type { Book } from "../book/book";
import type { EventName } from "./events";
import type { FunctionBridge } from "./functions";
import type { References } from "./references";
import type { TaskpaneState } from "./taskpane";

export interface Scope {
  book: Book;
  references: References;
  functions: FunctionBridge;
  taskpane: TaskpaneState;
  /** opens a file beside the workbook; missing where there is no place for one */
  openFile?: (bytes: Uint8Array) => void;
  /** the add-in starts to (or no longer wants to) hear of an event */
  listen(event: EventName, on: boolean): void;
}
