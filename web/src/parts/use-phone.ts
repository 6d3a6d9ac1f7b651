import { useMediaQuery } from "@mantine/hooks";

/** True on a phone's width, where the rail becomes a bar under the thumb. */
export function usePhone(): boolean {
  return useMediaQuery("(max-width: 719px)", false, { getInitialValueInEffect: false });
}
