import { useEffect, useState } from "react";
import type { PaneRequest, Requests } from "../../workbook/requests";
import type { Pane } from "./PaneContext";

/** Follows the ribbon's buttons. A request that arrives while an insert runs is followed when it has ended. */
export function useRequests(requests: Requests, pane: Pane): void {
  const [asked, setAsked] = useState<PaneRequest>();
  useEffect(() => requests.subscribe(setAsked), [requests]);
  useEffect(() => {
    if (!asked || pane.insertion.phase === "working") return;
    follow(asked, pane);
    setAsked(undefined);
  }, [asked, pane]);
}

function follow(request: PaneRequest, { open, insert, language, today }: Pane): void {
  if (request.kind !== "insert") return open({ name: request.kind });
  const { template, start } = request;
  open({ name: "template", template });
  if (start) void insert(template, { language, content: "empty", asOf: today() });
}
