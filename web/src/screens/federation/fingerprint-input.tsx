import { TextInput } from "@mantine/core";

/** Where the digits of a fingerprint are typed, as they are read over the telephone: from left to right in every language. */
export function FingerprintInput(props: {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly isFirst?: boolean;
}) {
  return (
    <TextInput
      label={props.label}
      description={props.description}
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      {...(props.isFirst === true ? { "data-autofocus": true } : {})}
      value={props.value}
      onChange={({ target }) => props.onChange(target.value)}
    />
  );
}
