import { lazy, type ComponentType } from "react";

/**
 * A page drawn with Fluent's controls: fetched when it is opened, and Fluent's theme with it, which the pane's first page
 * does without.
 */
export function fluentPage<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>
) {
  return lazy(async () => {
    const [{ Fluent }, { default: Page }] = await Promise.all([import("./Fluent"), load()]);
    const Themed = (props: Props) => (
      <Fluent>
        <Page {...props} />
      </Fluent>
    );
    return { default: Themed };
  });
}
