import { languageOf } from "../language/writing.ts";

/** One name as its own isolate, so that a Cyrillic or Latin name never reorders an Arabic line. */
export function OneName({ name, className }: { readonly name: string; readonly className?: string }) {
  return (
    <bdi lang={languageOf(name)} className={className}>
      {name}
    </bdi>
  );
}

interface Props {
  /** The name in Latin letters, or the only one. */
  readonly title: string;
  /** The same in its original script. */
  readonly original?: string | undefined;
  readonly first?: string;
  readonly second?: string;
}

/** A name, original script first, then Latin. */
export function PersonName({ title, original, first = "nm1", second = "m3 nm-latin" }: Props) {
  if (original === undefined || original === title) return <OneName name={title} className={first} />;
  return (
    <>
      <OneName name={original} className={first} /> <OneName name={title} className={second} />
    </>
  );
}
