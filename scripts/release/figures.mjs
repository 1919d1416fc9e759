/** The figures of the last bench that was kept, which a later one is compared with. All are the less the better. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const file = "scripts/bench/figures.json";

/** a figure may be this many times the last one before it is named; runs differ by less */
const much = 1.5;

const last = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
const rounded = (value) => Number(value.toPrecision(3));

/** Keeps figures; those of parts that were not measured stay. */
export function saveFigures(now) {
  const figures = Object.entries({ ...last(), ...now }).map(([name, value]) => [
    name,
    rounded(value),
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(figures), null, 2) + "\n");
}

/** Which figures are much more than the last ones, a line each; none where all is well. */
export function worse(now) {
  const before = last();
  return Object.entries(now)
    .filter(([name, value]) => value > before[name] * much)
    .map(([name, value]) => `${name}: ${rounded(value)}, last ${before[name]}`);
}

export function comparison(now) {
  const lines = worse(now);
  return lines.length
    ? ["Much more than in the last run that was kept:", ...lines.map((line) => `  ${line}`)].join(
        "\n"
      )
    : "Nothing is much more than in the last run that was kept.";
}
