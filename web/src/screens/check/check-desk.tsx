import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { CheckRequest } from "#contract";
import type { Decision } from "#contract";
import { ActId, type AuthorityId, type CheckAnswer } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { partnersVerdict, usePartnerQueries } from "./partners-verdict.ts";
import { emptyDraft, queryOf, type CheckDraft } from "./draft.ts";

/** The check under way, its answer and what was decided. It outlives a visit to another screen: nothing typed is lost. */
export interface CheckDesk {
  readonly draft: CheckDraft;
  readonly answer: CheckAnswer | undefined;
  readonly isAsking: boolean;
  readonly error: unknown;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Which candidate is compared: the record's id; the first when none is chosen. */
  readonly chosen: string | undefined;
  readonly edit: (change: Partial<CheckDraft>) => void;
  readonly choose: (record: string) => void;
  readonly decided: (decision: Decision) => void;
  /** Authorities that are asked as well; kept from one check to the next. */
  readonly partners: readonly AuthorityId[];
  readonly askAlso: (partners: readonly AuthorityId[]) => void;
  /** Asks the node what the draft says, or `draft` in its place. */
  readonly ask: (draft?: CheckDraft) => void;
  /** Asks the same again, and looks harder. */
  readonly lookHarder: () => void;
  /** Takes a text from elsewhere (the palette) and asks. */
  readonly begin: (change: Partial<CheckDraft>) => void;
  /** A clean field. */
  readonly clear: () => void;
}

const CheckDeskContext = createContext<CheckDesk | undefined>(undefined);

export function useCheckDesk(): CheckDesk {
  const desk = useContext(CheckDeskContext);
  if (desk === undefined) throw new Error("used outside of the check desk");
  return desk;
}

const tones = { nothing: "green", possible: "amber", match: "red" } as const;
/** No check: nobody was asked with it. */
const nobody = { id: ActId.parse("00000000-0000-7000-8000-000000000000"), asked: [] };

/** The colour of the answer shown, or nothing when another screen is. */
export function useVerdictTone(): string {
  const { answer } = useCheckDesk();
  const { pathname } = useLocation();
  const partners = partnersVerdict(usePartnerQueries(answer ?? nobody));
  if (answer === undefined || pathname !== "/check") return "";
  if (answer.verdict === "nothing" && partners?.state === "hit") return tones.match;
  return answer.unconfirmed === undefined ? tones[answer.verdict] : tones.possible;
}

type Asking = UseMutationResult<CheckAnswer, Error, Asked>;

interface Asked {
  readonly draft: CheckDraft;
  readonly isWide: boolean;
}

/** Holds the check desk while the officer is signed in. */
export function CheckDeskProvider({ children }: { readonly children: ReactNode }) {
  const { purpose } = usePurpose();
  const [draft, setDraft] = useState(emptyDraft);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [chosen, choose] = useState<string>();
  const [partners, askAlso] = useState<readonly AuthorityId[]>([]);
  const asking: Asking = useMutation({
    // Parsed as the node would, so that what cannot be asked is refused before it is sent.
    mutationFn: ({ draft: asked, isWide }: Asked) =>
      client.call("check", {
        body: CheckRequest.parse({
          query: queryOf(asked),
          purpose,
          ...(partners.length === 0 ? {} : { partners }),
          ...(isWide ? { wide: true } : {}),
        }),
      }),
  });
  const { mutate, reset } = asking;
  const edit = useCallback((change: Partial<CheckDraft>) => setDraft((before) => ({ ...before, ...change })), []);
  const put = useCallback(
    (asked: Asked) => {
      choose(undefined);
      setDecisions(new Map());
      mutate(asked);
    },
    [mutate],
  );
  const ask = useCallback((other?: CheckDraft) => put({ draft: other ?? draft, isWide: false }), [draft, put]);
  const begin = useCallback(
    (change: Partial<CheckDraft>) => {
      const next = { ...emptyDraft, ...change };
      setDraft(next);
      ask(next);
    },
    [ask],
  );
  const clear = useCallback(() => {
    setDraft(emptyDraft);
    choose(undefined);
    setDecisions(new Map());
    reset();
  }, [reset]);
  const decided = useCallback(
    (decision: Decision) => setDecisions((before) => new Map([...before, [decision.record, decision]])),
    [],
  );
  const { data: answer, isPending: isAsking, error, variables } = asking;
  // The question that was answered, whatever was typed into the field since.
  const lookHarder = useCallback(
    () => put({ draft: variables?.draft ?? draft, isWide: true }),
    [draft, put, variables],
  );
  const desk = useMemo(
    () => ({
      draft,
      answer,
      isAsking,
      error,
      decisions,
      chosen,
      partners,
      edit,
      choose,
      askAlso,
      decided,
      ask,
      lookHarder,
      begin,
      clear,
    }),
    [draft, answer, isAsking, error, decisions, chosen, partners, edit, decided, ask, lookHarder, begin, clear],
  );
  return <CheckDeskContext value={desk}>{children}</CheckDeskContext>;
}
