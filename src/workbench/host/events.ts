/** Turns what happens in the book into the events that the client knows, for those that the add-in asked for. */
import type { Book, BookEvent, Rect } from "../book/book";
import { formatAddress, intersection } from "./addresses";
import { richApiMessage, type RichMessage } from "./protocol";

/** numbers that the client gave its events */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof EVENT_TYPE;

/** the target of whoever listens to all sheets or tables */
const ALL = "Workbook";

interface SheetState {
  name: string;
  position: number;
  visibility: string;
  isProtected: boolean;
}

/** names the range of an event until the add-in asks for it */
export function eventReference(sheetId: string, range: Rect): string {
  return `${sheetId}|${formatAddress(range)}`;
}

/** Excel tells what somebody else typed into the shared workbook from what was done here. */
function sourceOf({ source }: Extract<BookEvent, { type: "cells" }>): "Local" | "Remote" {
  return source === "colleague" ? "Remote" : "Local";
}

export class EventFeed {
  private readonly wanted = new Map<EventName, number>();
  private readonly stopListening: () => void;
  private sheets: Map<string, SheetState>;
  private tableNames: Map<string, string>;
  private active: string;
  private held: (() => void)[] | undefined;

  constructor(
    private readonly book: Book,
    private readonly tell: (messages: RichMessage[]) => void,
    private readonly tellSelection: () => void
  ) {
    this.sheets = this.sheetStates();
    this.tableNames = this.namesOfTables();
    this.active = book.activeSheet();
    this.stopListening = book.on((event) => this.take(event));
  }

  listen(event: EventName, on: boolean): void {
    this.wanted.set(event, Math.max(0, (this.wanted.get(event) ?? 0) + (on ? 1 : -1)));
  }

  /** the frame that listened is gone */
  reset(): void {
    this.wanted.clear();
  }

  stop(): void {
    this.stopListening();
  }

  /** a batch begins: its answer goes out before the events that it causes */
  hold(): void {
    this.held ??= [];
  }

  releaseSoon(): void {
    setTimeout(() => {
      const held = this.held ?? [];
      this.held = undefined;
      for (const send of held) send();
    }, 0);
  }

  private take(event: BookEvent): void {
    const messages = this.messages(event);
    const send = () => {
      if (messages.length > 0) this.tell(messages);
      if (event.type === "selection") this.tellSelection();
    };
    if (this.held) this.held.push(send);
    else send();
  }

  private messages(event: BookEvent): RichMessage[] {
    switch (event.type) {
      case "cells":
        return [...this.changed(event), ...this.tablesChanged(event)];
      case "calculated":
        return event.sheetIds.flatMap((worksheetId) =>
          this.sheetEvent("calculated", worksheetId, {})
        );
      case "selection":
        return event.ranges.flatMap((range) => this.selected(event.sheetId, range));
      case "activated":
        return this.activated(event.sheetId);
      case "sheetAdded":
      case "sheetRemoved":
      case "sheetChanged":
        return this.sheetsChanged(event);
      case "tables":
        return this.tablesListChanged(event);
      // the client's chart events are not offered
      case "charts":
        return [];
    }
  }

  private changed(event: Extract<BookEvent, { type: "cells" }>): RichMessage[] {
    return this.sheetEvent("changed", event.sheetId, {
      changeType: "RangeEdited",
      source: sourceOf(event),
      triggerSource: event.source === "api" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      address: formatAddress(event.range),
      referenceId: eventReference(event.sheetId, event.range),
    });
  }

  private tablesChanged(event: Extract<BookEvent, { type: "cells" }>): RichMessage[] {
    const { sheetId, range } = event;
    return this.book.tables().flatMap((table) => {
      const touched = table.sheetId === sheetId && intersection(table.range, range);
      if (!touched) return [];
      return this.event("tableChanged", [table.id, sheetId, ALL], {
        type: "TableChanged",
        changeType: "RangeEdited",
        source: sourceOf(event),
        worksheetId: sheetId,
        tableId: table.id,
        address: formatAddress(touched),
        referenceId: eventReference(sheetId, touched),
      });
    });
  }

  private selected(sheetId: string, range: Rect): RichMessage[] {
    const address = formatAddress(range);
    const inTables = this.book.tables().flatMap((table) => {
      const inside = table.sheetId === sheetId && intersection(table.range, range);
      const args = {
        worksheetId: sheetId,
        tableId: table.id,
        isInsideTable: Boolean(inside),
        address: inside ? formatAddress(inside) : "",
      };
      return table.sheetId === sheetId ? this.event("tableSelectionChanged", [table.id], args) : [];
    });
    return [...this.sheetEvent("selectionChanged", sheetId, { address }), ...inTables];
  }

  private activated(sheetId: string): RichMessage[] {
    const before = this.active;
    this.active = sheetId;
    const left = before === sheetId ? [] : this.sheetEvent("deactivated", before, {});
    return [...left, ...this.sheetEvent("activated", sheetId, {})];
  }

  private sheetsChanged(event: {
    type: "sheetAdded" | "sheetRemoved" | "sheetChanged";
    sheetId: string;
  }): RichMessage[] {
    const before = this.sheets.get(event.sheetId);
    this.sheets = this.sheetStates();
    const now = this.sheets.get(event.sheetId);
    const source = "Local";
    if (event.type === "sheetAdded") return this.sheetEvent("added", event.sheetId, { source });
    if (event.type === "sheetRemoved") return this.sheetEvent("deleted", event.sheetId, { source });
    if (!before || !now) return [];
    const differences: [EventName, keyof SheetState, string, string][] = [
      ["nameChanged", "name", "nameBefore", "nameAfter"],
      ["visibilityChanged", "visibility", "visibilityBefore", "visibilityAfter"],
      ["moved", "position", "positionBefore", "positionAfter"],
    ];
    const messages = differences
      .filter(([, key]) => before[key] !== now[key])
      .flatMap(([name, key, was, is]) =>
        this.sheetEvent(name, event.sheetId, { source, [was]: before[key], [is]: now[key] })
      );
    const { isProtected } = now;
    if (isProtected === before.isProtected) return messages;
    return [
      ...messages,
      ...this.sheetEvent("protectionChanged", event.sheetId, { source, isProtected }),
    ];
  }

  private tablesListChanged(event: Extract<BookEvent, { type: "tables" }>): RichMessage[] {
    const { tableId, sheetId: worksheetId } = event;
    const tableName = this.tableNames.get(tableId) ?? "";
    this.tableNames = this.namesOfTables();
    if (event.change === "changed") return [];
    const name = event.change === "added" ? "tableAdded" : "tableDeleted";
    const args = { source: "Local", worksheetId, tableId, tableName };
    return this.event(name, [worksheetId, ALL], args);
  }

  private sheetEvent(name: EventName, worksheetId: string, args: object): RichMessage[] {
    return this.event(name, [worksheetId, ALL], { ...args, worksheetId });
  }

  private event(name: EventName, targets: string[], args: object): RichMessage[] {
    if (!this.wanted.get(name)) return [];
    return targets.map((target) => richApiMessage.event(EVENT_TYPE[name], target, args));
  }

  private sheetStates(): Map<string, SheetState> {
    return new Map(
      this.book.sheets().map(({ id, name }, position) => {
        const { visibility, protection } = this.book.sheetProperties(id);
        return [id, { name, position, visibility, isProtected: protection.protected }];
      })
    );
  }

  private namesOfTables(): Map<string, string> {
    return new Map(this.book.tables().map(({ id, name }) => [id, name]));
  }
}
