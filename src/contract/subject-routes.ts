// Routes of data-subject requests, of what is asked for them in closed circles, and of the days that legal clocks do not count.
import { z } from "zod";
import { ActId } from "#domain";
import { officers } from "./officers.ts";
import type { Route } from "./route.ts";
import * as s from "./subject-messages.ts";

const protection = ["data-protection"] as const;
const circle = [...officers, ...protection] as const;
const one = z.object({ id: ActId });

/** The routes of data-subject requests, by the name the client calls them. */
export const subjectRoutes = {
  subjects: {
    method: "GET",
    path: "/v1/subjects",
    tag: "Subjects",
    summary: "Requests of data subjects with their clocks, newest first",
    access: protection,
    query: s.SubjectQuery,
    answer: s.SubjectPage,
  },
  receiveSubject: {
    method: "POST",
    path: "/v1/subjects",
    tag: "Subjects",
    summary: "Take down a request; its legal clock begins with the day it came",
    access: protection,
    body: s.NewSubjectRequest,
    answer: s.SubjectCase,
  },
  subject: {
    method: "GET",
    path: "/v1/subjects/{id}",
    tag: "Subjects",
    summary: "One request with its clock, what was found and what was done",
    access: protection,
    params: one,
    answer: s.SubjectCase,
  },
  searchSubject: {
    method: "POST",
    path: "/v1/subjects/{id}/search",
    tag: "Subjects",
    summary: "Look for the subject in all holdings, in every script",
    access: protection,
    params: one,
    body: s.SubjectSearch,
    answer: s.SubjectCase,
  },
  stepSubject: {
    method: "POST",
    path: "/v1/subjects/{id}/steps",
    tag: "Subjects",
    summary: "Take a step: assign, ask for identity, judge a finding, decide, answer, close ...",
    access: protection,
    params: one,
    body: s.TakenStep,
    answer: s.SubjectCase,
  },
  actForSubject: {
    method: "POST",
    path: "/v1/subjects/{id}/records",
    tag: "Subjects",
    summary: "Restrict, correct or erase a record of the subject, or propose a correction to its owner",
    access: protection,
    params: one,
    body: s.SubjectRecordAct,
    answer: s.SubjectCase,
  },
  subjectLetter: {
    method: "GET",
    path: "/v1/subjects/{id}/letter",
    tag: "Subjects",
    summary: "The letter to the subject as plain text: as it was sent, or as it would be sent now",
    access: protection,
    params: one,
    answer: "text",
  },
  inquiries: {
    method: "GET",
    path: "/v1/inquiries",
    tag: "Subjects",
    summary: "What is asked of my circles for data-subject requests; nobody else is told that it is",
    access: circle,
    answer: s.InquiryList,
  },
  answerInquiry: {
    method: "POST",
    path: "/v1/inquiries/{id}/answer",
    tag: "Subjects",
    summary: "Answer what is asked of my circle",
    access: circle,
    params: one,
    body: s.InquiryAnswer,
    answer: s.SubjectInquiry,
  },
  actForInquiry: {
    method: "POST",
    path: "/v1/inquiries/{id}/records",
    tag: "Subjects",
    summary: "Restrict, correct or erase a record of my circle, or propose a correction to its owner",
    access: protection,
    params: one,
    body: s.CircleRecordAct,
    answer: s.SubjectInquiry,
  },
  calendar: {
    method: "GET",
    path: "/v1/calendar",
    tag: "Subjects",
    summary: "The days of rest that legal clocks do not end on",
    access: "signed-in",
    answer: s.Calendar,
  },
  changeCalendar: {
    method: "PUT",
    path: "/v1/calendar",
    tag: "Subjects",
    summary: "Say which days are days of rest; running clocks are reckoned anew",
    access: ["administrator"],
    body: s.CalendarChange,
    answer: s.Calendar,
  },
} as const satisfies Record<string, Route>;
