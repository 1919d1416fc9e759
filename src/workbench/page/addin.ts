/** An add-in at work: its pages in frames, its functions in the book, its commands. */
import type { Book } from "../book/book";
import type { FunctionsMetadata } from "../host/functions";
import type { Host, HostOptions } from "../host/host";
import type { Manifest } from "../manifest";
import { createAddinFrame } from "./addin-frame";
import type { AddinFrame } from "./addin-frame";
import type { Settings } from "./settings";

/** What an add-in may do with files. */
export type FileDoor = Required<Pick<HostOptions, "saveFile" | "openFile">>;

/**
 * With a shared runtime one page serves pane, commands and functions, from the start and for as long as the workbook is
 * open. Otherwise each page gets a frame of its own when it is first needed.
 */
export class Addin {
  private readonly frames = new Map<string, AddinFrame>();
  private readonly sharedUrl: string | undefined;

  /** @param home where the frames live; one of them is seen at a time */
  constructor(
    private readonly book: Book,
    readonly manifest: Manifest,
    private readonly settings: Settings,
    private readonly home: HTMLElement,
    private readonly onPaneAsked: (visible: boolean) => void,
    private readonly files: FileDoor
  ) {
    this.sharedUrl = manifest.runtimes.find(({ lifetime }) => lifetime === "long")?.url;
  }

  /** the host of the page that is shown in the pane first */
  get host(): Host {
    return this.frameFor(this.manifest.sourceUrl).host;
  }

  /** Shows the page in the pane. */
  show(url: string): void {
    const shown = this.frameFor(url);
    for (const frame of this.frames.values()) frame.element.hidden = frame !== shown;
  }

  /** Resolves when the add-in has said that the command is done. */
  run(functionName: string, controlId: string): Promise<void> {
    const url = this.manifest.functionFileUrl ?? this.manifest.sourceUrl;
    return this.frameFor(url).host.invokeCommand(functionName, controlId);
  }

  /** Offers the functions that the manifest's metadata file lists to formulas. */
  async registerFunctions(): Promise<void> {
    const functions = this.manifest.customFunctions;
    if (!functions) return;
    const response = await fetch(functions.metadataUrl);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const metadata = (await response.json()) as FunctionsMetadata;
    const page = functions.pageUrl ?? this.manifest.sourceUrl;
    this.frameFor(page).host.registerFunctions(functions.namespace, metadata);
  }

  reload(): void {
    for (const frame of this.frames.values()) frame.reload();
  }

  private frameFor(wanted: string): AddinFrame {
    const url = this.sharedUrl ?? wanted;
    const existing = this.frames.get(url);
    if (existing) return existing;
    const frame = createAddinFrame(this.book, url, {
      locale: this.settings.locale,
      apiVersions: this.settings.apiVersions,
      addinName: this.manifest.displayName,
      sharedRuntime: this.sharedUrl !== undefined,
      ...this.files,
    });
    frame.element.hidden = true;
    frame.host.onTaskpane(this.onPaneAsked);
    this.frames.set(url, frame);
    this.home.append(frame.element);
    return frame;
  }
}
