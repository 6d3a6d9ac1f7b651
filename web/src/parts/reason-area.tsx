import { Textarea } from "@mantine/core";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** Whether it has the focus when its dialog opens. */
  readonly isFirst?: boolean;
}

/** Why something is done, in the officer's words; it stands in the log. */
export function ReasonArea({ label, hint, value, onChange, isFirst = false }: Props) {
  return (
    <Textarea
      label={label}
      description={hint}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      autosize
      minRows={2}
      maxRows={6}
      maxLength={1900}
      required
      withAsterisk={false}
      dir="auto"
      {...(isFirst ? { "data-autofocus": true } : {})}
    />
  );
}

/** The reason in what was written, once it is one. */
export function reasonIn(words: string): string | undefined {
  const reason = words.trim();
  return reason.length < 3 ? undefined : reason;
}
