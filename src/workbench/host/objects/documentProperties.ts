import { ApiError, invalidArgument } from "../errors";
import type { Scope } from "../scope";
import { ApiCollection, ApiObject, IDENTITY, ITEMS } from "./apiObject";

const LONGEST = 255;

type Value = string | number | boolean;

export class DocumentProperties extends ApiObject {
  static override readonly navigation = ["custom"];

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.host);
  }

  get title(): string {
    return this.#get("title");
  }
  set title(text: unknown) {
    this.#set("title", text);
  }
  get subject(): string {
    return this.#get("subject");
  }
  set subject(text: unknown) {
    this.#set("subject", text);
  }
  get author(): string {
    return this.#get("author");
  }
  set author(text: unknown) {
    this.#set("author", text);
  }
  get keywords(): string {
    return this.#get("keywords");
  }
  set keywords(text: unknown) {
    this.#set("keywords", text);
  }
  get comments(): string {
    return this.#get("comments");
  }
  set comments(text: unknown) {
    this.#set("comments", text);
  }
  get category(): string {
    return this.#get("category");
  }
  set category(text: unknown) {
    this.#set("category", text);
  }
  get manager(): string {
    return this.#get("manager");
  }
  set manager(text: unknown) {
    this.#set("manager", text);
  }
  get company(): string {
    return this.#get("company");
  }
  set company(text: unknown) {
    this.#set("company", text);
  }

  #get(name: string): string {
    return this.host.book.properties().properties[name] ?? "";
  }

  #set(name: string, text: unknown): void {
    if (typeof text !== "string" || text.length > LONGEST) throw invalidArgument();
    const { properties } = this.host.book.properties();
    this.host.book.setProperties({ properties: { ...properties, [name]: text } });
  }
}

export class CustomPropertyCollection extends ApiCollection<CustomProperty> {
  [ITEMS](): CustomProperty[] {
    const keys = Object.keys(this.host.book.properties().customProperties);
    return keys.map((key) => new CustomProperty(this.host, key));
  }

  getItem(key: unknown): CustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw new ApiError("ItemNotFound");
    return property;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    const text = String(key).toLowerCase();
    return this[ITEMS]().find(({ name }) => name.toLowerCase() === text) ?? null;
  }

  /** takes the place of a property that has the key */
  add(key: unknown, value: unknown): CustomProperty {
    if (typeof key !== "string" || key === "" || key.length > LONGEST) throw invalidArgument();
    const { customProperties } = this.host.book.properties();
    const name = this.getItemOrNullObject(key)?.name ?? key;
    const changed = { ...customProperties, [name]: asValue(value) };
    this.host.book.setProperties({ customProperties: changed });
    return new CustomProperty(this.host, name);
  }

  deleteAll(): void {
    this.host.book.setProperties({ customProperties: {} });
  }
}

export class CustomProperty extends ApiObject {
  constructor(
    host: Scope,
    readonly name: string
  ) {
    super(host);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { Id: this.name };
  }

  get key(): string {
    return this.name;
  }
  get type(): string {
    return { string: "String", number: "Number", boolean: "Boolean" }[
      typeof this.value as "string" | "number" | "boolean"
    ];
  }
  get value(): Value {
    return this.#all()[this.name]!;
  }
  set value(value: unknown) {
    const customProperties = { ...this.#all(), [this.name]: asValue(value) };
    this.host.book.setProperties({ customProperties });
  }

  delete(): void {
    const { [this.name]: _gone, ...customProperties } = this.#all();
    this.host.book.setProperties({ customProperties });
  }

  #all(): Record<string, Value> {
    const { customProperties } = this.host.book.properties();
    if (!(this.name in customProperties)) throw new ApiError("ItemNotFound");
    return customProperties;
  }
}

function asValue(value: unknown): Value {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value.length > LONGEST) throw invalidArgument();
  return value;
}
