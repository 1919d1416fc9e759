import type { ReactNode } from "react";

/** The title of a part of a page. */
export function SectionTitle({ children }: { children: ReactNode }) {
  return <h2 className="section-title">{children}</h2>;
}
