import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("the pronunciation of the search phrases is up to date", () => {
  const script = join(__dirname, "../../scripts/pinyin.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
