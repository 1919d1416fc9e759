/** The example's contacts in September: the 18 visits of the drive, and calls to customers of the first half-year. */
import { examplePeriod } from "../example";
import { between, randomFrom, wholeBetween } from "./random";

export interface Contact {
  date: number;
  /** positions in the example's lists */
  person: number;
  customer: number;
  kind: number;
  effective: boolean;
  /** which of the texts about need, result and what follows */
  words: number;
}

/** Positions in the list of people and of kinds, how many contacts, and how many of ten are effective. */
const drive = [
  { person: 3, kind: 0, count: 12, effective: 7 },
  { person: 4, kind: 0, count: 6, effective: 4 },
  { person: 1, kind: 1, count: 6, effective: 8 },
  { person: 5, kind: 1, count: 4, effective: 5 },
] as const;

const customerCount = 50;
const wordings = 4;

/** Oldest first; the visits begin on the sixth day, a Sunday, hence on the Monday after. */
export function exampleContacts(): Contact[] {
  const random = randomFrom(918);
  const first = examplePeriod.start + 6;
  const contacts = drive.flatMap(({ person, kind, count, effective }) =>
    Array.from({ length: count }, () => {
      const date = wholeBetween(random, first, examplePeriod.asOf);
      const weekday = date % 7;
      return {
        date: weekday > 1 ? date : date - 1 - weekday,
        person,
        customer: wholeBetween(random, 0, customerCount - 1),
        kind,
        effective: between(random, 0, 10) < effective,
        words: wholeBetween(random, 0, wordings - 1),
      };
    })
  );
  return contacts.sort((one, other) => one.date - other.date);
}
