import { makeStaticStyles } from "@fluentui/react-components";

/** The page around the pane. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
