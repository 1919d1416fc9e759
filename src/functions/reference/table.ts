/** Markdown tables whose columns line up in an editor too, as the formatter of the project wants them. */

/** Chinese characters and full-width signs are two columns wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

function width(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => width(row[i]))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell + " ".repeat(widths[i] - width(cell))).join(" | ")} |`;
  const rule = `| ${widths.map((each) => "-".repeat(each)).join(" | ")} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)];
}
