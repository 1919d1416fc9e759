/** What the pane says while Excel does not answer. */
import { act, screen } from "@testing-library/react";
import { languages } from "../../src/locales";
import { setupTexts } from "../../src/locales/setup";
import type { Progress } from "../../src/workbook/types";
import { FakeWorkbook } from "./fakeWorkbook";
import { button, openPane, words } from "./support";

const wait = (workbook: FakeWorkbook, isLate: boolean) =>
  act(async () => workbook.keepWaiting(isLate));
const told = (title: string) => screen.queryByText(title)?.closest<HTMLElement>(".message");

test.each(languages)("in %s it says so calmly, until Excel answers", async (language) => {
  const { title, message } = words[language].unanswered;
  const { workbook } = await openPane({ language });
  expect(told(title)).toBeUndefined();

  await wait(workbook, true);
  const notice = told(title)!;
  for (const sentence of message) expect(notice).toHaveTextContent(sentence);
  expect(notice.closest("[role=status]")).not.toBeNull();

  await wait(workbook, false);
  expect(told(title)).toBeUndefined();
});

test("a set-up can be cancelled meanwhile, by the one button for it", async () => {
  const workbook = new FakeWorkbook();
  let release = () => undefined as void;
  workbook.pause = (tell: (progress: Progress) => void) => {
    tell({ share: 0.3, stage: "writing" });
    return new Promise<void>((resolve) => (release = resolve));
  };
  const { user } = await openPane({ workbook });
  const { title } = words["en-US"].unanswered;
  const { cancel, cancelling } = setupTexts["en-US"].summary;
  await user.click(await button(/set up/i));
  await user.click(await screen.findByRole("radio", { name: /example/i }));
  for (let step = 0; step < 8 && workbook.setUps.length === 0; step++) {
    const [next] = screen
      .getAllByRole("button")
      .filter((each) => (each as HTMLButtonElement).type === "submit");
    await user.click(next);
  }
  expect(workbook.setUps).toHaveLength(1);

  await wait(workbook, true);
  expect(told(title)).toBeDefined();
  await user.click(screen.getByRole("button", { name: cancel }));
  expect(screen.getByRole("button", { name: cancelling })).toHaveAttribute("aria-disabled", "true");

  await wait(workbook, false);
  await act(async () => release());
  expect(await screen.findByText(words["en-US"].trouble.cancelled.title)).toBeInTheDocument();
  expect(told(title)).toBeUndefined();
});
