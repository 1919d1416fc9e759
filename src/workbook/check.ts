/** Looking over what the add-in wrote: what is missing, broken, overwritten or could be linked. Changes nothing. */
import { diagnose } from "./checking/diagnose";
import { look } from "./checking/look";
import { talk } from "./excel";
import type { Templates } from "./state";
import type { Finding } from "./types";

export async function check(templates: Templates): Promise<Finding[]> {
  const found = await talk((context) => look(context, templates));
  return diagnose(templates, found).map(({ finding }) => finding);
}
