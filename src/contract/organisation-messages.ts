// The messages about who works where, what they hold, and what two must do.
import { z } from "zod";
import {
  ActId,
  Approval,
  ApprovalSubject,
  AuthorityId,
  Compartment,
  Delegation,
  Holding,
  Label,
  Posting,
  Purpose,
  Role,
  Shift,
  SightReason,
  Unit,
  UnitCode,
  UserId,
} from "#domain";
import { Justification, Page } from "./messages.ts";

const whole = (text: string): boolean => text.isWellFormed() && !text.includes("\0");
const Name = z.string().trim().min(1).max(120).refine(whole);
const Login = z.string().min(1).max(64);
const Why = z.string().trim().min(3).max(2000).refine(whole);

/** What each role brings. */
export const RoleList = z.object({
  items: z.array(
    z.object({
      role: Role,
      grants: z.array(Label),
      purposes: z.array(Purpose),
      /** Purposes for which a look must name a case, or say why. */
      reasonFor: z.array(Purpose),
      log: z.enum(["own", "all"]),
    }),
  ),
});

export const UnitList = z.object({ items: z.array(Unit) });
export const NewUnit = z.strictObject({ code: UnitCode, name: Name, authority: AuthorityId, parent: ActId.optional() });
export const UnitChange = z.strictObject({ name: Name.optional(), closed: z.boolean().optional() });

/** Somebody and where they serve. */
export const Person = z.object({
  id: UserId,
  login: z.string(),
  name: z.string(),
  unit: z.string(),
  postings: z.array(Posting),
});
export type Person = z.infer<typeof Person>;
export const PersonPage = z.object({ items: z.array(Person), next: z.string().optional() });
export const PersonQuery = Page.extend({ unit: ActId.optional() });
export const NewPosting = z.strictObject({
  login: Login,
  unit: ActId,
  roles: z.array(Role).min(1).max(10),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Its roles are held during a shift in the unit only. */
  onDuty: z.boolean().optional(),
});

/** Who is on duty in a unit, from when to when. */
export const NamedShift = Shift.unwrap().extend({ login: z.string(), name: z.string(), unitName: z.string() });
export type NamedShift = z.infer<typeof NamedShift>;
export const ShiftList = z.object({ items: z.array(NamedShift) });
/** From now on, for a week, unless told. */
export const ShiftQuery = z.object({
  unit: ActId.optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export const NewShifts = z.strictObject({
  unit: ActId,
  shifts: z
    .array(z.strictObject({ login: Login, startsAt: z.iso.datetime(), endsAt: z.iso.datetime() }))
    .min(1)
    .max(500),
});

/** Something lent, with the names of both. */
export const Loan = Delegation.unwrap().extend({ fromName: z.string(), toName: z.string() });
export const LoanList = z.object({ items: z.array(Loan) });
export const NewLoan = z.strictObject({
  kind: Delegation.unwrap().shape.kind,
  /** Who is stood in for, when an administrator says so; the asker when left out. */
  of: Login.optional(),
  to: Login,
  labels: z.array(Label).max(16).default([]),
  startsAt: z.iso.datetime().optional(),
  endsAt: z.iso.datetime(),
  reason: Why,
});

export const CompartmentList = z.object({ items: z.array(Compartment) });
export const HoldingList = z.object({ items: z.array(Holding) });

export const ApprovalList = z.object({ items: z.array(Approval) });
export const ApprovalRequest = z.strictObject({ subject: ApprovalSubject, reason: Why });
/** `code` is the one in the node's data folder, where nobody else is there who could decide. */
export const ApprovalDecision = z.strictObject({ approve: z.boolean(), code: z.string().trim().max(64).optional() });

const Looking = z.object({ purpose: Purpose, reason: Justification.optional() });
export const SightQuery = Looking.extend({ login: Login });
export const ReaderQuery = Page.extend(Looking.shape);
/** People who could see a record, and by what. */
export const ReaderPage = z.object({
  items: z.array(z.object({ id: UserId, name: z.string(), because: SightReason })),
  next: z.string().optional(),
});
