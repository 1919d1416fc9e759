import { useCallback, useEffect, useState } from "react";
import type { Choices, TemplateId } from "../../templates/plan";
import type { InsertPreview, Trouble } from "../../workbook/types";
import { asTrouble } from "../troubles";
import { usePane } from "./PaneContext";

export interface Foreseen {
  /** undefined while it is being worked out */
  preview?: InsertPreview;
  trouble?: Trouble;
  retry(): void;
}

/** What an insert would add to this workbook, asked anew when a choice changes; an answer that comes late is dropped. */
export function useInsertPreview(template: TemplateId, choices: Choices): Foreseen {
  const { workbook } = usePane();
  const { language, content, sheetName, asOf } = choices;
  const [foreseen, setForeseen] = useState<Omit<Foreseen, "retry">>({});
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    let current = true;
    workbook.preview(template, { language, content, sheetName, asOf }).then(
      (preview) => current && setForeseen({ preview }),
      (error) => current && setForeseen({ trouble: asTrouble(error) })
    );
    return () => {
      current = false;
    };
  }, [workbook, template, language, content, sheetName, asOf, attempt]);

  return { ...foreseen, retry };
}
