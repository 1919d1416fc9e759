/** What the customers' voice adds up to, against plain loops over its rows, and what reads it. */
import { filled, openExample, type Example, type Row } from "../support/example";

// Six sheets are written and computed.
jest.setTimeout(300_000);

const [start, asOf] = [46266, 46283];

let example: Example;
let voices: Row[];
let counted: Row[];
const valueOf = (measure: string) =>
  example.rows("KPI_VoiceMeasures").find((row) => row.measure === measure)!.value;

beforeAll(async () => {
  example = await openExample("voice", "review", "tracking");
  voices = example.rows("KPI_Voice").filter(({ customer }) => filled(customer));
  counted = voices.filter(({ date }) => Number(date) >= start && Number(date) <= asOf);
});
afterAll(() => example.close());

const days = ({ date, closed }: Row) => (filled(closed) ? Number(closed) : asOf) - Number(date);
const isComplaint = ({ kind }: Row) => kind === "Complaint";
const isClosed = ({ closed }: Row) => filled(closed) && Number(closed) <= asOf;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("what is to be answered is closed, open or overdue, and has its days", () => {
  for (const row of voices) {
    const isDone = isClosed(row);
    const isOwed = isComplaint(row) || row.kind === "Return" || filled(row.due);
    const isLate = filled(row.due) && Number(row.due) < asOf;
    const state = Number(row.date) > asOf || !isOwed ? "" : isDone ? 1 : isLate ? -1 : 0;
    expect(row).toMatchObject({ state, days: state === "" ? "" : days(row) });
  }
  expect(voices.map(({ state }) => state).filter(filled)).toEqual([1, 1, 1, -1]);
});

test("the figures for the other sheets", () => {
  const complaints = counted.filter(isComplaint);
  const closed = counted.filter(isClosed);
  expect(valueOf("Customer satisfaction")).toBeCloseTo(
    mean(counted.map(({ satisfaction }) => Number(satisfaction))),
    9
  );
  expect(valueOf("Complaints")).toBe(complaints.length);
  expect(valueOf("Open complaints")).toBe(complaints.filter((row) => !isClosed(row)).length);
  expect(valueOf("Overdue answers")).toBe(1);
  expect(valueOf("Days to close a complaint")).toBeCloseTo(
    mean(complaints.filter(isClosed).map(days)),
    9
  );
  const inTime = closed.filter((row) => Number(row.closed) <= Number(row.due));
  expect(valueOf("Answered on time")).toBeCloseTo(inTime.length / closed.length, 9);
  expect(valueOf("Returns")).toBe(counted.filter(({ kind }) => kind === "Return").length);
});

test("the picture by product", () => {
  const products = example.rows("KPI_VoiceByProduct").filter(({ product }) => filled(product));
  expect(products).toHaveLength(4);
  for (const row of products) {
    const own = counted.filter(({ product }) => product === row.product);
    expect(row.entries).toBe(own.length);
    expect(row.complaints).toBe(own.filter(isComplaint).length);
    expect(row.satisfaction).toBeCloseTo(
      mean(own.map(({ satisfaction }) => Number(satisfaction))),
      9
    );
  }
});

test("targets, review and warnings read it", () => {
  const target = example.rows("KPI_Targets").find(({ metric }) => metric === "Complaints")!;
  expect(target).toMatchObject({ actual: 3, target: 4 });
  const [satisfaction, open, toClose] = example.column("Review", "L", 10, 12);
  expect(satisfaction).toBe(valueOf("Customer satisfaction"));
  expect(open).toBe(1);
  expect(toClose).toBe(valueOf("Days to close a complaint"));
  const waiting = voices.find(({ state }) => state === -1)!;
  expect(example.rows("KPI_Warnings").at(-1)).toMatchObject({ count: 1, worst: waiting.customer });
});
