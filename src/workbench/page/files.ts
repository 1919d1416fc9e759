/** Files in and out of the browser. */
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @param name without .xlsx */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.xlsx`;
  link.click();
  URL.revokeObjectURL(url);
}

export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** A file's name as the title shows it. */
export function titleOf(file: File): string {
  return file.name.replace(/\.xlsx$/i, "");
}
