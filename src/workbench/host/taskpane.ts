/** Whether the task pane is seen: the add-in may ask for it, the user may close it. */
export type TaskpaneVisibility = "Visible" | "Hidden";

export class TaskpaneState {
  visibility: TaskpaneVisibility = "Visible";
  /** whether the add-in starts with the workbook, as Office.addin.setStartupBehavior says */
  startsWithWorkbook = false;
  private readonly listeners = new Set<(visible: boolean) => void>();

  /** the add-in asked for the pane to be shown or hidden */
  ask(visibility: TaskpaneVisibility): void {
    this.visibility = visibility;
    for (const listener of this.listeners) listener(visibility === "Visible");
  }

  onAsk(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
