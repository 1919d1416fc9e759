import type { Theme } from "@fluentui/react-components";

/**
 * The theme's value as a style may use it. Fluent's own `tokens` object says the same, but it carries every name there
 * is into the first page's script.
 */
export function token(name: keyof Theme): string {
  return `var(--${name})`;
}
