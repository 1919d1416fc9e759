/**
 * The engine keeps each style once and knows it by its text. A text with the same parts in another order it does not
 * know: it then compares all styles one by one, for every cell anew. Here a style is known whatever the order.
 */
import type { IStyleData, Styles } from "@univerjs/core";

const notFound = "-1";

export function knowStylesInAnyOrder(styles: Styles): void {
  const ids = new Map<string, string>();
  styles.each(([id, style]) => style && ids.set(inOrder(style), id));

  const add = styles.add.bind(styles);
  styles.add = (style, text) => {
    const id = add(style, text);
    ids.set(inOrder(style), id);
    return id;
  };
  styles.search = (style, text) => {
    const id = ids.get(text) ?? ids.get(inOrder(style));
    if (id === undefined || !styles.get(id)) return notFound;
    ids.set(text, id);
    return id;
  };
}

/** A style's text with its parts in the order of their names. */
function inOrder(style: IStyleData): string {
  return JSON.stringify(style, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  );
}
