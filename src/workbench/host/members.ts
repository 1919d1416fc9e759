/** Finds an object's members by the names that travel on the wire, which are the API's own with a capital. */
import { apiNotFound } from "./errors";
import type { EventName } from "./events";
import { ApiObject } from "./objects/apiObject";

export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** as the client reports where an error arose: "Range.values" */
export function location(object: ApiObject, member: string): string {
  return `${object.constructor.name}.${member}`;
}

function find(object: ApiObject, member: string): PropertyDescriptor | undefined {
  let level: object = Object.getPrototypeOf(object) as object;
  while (level !== ApiObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(level, member);
    if (found && member !== "constructor") return found;
    level = Object.getPrototypeOf(level) as object;
  }
  return undefined;
}

export function getProperty(object: ApiObject, member: string): unknown {
  const found = find(object, member);
  if (!found?.get) throw apiNotFound(location(object, member));
  return found.get.call(object) as unknown;
}

export function setProperty(object: ApiObject, member: string, value: unknown): void {
  const found = find(object, member);
  if (!found?.set) throw apiNotFound(location(object, member));
  found.set.call(object, value);
}

export function callMethod(object: ApiObject, member: string, args: unknown[]): unknown {
  const method: unknown = find(object, member)?.value;
  if (typeof method !== "function") throw apiNotFound(location(object, member));
  return (method as (...args: unknown[]) => unknown).apply(object, args);
}

export function isMember(object: ApiObject, member: string): boolean {
  return find(object, member) !== undefined;
}

/** the members that hold values, not objects: what load() without a choice brings */
export function scalarMembers(object: ApiObject): string[] {
  const names = new Set<string>();
  let level: object = Object.getPrototypeOf(object) as object;
  while (level !== ApiObject.prototype) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (found.get) names.add(name);
    }
    level = Object.getPrototypeOf(level) as object;
  }
  const { navigation } = object.constructor as typeof ApiObject;
  return [...names].filter((name) => !navigation.includes(name));
}

/** what a method such as _RegisterDataChangedEvent or _UnregisterEventNameChanged asks for */
export function eventListening(
  object: ApiObject,
  member: string
): { event: EventName; on: boolean } | undefined {
  const parts = /^_(Unregister|Register)(?:Event)?(\w+?)(?:Event)?$/.exec(member);
  if (!parts) return undefined;
  const event = (object.constructor as typeof ApiObject).events[parts[2]!];
  if (!event) throw apiNotFound(location(object, member));
  return { event, on: parts[1] === "Register" };
}
