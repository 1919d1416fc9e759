/**
 * The ground of every object that a batch can name. A class carries the name that it has in the Excel API, and its
 * accessors and methods carry the names of the API's members: the batch calls them by name. What is no member of the
 * API stays out of a batch's reach: fields, #private members, and members named by the symbols below.
 */
import type { EventName } from "../events";
import type { Scope } from "../scope";

/** what lets the client find the object again: its id, key or reference */
export const IDENTITY = Symbol("identity");
/** a collection's items */
export const ITEMS = Symbol("items");

export abstract class ApiObject {
  /** accessors that lead to another object instead of to a value */
  static readonly navigation: readonly string[] = [];

  /** events of the class, by the name in the client's _Register…Event methods */
  static readonly events: Readonly<Record<string, EventName>> = {};

  constructor(readonly host: Scope) {}

  [IDENTITY](): Record<string, unknown> {
    return {};
  }
}

export abstract class ApiCollection<Item extends ApiObject = ApiObject> extends ApiObject {
  abstract [ITEMS](): Item[];

  getCount(): number {
    return this[ITEMS]().length;
  }
}
