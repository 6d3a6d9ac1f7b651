import { useLocalStorage } from "@mantine/hooks";

const key = "besa.single-keys";

/** The switch for keys of one letter (WCAG 2.2, 2.1.4): whether they act, and how to change that. Kept in this browser. */
export function useSingleKeysSwitch(): [boolean, (areOn: boolean) => void] {
  const [areOn, set] = useLocalStorage({ key, defaultValue: true, getInitialValueInEffect: false });
  return [areOn, set];
}

/** Do keys of one letter act? */
export function useSingleKeys(): boolean {
  return useSingleKeysSwitch()[0];
}
