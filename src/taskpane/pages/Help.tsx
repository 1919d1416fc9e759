import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import about from "../../../package.json";
import { colors } from "../../templates/build/look";
import { fill } from "../fill";
import { GuideLink } from "../parts/GuideLink";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

/** As Excel draws its traffic lights. */
const lightColors = { green: "#2e9e5b", amber: "#f2b01e", red: "#d13438" };

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: "24px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    "& > li::marker": { color: token("colorBrandForeground1"), fontWeight: 600 },
  },
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  colours: { listStyleType: "none", margin: 0, padding: 0 },
  colour: { display: "flex", gap: "12px", alignItems: "center", paddingBlock: "3px" },
  swatch: {
    flexShrink: 0,
    width: "32px",
    height: "18px",
    boxSizing: "border-box",
    border: "1px solid #94a3b8",
    borderRadius: token("borderRadiusSmall"),
    forcedColorAdjust: "none",
  },
  light: {
    width: "14px",
    height: "14px",
    marginInline: "9px",
    borderRadius: "50%",
    border: "none",
  },
  guide: {
    alignSelf: "start",
    color: token("colorBrandForegroundLink"),
    fontSize: token("fontSizeBase300"),
    lineHeight: token("lineHeightBase300"),
  },
  quiet: { color: token("colorNeutralForeground3") },
});

/** How the add-in works, what the colours mean, and where the figures stay. */
export default function Help() {
  const styles = useStyles();
  const { words } = usePane();
  const cells = ["input", "offered", "computed"] as const;
  const lights = ["green", "amber", "red"] as const;
  return (
    <>
      <GuideLink className={styles.guide}>{words.help.guide}</GuideLink>
      <ol className={styles.steps}>
        {words.help.steps.map((step) => (
          <li key={step}>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
      <section className={styles.part}>
        <SectionTitle>{words.help.colours}</SectionTitle>
        <ul className={styles.colours}>
          {cells.map((filling) => (
            <li key={filling} className={styles.colour}>
              <span className={styles.swatch} style={{ backgroundColor: colors[filling] }} />
              <Body1>{words.help.cells[filling]}</Body1>
            </li>
          ))}
          {lights.map((light) => (
            <li key={light} className={styles.colour}>
              <span
                className={`${styles.swatch} ${styles.light}`}
                style={{ backgroundColor: lightColors[light] }}
              />
              <Body1>{words.help.lights[light]}</Body1>
            </li>
          ))}
        </ul>
        <Caption1 className={styles.quiet}>{words.help.limits}</Caption1>
      </section>
      <section className={styles.part}>
        <SectionTitle>{words.help.privacy}</SectionTitle>
        <Body1>{words.help.privacyText}</Body1>
      </section>
      <Caption1 className={styles.quiet}>
        {words.product} · {fill(words.help.version, { version: about.version })}
      </Caption1>
    </>
  );
}
