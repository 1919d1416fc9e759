import type { Language } from "../../locales";
import type { PaneTexts } from "../../locales/pane";
import type { Appearance } from "../appearance";

export interface OutsideProps {
  language: Language;
  words: PaneTexts;
  appearance: Appearance;
}

/** What a browser without Excel shows. */
export default function Outside({ language, words, appearance }: OutsideProps) {
  return (
    <div className="outside" data-appearance={appearance} lang={language}>
      <main>
        <h1>{words.outside.title}</h1>
        <p>{words.outside.text}</p>
        <ol>
          {words.outside.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </main>
    </div>
  );
}
