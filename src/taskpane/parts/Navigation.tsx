import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowRepeatAllRegular } from "@fluentui/react-icons/svg/arrow-repeat-all";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Page } from "../state/page";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { isTool } from "../tools";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    listStyleType: "none",
    margin: 0,
    padding: "4px 4px 0",
    backgroundColor: token("colorNeutralBackground1"),
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  item: { flex: "1 1 0", display: "flex", minWidth: "min-content" },
  button: {
    flexGrow: 1,
    minWidth: "min-content",
    paddingInline: "2px",
    fontWeight: token("fontWeightRegular"),
    borderBottom: "2px solid transparent",
    borderRadius: `${token("borderRadiusMedium")} ${token("borderRadiusMedium")} 0 0`,
  },
  current: {
    fontWeight: token("fontWeightSemibold"),
    color: token("colorBrandForeground1"),
    borderBottomColor: token("colorBrandStroke1"),
    ":hover": { borderBottomColor: token("colorBrandStroke1") },
  },
});

const sections = [
  { name: "home", icon: <ArrowRepeatAllRegular /> },
  { name: "functions", icon: <MathFormulaRegular /> },
  { name: "check", icon: <ShieldCheckmarkRegular /> },
  { name: "help", icon: <QuestionCircleRegular /> },
] as const;

/** The sections; a template's page and a tool's belong to the loop, a function's to the functions. While an insert runs its page stays. */
export function Navigation({ page }: { page: Page }) {
  const styles = useStyles();
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
      <ul className={styles.bar}>
        {sections.map(({ name, icon }) => (
          <li key={name} className={styles.item}>
            <Button
              className={mergeClasses(styles.button, name === section && styles.current)}
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
