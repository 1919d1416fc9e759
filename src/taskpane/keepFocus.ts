/** What says aloud how the work goes that a control has begun, or why it did not begin. */
const told = "[role=alert], [role=status]";
const titles = "h1, h2, h3";

/**
 * Keeps the keyboard on the page where the control that has it goes away or is switched off, as a button does that begins
 * some work: the focus goes to what is told of the work nearest to it, and from there to the heading of what came of it
 * where nothing more is told; else to the title that stands over it, and not out of the page. What a page does with the
 * focus by itself comes first. Returns what ends it.
 */
export function keepFocus(pane: HTMLElement): () => void {
  let last: Element | undefined;
  /** what the last one stands in, the innermost first */
  let around: Element[] = [];
  /** where the focus was put by us */
  let put: Element | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const note = ({ target }: FocusEvent) => {
    last = target as Element;
    around = [];
    for (let outer = last.parentElement; outer; outer = outer.parentElement) {
      around.push(outer);
      if (outer === pane) break;
    }
  };
  const isLost = (element: Element) =>
    !element.isConnected || element.matches(":disabled") || (element === put && !isSaying(element));
  const mend = () => {
    soon = undefined;
    const { activeElement, body } = pane.ownerDocument;
    if (!last || (activeElement !== body && activeElement !== last) || !isLost(last)) return;
    const place =
      near(around, told).find(isSaying) ?? headingAfter(last, pane) ?? near(around, titles)[0];
    if (!place) return;
    put = place;
    place.setAttribute("tabindex", "-1");
    (place as HTMLElement).focus();
  };
  const observer = new MutationObserver(() => {
    // after the effects of what has changed the page, which may give the focus a better place
    soon ??= setTimeout(mend);
  });

  pane.addEventListener("focusin", note);
  observer.observe(pane, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  return () => {
    pane.removeEventListener("focusin", note);
    observer.disconnect();
    clearTimeout(soon);
  };
}

function isSaying(element: Element): boolean {
  return element.textContent !== "" || element.querySelector("[role=progressbar]") !== null;
}

/** What is wanted inside of these, the innermost first. */
function near(around: readonly Element[], wanted: string): Element[] {
  return around
    .filter(({ isConnected }) => isConnected)
    .flatMap((outer) => [...outer.querySelectorAll(wanted)]);
}

/** Nothing for an element that is gone. */
function headingAfter(element: Element, pane: Element): Element | undefined {
  if (!element.isConnected) return undefined;
  return [...pane.querySelectorAll("h2, h3")].find(
    (heading) => element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING
  );
}
