import { capability } from "../capability.ts";
import { actOnRecord } from "./acts.ts";
import { actInCircle, answerInquiry, listInquiries } from "./inquiries.ts";
import { listSubjects, readLetter, readSubject } from "./read-cases.ts";
import { receiveRequest } from "./receive.ts";
import { searchForSubject } from "./search.ts";
import { takeStep } from "./steps.ts";

/** Requests of data subjects, and what is asked for them in closed circles. */
export const subjectCases = capability({
  list: listSubjects,
  receive: receiveRequest,
  get: readSubject,
  search: searchForSubject,
  step: takeStep,
  act: actOnRecord,
  letter: readLetter,
  inquiries: listInquiries,
  answerInquiry,
  actInCircle,
});
