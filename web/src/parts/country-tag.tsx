import { useFormats } from "../language/formats.ts";

/** A country by its ISO code, never a flag; the node's own is filled. Authorities that are no country show their code too. */
export function CountryTag({
  code,
  own = false,
  large = false,
}: {
  readonly code: string;
  readonly own?: boolean;
  readonly large?: boolean;
}) {
  const { authority } = useFormats();
  // Of a linked federation's authority the country too: whose it is, its name says.
  const short = code.split(/[/@]/)[0] ?? code;
  return (
    <abbr className={["cc", own ? "own" : "", large ? "l" : ""].filter(Boolean).join(" ")} title={authority(code)}>
      {short}
    </abbr>
  );
}
