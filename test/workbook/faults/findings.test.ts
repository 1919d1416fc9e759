/** Faults on the way of the findings into the review, and out of it again. */
import { choices, sweep, workbook } from "./sweep";

sweep(
  async ({ book }) => {
    await workbook.setUp({ chosen: ["targets", "review"], choices });
    await book.settled();
  },
  [
    {
      name: "write findings",
      sheet: "Review",
      prepare: async () => () => workbook.writeFindings(),
    },
    {
      name: "take back findings",
      once: true,
      sheet: "Review",
      prepare: async () => {
        await workbook.writeFindings();
        return () => workbook.takeBackFindings();
      },
    },
  ]
);
