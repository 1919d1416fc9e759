import "@testing-library/jest-dom";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/locales";
import { App } from "../../src/taskpane/App";
// Every page but the first fetches it; it is large, and a test should not wait for it.
import "../../src/taskpane/Fluent";
import type { Appearance } from "../../src/taskpane/appearance";
import { createRequests } from "../../src/workbook/requests";
import { wordsOf } from "../support/paneUse";
import { FakeWorkbook } from "./fakeWorkbook";

// Asking for every element whether a style hides it is what makes queries by role slow; nothing here hides elements.
// Pages are fetched when they are opened, which takes its time on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(20_000);

export const words = wordsOf;

/** 2026-11-23 */
export const today = 46349;

interface Setting {
  workbook?: FakeWorkbook;
  language?: Language;
  appearance?: Appearance;
  openBrowser?: (address: string) => void;
}

/** The pane beside a fake workbook, as it stands when it has read the workbook. */
export async function openPane({
  workbook = new FakeWorkbook(),
  language = "en-US",
  appearance = "light",
  openBrowser,
}: Setting = {}) {
  const requests = createRequests();
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const view = await act(async () =>
    render(
      <App
        {...{ workbook, requests, language, appearance, openBrowser }}
        words={words[language]}
        today={() => today}
      />
    )
  );
  return { workbook, requests, user, view };
}

export const button = (name: string | RegExp) => screen.findByRole("button", { name });
export const heading = (name: string | RegExp) => screen.findByRole("heading", { name, level: 1 });
