import { exampleContacts } from "../../../../src/templates/example/contacts";
import type { Expectation } from "../../support/expected";
import { asOf, people, start } from "./september";

const contacts = exampleContacts().filter(({ date }) => date >= start && date <= asOf);
const contactsOf = (position: number) => contacts.filter(({ person }) => person === position);

export const activities: Expectation = () => [
  {
    table: "KPI_ActivityByPerson",
    columns: {
      person: (_, index) => people[index] ?? "",
      all: (_, index) => (people[index] ? contactsOf(index).length : ""),
      visits: (_, index) =>
        people[index] ? contactsOf(index).filter(({ kind }) => kind === 0).length : "",
      effective: (_, index) =>
        people[index] ? contactsOf(index).filter(({ effective }) => effective).length : "",
      share: (_, index) => {
        const own = contactsOf(index);
        return own.length > 0 ? own.filter(({ effective }) => effective).length / own.length : "";
      },
    },
  },
];
