import { CliError } from "./errors.ts";

/** What commander read from the command line. */
export type Options = Readonly<Record<string, unknown>>;

/** An option with one value. */
export function optionText(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** An option that may be given again. */
export function optionTexts(options: Options, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** A whole number. Throws CliError `usage`. */
export function optionNumber(options: Options, name: string): number | undefined {
  const text = optionText(options, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new CliError("usage", { what: `--${name} ${text}` });
  return Number(text);
}

/** Whether a flag was given. */
export function hasOption(options: Options, name: string): boolean {
  return options[name] === true;
}

interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

/** What was typed, parsed by the contract before it is sent. Throws CliError `usage` with the first thing that is wrong. */
export function parseTyped<T>(schema: Schema<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CliError("usage", { what: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` });
}

/** An object without the keys that were not given. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Leaving out undefined values is exactly what the type says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
