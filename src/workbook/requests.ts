/**
 * What the ribbon asks of the pane. Both live in one shared runtime, so this is a plain object between them; the one
 * thing it must get right is that a button may be pressed before the pane has ever been drawn.
 */
import type { TemplateId } from "../templates/plan";

export type PaneRequest =
  /** open the template's page; `start`: and insert it at once with the default choices */
  { kind: "insert"; template: TemplateId; start: boolean } | { kind: "check" | "help" | "share" };

export type RequestListener = (request: PaneRequest) => void;

export interface Requests {
  /** hands the request to whoever listens; kept for the first subscriber where nobody does, a later one replacing it */
  send(request: PaneRequest): void;
  /** hears the request that is still waiting, if any, and all that follow; returns how to stop */
  subscribe(listener: RequestListener): () => void;
}

export function createRequests(): Requests {
  const listeners = new Set<RequestListener>();
  let waiting: PaneRequest | undefined;
  return {
    send(request) {
      if (listeners.size === 0) waiting = request;
      for (const listener of [...listeners]) listener(request);
    },
    subscribe(listener) {
      // A wrapper of its own, so that the same function subscribed twice is stopped one at a time.
      const own: RequestListener = (request) => listener(request);
      listeners.add(own);
      const request = waiting;
      waiting = undefined;
      if (request) own(request);
      return () => void listeners.delete(own);
    },
  };
}

export const requests = createRequests();
