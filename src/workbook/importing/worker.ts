/** The worker's script: everything that takes time with a file happens here, so that the pane goes on answering. */
import type { Port } from "./messages";
import { serve } from "./serve";

serve(globalThis as unknown as Port);
