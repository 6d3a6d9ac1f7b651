// What is sensitive is refused until the officer has shown again who they are. Then it is asked again, as it was, without their doing anything more.
import { Problem } from "#contract";

let ask: (() => Promise<boolean>) | undefined;

/** Says who asks the officer to show who they are; it resolves with whether they did. `undefined` when nobody does. */
export function onStepUp(asker: typeof ask): void {
  ask = asker;
}

/** Sends a request, and once more when it was refused for the lack of a fresh proof and the officer has given one. */
export async function provingAnew(send: () => Promise<Response>): Promise<Response> {
  const response = await send();
  if (response.status !== 403 || ask === undefined) return response;
  const problem = Problem.safeParse(
    await response
      .clone()
      .json()
      .catch(() => undefined),
  );
  if (problem.data?.code !== "step_up_required") return response;
  return (await ask()) ? send() : response;
}
