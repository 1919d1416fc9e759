import { useId, useMemo, useState } from "react";
import { Body1, Caption1, makeStyles, SearchBox } from "@fluentui/react-components";
import { families, namespace, type FunctionId } from "../../functions/catalogue";
import { functionTexts } from "../../locales/functions";
import { counted, fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import type { FunctionsPage } from "../state/page";
import { token } from "../token";
import { search } from "./search";
import { descriptionOf } from "./texts";

const useStyles = makeStyles({
  search: { display: "flex", flexDirection: "column", gap: "4px" },
  box: { width: "100%", maxWidth: "100%" },
  family: { display: "flex", flexDirection: "column", gap: "4px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: token("borderRadiusMedium"),
    "& > li + li": { borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  },
  row: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 12px",
    border: "none",
    borderRadius: token("borderRadiusMedium"),
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
  name: { fontWeight: token("fontWeightSemibold"), color: token("colorBrandForeground1") },
  about: { color: token("colorNeutralForeground2") },
});

/** The functions by family, or those that fit what is searched for, the best first. */
export function FunctionList({ page }: { page: FunctionsPage }) {
  const styles = useStyles();
  const { words, language, open } = usePane();
  const [typed, setTyped] = useState(page.search ?? "");
  const found = useMemo(() => search(typed), [typed]);
  const isSearch = typed.trim() !== "";

  const row = (id: FunctionId) => (
    <li key={id}>
      <button
        type="button"
        className={styles.row}
        onClick={() => open({ name: "functions", search: typed, id })}
      >
        <span className={styles.name}>
          {namespace}.{id}
        </span>
        <Caption1 className={styles.about}>{descriptionOf(id, language)}</Caption1>
      </button>
    </li>
  );
  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={words.functions.search}
          placeholder={words.functions.placeholder}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <div role="status">
          {isSearch && found.length > 0 && (
            <Caption1>{counted(words.functions.found, found.length, language)}</Caption1>
          )}
          {found.length === 0 && (
            <>
              <Body1 block>{fill(words.functions.none, { search: typed.trim() })}</Body1>
              <Caption1>{words.functions.noneHint}</Caption1>
            </>
          )}
        </div>
      </div>
      {isSearch
        ? found.length > 0 && <ul className={styles.list}>{found.map(row)}</ul>
        : families.map(({ family, functions }) => (
            <FamilySection key={family} title={functionTexts[language].families[family]}>
              {functions.map(({ id }) => row(id))}
            </FamilySection>
          ))}
    </>
  );
}

function FamilySection({ title, children }: { title: string; children: React.ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.family}>
      <div id={id}>
        <SectionTitle>{title}</SectionTitle>
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </section>
  );
}
