/** Numbers as users type them. */

/** "1,200,000", "１２０" or " 12.5 "; undefined for anything else. */
function plain(text: string): number | undefined {
  const bare = text.normalize("NFKC").replace(/[\s,，]/g, "");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined;
}

/** "25%" and "25" alike are 0.25. */
export function percentIn(text: string): number | undefined {
  const value = plain(text.normalize("NFKC").replace(/%\s*$/, ""));
  return value === undefined ? undefined : value / 100;
}

/** In the metric's unit: where that is "%", "95" is 0.95. */
export function numberIn(text: string, unit: string): number | undefined {
  const isShare = unit.trim() === "%" || /[%％]\s*$/.test(text);
  return isShare ? percentIn(text) : plain(text);
}
