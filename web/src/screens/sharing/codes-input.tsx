import { TextInput } from "@mantine/core";
import { useFormats } from "../../language/formats.ts";
import type { CodesIn } from "./codes-in.ts";

/** A field for codes, which says in the reader's language what was meant. */
export function CodesInput({
  label,
  hint,
  text,
  found,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly found: CodesIn<string>;
  readonly onChange: (text: string) => void;
}) {
  const { authority } = useFormats();
  return (
    <div>
      <TextInput
        label={label}
        description={hint}
        value={text}
        dir="ltr"
        error={found.wrong.length === 0 ? undefined : found.wrong.join(" ")}
        onChange={({ target }) => onChange(target.value)}
      />
      {found.codes.length === 0 ? null : (
        <p className="m3">
          <bdi>{found.codes.map(authority).join(" · ")}</bdi>
        </p>
      )}
    </div>
  );
}
