import { useCallback, useState } from "react";
import type { Choices, TemplateId } from "../../templates/plan";
import type {
  Held,
  InsertResult,
  Progress,
  SetUpOrder,
  Trouble,
  Workbook,
} from "../../workbook/types";
import { asTrouble } from "../troubles";

/** The one insert that is under way or was the last; it outlives the page that started it. */
export type Insertion =
  | { phase: "idle" }
  /** without a template where it is a whole set, which can be cancelled */
  | { phase: "working"; template?: TemplateId; progress: Progress; cancel?: Cancel }
  | { phase: "done"; template: TemplateId; result: InsertResult }
  | { phase: "failed"; template: TemplateId; choices: Choices; trouble: Trouble };

/** How to give up what is under way: it is taken back as soon as Excel has answered. */
export interface Cancel {
  asked: boolean;
  ask: () => void;
}

export interface Inserting {
  insertion: Insertion;
  insert(template: TemplateId, choices: Choices): Promise<void>;
  /** writes a whole set; throws what the workbook throws */
  setUp(order: SetUpOrder): Promise<Held[]>;
  /** forgets the last result */
  forget(): void;
}

export function useInsertion(workbook: Workbook, onChanged: () => Promise<void>): Inserting {
  const [insertion, setInsertion] = useState<Insertion>({ phase: "idle" });

  const insert = useCallback(
    async (template: TemplateId, choices: Choices) => {
      const show = (progress: Progress) => setInsertion({ phase: "working", template, progress });
      show({ share: 0, stage: "reading" });
      try {
        const result = await workbook.insert(template, choices, show);
        setInsertion({ phase: "done", template, result });
      } catch (error) {
        setInsertion({ phase: "failed", template, choices, trouble: asTrouble(error) });
      }
      await onChanged();
    },
    [workbook, onChanged]
  );
  const setUp = useCallback(
    async (order: SetUpOrder) => {
      const controller = new AbortController();
      const { signal } = controller;
      let last: Progress;
      const onProgress = (progress: Progress) => {
        last = progress;
        setInsertion({ phase: "working", progress, cancel: { asked: signal.aborted, ask } });
      };
      const ask = () => {
        controller.abort();
        onProgress(last);
      };
      onProgress({ share: 0, stage: "reading" });
      try {
        return await workbook.setUp(order, { onProgress, signal });
      } finally {
        setInsertion({ phase: "idle" });
        await onChanged();
      }
    },
    [workbook, onChanged]
  );
  const forget = useCallback(() => setInsertion({ phase: "idle" }), []);

  return { insertion, insert, setUp, forget };
}
