import { SetupRequest } from "#contract";
import type { Stage } from "./stages.ts";

interface Person {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** What stands in the fields of the first run. It is sent as one request at the end. */
export interface SetUpDraft {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly administrator: Person;
  readonly officer: Person & { readonly unit: string };
}

const nobody: Person = { login: "", name: "", password: "" };

export const emptySetUp: SetUpDraft = {
  code: "",
  name: "",
  country: "",
  administrator: nobody,
  officer: { ...nobody, unit: "" },
};

const fields = {
  code: SetupRequest.pick({ code: true }),
  node: SetupRequest.pick({ name: true, country: true }),
  administrator: SetupRequest.pick({ administrator: true }),
  officer: SetupRequest.pick({ officer: true }),
} as const satisfies Record<Stage, unknown>;

/** The paths of the fields of a stage that the node would refuse, such as `administrator.password`. */
export function wrongFields(stage: Stage, draft: SetUpDraft): ReadonlySet<string> {
  const parsed = fields[stage].strip().safeParse(draft);
  const paths = parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
  if (stage === "officer" && draft.officer.login === draft.administrator.login) paths.push("officer.login");
  return new Set(paths);
}
