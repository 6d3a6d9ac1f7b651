// Which use case answers which route of data-subject requests.
import type { Casework } from "#casework";
import type { Handlers } from "./handler.ts";

type Names =
  | "subjects"
  | "receiveSubject"
  | "subject"
  | "searchSubject"
  | "stepSubject"
  | "actForSubject"
  | "subjectLetter"
  | "inquiries"
  | "answerInquiry"
  | "actForInquiry"
  | "calendar"
  | "changeCalendar";

/** The routes of data-subject requests and of the calendar. */
export function subjectHandlersOf({ subjects, calendar }: Casework): Pick<Handlers, Names> {
  return {
    subjects: ({ officer, query }) => subjects.list(officer, query),
    receiveSubject: ({ officer, body }) => subjects.receive(officer, body),
    subject: ({ officer, params }) => subjects.get(officer, params.id),
    searchSubject: ({ officer, params, body }) => subjects.search(officer, params.id, body),
    stepSubject: ({ officer, params, body }) => subjects.step(officer, params.id, body),
    actForSubject: ({ officer, params, body }) => subjects.act(officer, params.id, body),
    subjectLetter: async ({ officer, params }) => ({
      type: "text/plain; charset=utf-8",
      text: (await subjects.letter(officer, params.id)).text,
    }),
    inquiries: ({ officer }) => subjects.inquiries(officer),
    answerInquiry: ({ officer, params, body }) => subjects.answerInquiry(officer, params.id, body),
    actForInquiry: ({ officer, params, body }) => subjects.actInCircle(officer, params.id, body),
    calendar: ({ officer }) => calendar.get(officer),
    changeCalendar: ({ officer, body }) => calendar.change(officer, body),
  };
}
