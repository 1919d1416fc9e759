/** What a page leaves for when it is opened again; it lasts as long as the pane. */
export interface Memory<Kept> {
  recall(): Kept | undefined;
  /** undefined forgets it */
  keep(kept: Kept | undefined): void;
}

export function createMemory<Kept>(): Memory<Kept> {
  let held: Kept | undefined;
  return { recall: () => held, keep: (kept) => void (held = kept) };
}
