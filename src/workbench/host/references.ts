/** Ranges that the client holds on to between batches. */
import { ApiError } from "./errors";
import type { ApiObject } from "./objects/apiObject";

export class References {
  private readonly held = new Map<string, ApiObject>();
  private next = 1;

  keep(object: ApiObject): string {
    const id = `ref:${this.next++}`;
    this.held.set(id, object);
    return id;
  }

  get(id: string): ApiObject {
    const object = this.held.get(id);
    if (!object) throw new ApiError("InvalidObjectPath");
    return object;
  }

  release(id: string): void {
    this.held.delete(id);
  }

  releaseAll(): void {
    this.held.clear();
  }

  get count(): number {
    return this.held.size;
  }
}
