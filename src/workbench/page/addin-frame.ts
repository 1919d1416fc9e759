/** One page of an add-in, alive in a frame, and the host that answers it. */
import type { Book } from "../book/book";
import { frameName } from "../host/frame";
import { Host } from "../host/host";
import type { HostOptions } from "../host/host";
import { element } from "./dom";

export interface AddinFrame {
  element: HTMLIFrameElement;
  host: Host;
  /** loads the page anew, as reopening the workbook would */
  reload(): void;
}

export function createAddinFrame(
  book: Book,
  url: string,
  options: HostOptions & { sharedRuntime: boolean }
): AddinFrame {
  const host = new Host(book, options);
  const { origin } = new URL(url);
  const name = frameName({
    locale: options.locale,
    origin: window.location.origin,
    conversation: crypto.randomUUID(),
    sharedRuntime: options.sharedRuntime,
  });
  const frame = element("iframe", {
    title: options.addinName,
    allow: "clipboard-read; clipboard-write",
  });
  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow && typeof data === "string") host.receive(data);
  });
  const reload = (): void => {
    host.connect({ post: (message) => frame.contentWindow?.postMessage(message, origin) });
    // the client reads its host from the name, which a page may have changed
    frame.name = name;
    frame.src = url;
  };
  reload();
  return { element: frame, host, reload };
}
