/** Whether this Excel has what a manifest asks for. */

type Requirement = { name: string; minVersion: string };

/** The first requirement that is not met; Excel then does not offer the add-in at all. */
export function unmet(
  requirements: readonly Requirement[],
  apiVersions: Readonly<Record<string, string>>
): Requirement | undefined {
  return requirements.find(({ name, minVersion }) => {
    const has = apiVersions[name];
    return has === undefined || older(has, minVersion);
  });
}

/** Compares part by part: 1.9 is older than 1.10. */
function older(version: string, than: string): boolean {
  const parts = version.split(".").map(Number);
  const wanted = than.split(".").map(Number);
  for (const [index, part] of wanted.entries()) {
    const own = parts[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
