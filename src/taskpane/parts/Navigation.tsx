import { ArrowRepeatAllRegular } from "@fluentui/react-icons/headless/svg/arrow-repeat-all";
import { MathFormulaRegular } from "@fluentui/react-icons/headless/svg/math-formula";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/headless/svg/shield-checkmark";
import { QuestionCircleRegular } from "@fluentui/react-icons/headless/svg/question-circle";
import { Button } from "../plain/Button";
import type { Page } from "../state/page";
import { usePane } from "../state/PaneContext";
import { isTool } from "../tools";

const sections = [
  { name: "home", icon: <ArrowRepeatAllRegular /> },
  { name: "functions", icon: <MathFormulaRegular /> },
  { name: "check", icon: <ShieldCheckmarkRegular /> },
  { name: "help", icon: <QuestionCircleRegular /> },
] as const;

/** The sections; a template's page and a tool's belong to the loop, a function's to the functions. While an insert runs its page stays. */
export function Navigation({ page }: { page: Page }) {
  const { words, open, insertion } = usePane();
  const label = {
    home: words.nav.home,
    functions: words.nav.functions,
    check: words.nav.check,
    help: words.nav.help,
  };
  const isInside = page.name === "functions" && page.id !== undefined;
  const isWithinLoop = page.name === "template" || page.name === "setUp" || isTool(page.name);
  const section = isWithinLoop ? "home" : page.name;
  return (
    <nav aria-label={words.nav.label}>
      <ul className="navigation">
        {sections.map(({ name, icon }) => (
          <li key={name}>
            <Button
              className={name === section ? "current" : undefined}
              appearance="subtle"
              icon={icon}
              aria-current={name === page.name && !isInside ? "page" : name === section}
              disabled={insertion.phase === "working"}
              onClick={() => open({ name })}
            >
              {label[name]}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
