/**
 * Plays Excel for the unmodified Office.js client of one add-in: answers its messages, runs its batches against a
 * Book, tells it of events and has its custom functions computed. Knows no page: the endpoint may be a frame or a test.
 */
import type { Book } from "../book/book";
import { formatAddress, quoteSheet } from "./addresses";
import { appContext, type AppOptions } from "./appContext";
import { Batch, type BatchReply, type BatchRequest } from "./batch";
import { CommandRunner } from "./commands";
import { Connection, type Endpoint } from "./connection";
import { DocumentFile } from "./documentFile";
import { documentSettings, saveDocumentSettings } from "./documentSettings";
import { ApiError } from "./errors";
import { EventFeed } from "./events";
import { Faults, type Fault, type HeldAnswer } from "./faults";
import { FunctionBridge, type FunctionsMetadata } from "./functions";
import { Workbook } from "./objects/workbook";
import { DISPATCH, EVENT, richApiMessage, richApiReply, type RichMessage } from "./protocol";
import { References } from "./references";
import type { Scope } from "./scope";
import { service } from "./services";
import { TaskpaneState } from "./taskpane";

export interface HostOptions extends AppOptions {
  /** milliseconds that a batch waits for formulas before it takes what is there; default 3,000 */
  settlePatience?: number;
  /** milliseconds after which a custom function that was not answered shows #BUSY!; default 30,000 */
  functionPatience?: number;
  /** gives the workbook as a file; without it the add-in is refused one */
  saveFile?: () => Promise<Uint8Array>;
  /** opens a file beside the workbook, as another one */
  openFile?: (bytes: Uint8Array) => void;
}

/** what a batch cost, for counting round trips */
export interface BatchRecord {
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** code of the refusal, where there was one */
  error?: string;
}

/** 5 MB, the most that Excel on the web takes or gives in one batch */
const MAX_PAYLOAD = 5 * 1024 * 1024;

const FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";
const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

export class Host {
  readonly faults = new Faults();
  readonly taskpane = new TaskpaneState();
  private readonly references = new References();
  private readonly functions: FunctionBridge;
  private readonly commands: CommandRunner;
  private readonly events: EventFeed;
  private readonly scope: Scope;
  private readonly file: DocumentFile;
  private readonly observers = new Set<(record: BatchRecord) => void>();
  private connection: Connection | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    private readonly options: HostOptions
  ) {
    this.functions = new FunctionBridge(
      (invocations) => this.sendInvocations(invocations),
      ({ sheetId, row, column }) => this.cellAddress(sheetId, row, column),
      options.functionPatience ?? 30_000
    );
    this.file = new DocumentFile(options.saveFile);
    this.commands = new CommandRunner((data) => this.fire(EVENT.commandInvoked, data));
    this.events = new EventFeed(
      book,
      (messages) => this.tell(messages),
      () => this.fire(EVENT.selection, {})
    );
    this.scope = {
      book,
      references: this.references,
      functions: this.functions,
      taskpane: this.taskpane,
      ...(options.openFile && { openFile: options.openFile }),
      listen: (event, on) => this.events.listen(event, on),
    };
  }

  /** Joins the host to a frame; a frame that was joined before is gone. Returns how to part. */
  connect(endpoint: Endpoint): () => void {
    this.disconnect();
    const connection = new Connection(
      endpoint,
      (action, data) => this.answer(action, data),
      () => this.commands.flush()
    );
    this.connection = connection;
    return () => {
      if (this.connection === connection) this.disconnect();
    };
  }

  /** a message that the frame posted */
  receive(message: string): void {
    void this.connection?.receive(message);
  }

  /** offers the functions of a manifest's metadata file to formulas */
  registerFunctions(namespace: string, metadata: FunctionsMetadata): void {
    this.book.registerFunctions(this.functions.declare(namespace, metadata), this.functions.invoke);
  }

  /** Presses a ribbon button: resolves when the add-in has called event.completed(). */
  invokeCommand(functionName: string, controlId: string): Promise<void> {
    return this.commands.invoke(functionName, controlId);
  }

  /** Resolves when the frame's functions can be called, which is the last thing that the client starts. */
  whenReady(): Promise<void> {
    return this.functions.whenReady();
  }

  /** Resolves when no batch of the add-in is under way. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** the add-in asks for the pane to be shown or hidden */
  onTaskpane(listener: (visible: boolean) => void): () => void {
    return this.taskpane.onAsk(listener);
  }

  /** the user has opened or closed the pane */
  setTaskpaneVisible(visible: boolean): void {
    this.taskpane.visibility = visible ? "Visible" : "Hidden";
    this.tell([richApiMessage.visibility(this.taskpane.visibility)]);
  }

  onBatch(observer: (record: BatchRecord) => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  /** Makes the n-th coming batch fail; 1 is the next one. */
  failBatch(n: number, fault: Fault): void {
    this.faults.plan(n, fault);
  }

  /** Keeps the answer of the n-th coming batch back; 1 is the next one. */
  holdAnswer(n: number): HeldAnswer {
    return this.faults.hold(n);
  }

  dispose(): void {
    this.disconnect();
    this.events.stop();
  }

  private disconnect(): void {
    this.connection = undefined;
    this.functions.runtimeGone();
    this.commands.abandon();
    this.references.releaseAll();
    this.events.reset();
  }

  private async answer(action: string, data: unknown): Promise<unknown> {
    if (action === "ContextActivationManager_getAppContextAsync") {
      return appContext(this.options, this.book);
    }
    if (action !== "executeMethod") return null;
    const { DdaMethod, ArrayData, ...rest } = data as {
      DdaMethod: { DispatchId: number };
      ArrayData?: unknown[];
    };
    switch (DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.richApi(String(ArrayData?.[4] ?? ""));
      case DISPATCH.loadSettings:
        return documentSettings(this.book);
      case DISPATCH.saveSettings:
        return saveDocumentSettings(this.book, rest);
      case DISPATCH.beginFile:
        return this.file.begin(rest);
      case DISPATCH.fileSlice:
        return this.file.slice(rest);
      case DISPATCH.endFile:
        return this.file.end(rest);
      case DISPATCH.commandCompleted:
        this.commands.completed(rest);
        return { Error: 0 };
      default:
        return { Error: 5012 };
    }
  }

  /** Batches run one after the other, but answers of functions pass: a batch may be waiting for them. */
  private richApi(body: string): Promise<unknown> {
    const requestBytes = new TextEncoder().encode(body).length;
    if (requestBytes > MAX_PAYLOAD) return Promise.resolve({ Error: 5103 });
    const request = JSON.parse(body) as BatchRequest;
    if (concerns(request, FUNCTIONS_SERVICE)) return this.execute(request).then(richApiReply);
    const turn = this.queue.then(() => this.observed(request, requestBytes));
    this.queue = turn;
    return turn;
  }

  private async observed(request: BatchRequest, requestBytes: number): Promise<unknown> {
    const counts = !concerns(request, INTERNAL_SERVICE) && !isUpkeep(request);
    this.events.hold();
    const reply = await this.execute(request, counts ? this.faults.next() : undefined);
    if (counts) await this.faults.mayAnswer();
    const text = JSON.stringify(reply);
    const responseBytes = new TextEncoder().encode(text).length;
    const record: BatchRecord = { actions: request.Actions.length, requestBytes, responseBytes };
    if (reply.Error) record.error = reply.Error.Code;
    if (counts) for (const observer of this.observers) observer(record);
    this.events.releaseSoon();
    return responseBytes > MAX_PAYLOAD ? { Error: 5104 } : richApiReply(reply);
  }

  private execute(request: BatchRequest, fault?: Fault): Promise<BatchReply> {
    const roots = {
      workbook: () => new Workbook(this.scope),
      service: (name: string) => service(name, this.scope),
    };
    // what functions answer is what formulas wait for
    const waits = !concerns(request, FUNCTIONS_SERVICE);
    const batch = new Batch(request, this.scope, roots, async () => {
      if (waits) await this.settled();
    });
    if (!fault) return batch.run();
    const { length } = request.Actions;
    const stopAfter = { before: 0, midway: Math.floor(length / 2), after: length }[fault.when];
    return batch.run(stopAfter, new ApiError(fault.code, fault.message));
  }

  private async settled(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.options.settlePatience ?? 3_000);
    });
    await Promise.race([this.book.settled(), patience]);
    clearTimeout(timer);
  }

  private sendInvocations(invocations: unknown[]): boolean {
    return this.tell(invocations.map((invocation) => richApiMessage.invocation(invocation)));
  }

  private tell(messages: RichMessage[]): boolean {
    return this.fire(EVENT.richApi, { ArrayData: messages });
  }

  private fire(event: number, data: unknown): boolean {
    return this.connection?.fire(event, data) ?? false;
  }

  private cellAddress(sheetId: string, row: number, column: number): string {
    const sheet = this.book.sheets().find((sheet) => sheet.id === sheetId);
    return `${quoteSheet(sheet?.name ?? "")}!${formatAddress({ row, column, rows: 1, columns: 1 })}`;
  }
}

function concerns(request: BatchRequest, service: string): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.Name === service);
}

/** Excel.run lets go of its ranges when it ends, in a batch of its own that the add-in knows nothing of */
function isUpkeep(request: BatchRequest): boolean {
  const named = request.Actions.filter(({ Name }) => Name !== "");
  return named.length > 0 && named.every(({ Name }) => Name === "_RemoveReference");
}
