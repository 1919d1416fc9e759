import { ApiError, invalidArgument } from "../errors";
import type { Scope } from "../scope";
import { ApiCollection, ApiObject, IDENTITY, ITEMS } from "./apiObject";

/** What add-ins keep in the workbook: JSON by key. */
export class SettingCollection extends ApiCollection<Setting> {
  [ITEMS](): Setting[] {
    return Object.keys(this.host.book.properties().settings).map((key) => this.#setting(key));
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw new ApiError("ItemNotFound");
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = String(key);
    return name in this.host.book.properties().settings ? this.#setting(name) : null;
  }

  /** takes the place of a setting that has the key */
  add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument();
    const { settings } = this.host.book.properties();
    this.host.book.setProperties({ settings: { ...settings, [key]: value } });
    return this.#setting(key);
  }

  #setting(key: string): Setting {
    return new Setting(this.host, key);
  }
}

export class Setting extends ApiObject {
  constructor(
    host: Scope,
    readonly name: string
  ) {
    super(host);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { _Id: this.key };
  }

  get key(): string {
    this.#all();
    return this.name;
  }
  get value(): unknown {
    return this.#all()[this.name];
  }
  set value(value: unknown) {
    this.host.book.setProperties({ settings: { ...this.#all(), [this.name]: value } });
  }

  delete(): void {
    const { [this.name]: _gone, ...settings } = this.#all();
    this.host.book.setProperties({ settings });
  }

  #all(): Record<string, unknown> {
    const { settings } = this.host.book.properties();
    if (!(this.name in settings)) throw new ApiError("ItemNotFound");
    return settings;
  }
}
