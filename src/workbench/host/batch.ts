/**
 * Runs one batch of the client: resolves the objects it names, performs its actions in order, and answers each. The
 * first action that is refused ends the batch; what was done before stays done, as in Excel.
 */
import { ApiError, apiNotFound, asApiError } from "./errors";
import {
  callMethod,
  eventListening,
  getProperty,
  location,
  memberName,
  setProperty,
} from "./members";
import { ApiObject, IDENTITY } from "./objects/apiObject";
import { query, type QueryInfo } from "./query";
import type { Scope } from "./scope";

interface ArgumentInfo {
  Arguments?: unknown[];
  /** beside each argument the path of the object that it stands for; 0 where it is a plain value */
  ReferencedObjectPathIds?: PathIds;
}
type PathIds = (number | PathIds)[];

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchReply {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: {
    Code: string;
    Message: string;
    Location?: string;
    ActionIndex: number;
    HttpStatusCode: number;
  };
}

const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 };

/** The objects at which paths start. */
export interface Roots {
  workbook(): ApiObject;
  /** by class name, as in "Microsoft.ExcelServices.CustomFunctions"; undefined where the host has no such class */
  service(className: string): ApiObject | undefined;
}

export class Batch {
  private readonly objects = new Map<number, ApiObject | null>();
  private readonly kept: ReadonlySet<number>;
  /** where the action under way stands, for an error's location */
  private at = "";
  private stale = true;

  constructor(
    private readonly request: BatchRequest,
    private readonly scope: Scope,
    private readonly roots: Roots,
    /** resolves when formulas have their values, or it is no use to wait any longer */
    private readonly settled: () => Promise<void>
  ) {
    const keeping = request.Actions.filter((action) => action.Name === "_KeepReference");
    this.kept = new Set(keeping.map((action) => action.ObjectPathId));
  }

  /** @param stopAfter the number of actions after which `fault` is raised */
  async run(stopAfter = Infinity, fault?: ApiError): Promise<BatchReply> {
    const reply: BatchReply = { Results: [], TraceIds: [] };
    await this.settle();
    const actions = this.request.Actions;
    for (let index = 0; index <= actions.length; index++) {
      const action = actions[index];
      try {
        if (fault && index >= Math.min(stopAfter, actions.length)) throw fault;
        if (!action) break;
        await this.perform(action, reply);
      } catch (cause) {
        reply.Error = this.report(asApiError(cause), index);
        break;
      }
    }
    return reply;
  }

  private report(error: ApiError, index: number): NonNullable<BatchReply["Error"]> {
    return {
      Code: error.code,
      Message: error.message,
      Location: this.at,
      ActionIndex: Math.min(index, this.request.Actions.length - 1),
      HttpStatusCode: error.code === "GeneralException" ? 500 : 400,
    };
  }

  private async perform(action: Action, reply: BatchReply): Promise<void> {
    if (action.ActionType === ACTION.query) await this.settle();
    const value = this.valueOf(action);
    if (value === undefined) return;
    if (action.ActionType === ACTION.trace) reply.TraceIds.push(action.Id);
    reply.Results.push({ ActionId: action.Id, Value: value });
  }

  /** undefined where the action has no answer */
  private valueOf(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && this.instantiate(target, action.ObjectPathId);
      case ACTION.query:
        this.at = target ? location(target, "load") : this.at;
        return target && query(target, action.QueryInfo ?? {});
      case ACTION.method:
        return target && this.call(target, action);
      case ACTION.setProperty:
        if (target) this.set(target, action.Name, this.args(action.ArgumentInfo)[0]);
        return undefined;
      case ACTION.update:
        if (target) this.update(target, action.ObjectState ?? {});
        return undefined;
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  private instantiate(target: ApiObject, pathId: number): Record<string, unknown> {
    if (this.kept.has(pathId)) callMethod(target, "_KeepReference", []);
    return target[IDENTITY]();
  }

  private call(target: ApiObject, action: Action): unknown {
    const member = memberName(action.Name);
    this.at = location(target, member);
    this.stale = true;
    const listening = eventListening(target, member);
    if (listening) {
      this.scope.listen(listening.event, listening.on);
      return null;
    }
    const value = callMethod(target, member, this.methodArgs(action.ArgumentInfo));
    return value === undefined ? null : value;
  }

  private set(target: ApiObject, name: string, value: unknown): void {
    const member = memberName(name);
    this.at = location(target, member);
    this.stale = true;
    setProperty(target, member, value);
  }

  private update(target: ApiObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) this.set(target, name, value);
  }

  private async settle(): Promise<void> {
    if (!this.stale) return;
    await this.settled();
    this.stale = false;
  }

  private resolve(id: number): ApiObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiError("InvalidObjectPath");
    const object = this.find(path);
    this.objects.set(id, object);
    return object;
  }

  private find(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook();
      case PATH.newObject: {
        const service = this.roots.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case PATH.reference:
        return this.scope.references.get(path.Name);
      case PATH.none:
        return null;
      default:
        return this.findBelow(path);
    }
  }

  /** the child of an object that is not there is not there either */
  private findBelow(path: ObjectPath): ApiObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const member = path.ObjectPathType === PATH.indexer ? "getItem" : memberName(path.Name);
    this.at = location(parent, member);
    if (path.ObjectPathType !== PATH.property) this.stale = true;
    const found =
      path.ObjectPathType === PATH.property
        ? getProperty(parent, member)
        : callMethod(parent, member, this.methodArgs(path.ArgumentInfo));
    if (found === null || found instanceof ApiObject) return found;
    throw apiNotFound(this.at);
  }

  /** an argument that was left out travels as null */
  private methodArgs(info: ArgumentInfo | undefined): unknown[] {
    return this.args(info).map((arg) => arg ?? undefined);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private withObjects(values: unknown[], ids: PathIds): unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id)) return this.withObjects(value as unknown[], id);
      return id ? this.resolve(id) : value;
    });
  }
}
