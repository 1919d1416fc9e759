/** Numbers as users type them, or as a sheet shows them. */

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** In how much a unit counts: 10,000 for "万元" and "ten thousand yuan", 1 for most others. */
function scaleOf(unit: string): number {
  if (/ten thousand/i.test(unit)) return 1e4;
  return scales[unit.trim().charAt(0)] ?? 1;
}

/** "1,200,000", "¥1,200", "１２０" or " 12.5 "; undefined for anything else. */
function plain(text: string): number | undefined {
  const bare = text.normalize("NFKC").replace(/[\s,，]/g, "");
  const number = bare.replace(/^([-+]?)[¥$€£]/, "$1");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : undefined;
}

/** "25%" and "25" alike are 0.25. */
export function percentIn(text: string): number | undefined {
  const value = plain(text.normalize("NFKC").replace(/%\s*$/, ""));
  return value === undefined ? undefined : value / 100;
}

/** In the metric's unit: where that is "%", "95" is 0.95; "80万" is 800,000 yuan, or 80 where 万元 is the unit. */
export function numberIn(text: string, unit: string): number | undefined {
  const isShare = unit.trim() === "%" || /[%％]\s*$/.test(text);
  if (isShare) return percentIn(text);
  const [, number, scale] = /^(.*?)([万亿])?\s*元?\s*$/.exec(text) ?? [];
  const value = plain(number ?? text);
  if (value === undefined || scale === undefined) return value;
  return Number(((value * scales[scale]!) / scaleOf(unit)).toPrecision(15));
}
