import { Button, createTheme, Menu, Modal, Select, Textarea, TextInput, PasswordInput } from "@mantine/core";
import type { VariantColorsResolver } from "@mantine/core";

const edge = "1px solid";

/** The four buttons of the design: one primary a screen, plain, quiet, and red for what cannot be undone. */
const buttons: Record<string, ReturnType<VariantColorsResolver>> = {
  filled: {
    background: "var(--accent)",
    hover: "var(--accent-hi)",
    color: "var(--on-accent)",
    border: `${edge} var(--accent)`,
  },
  default: {
    background: "var(--surface)",
    hover: "var(--hover)",
    color: "var(--text)",
    border: `${edge} var(--line2)`,
  },
  subtle: { background: "transparent", hover: "var(--hover)", color: "var(--text2)", border: `${edge} transparent` },
  danger: {
    background: "var(--bad-solid)",
    hover: "var(--bad-solid)",
    color: "var(--on-bad)",
    border: `${edge} var(--bad-solid)`,
  },
};
const plain: ReturnType<VariantColorsResolver> = {
  background: "var(--surface)",
  hover: "var(--hover)",
  color: "var(--text)",
  border: `${edge} var(--line2)`,
};

/** Mantine in Besa's language. Colours and sizes live in styles/mantine.css, as names of the tokens. */
export const theme = createTheme({
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  respectReducedMotion: true,
  cursorType: "pointer",
  variantColorResolver: ({ variant }) => buttons[variant] ?? plain,
  components: {
    Button: Button.extend({ defaultProps: { size: "sm", variant: "default" } }),
    // The page itself never scrolls, only its main part; locking would inject a <style>, which the CSP forbids.
    ModalRoot: Modal.Root.extend({ defaultProps: { lockScroll: false, transitionProps: { duration: 0 } } }),
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 0 } } }),
    // The focus goes to the first entry: its placeholder is no child that a menu may have (ARIA), and reads as nothing.
    Menu: Menu.extend({
      defaultProps: {
        shadow: "md",
        position: "bottom-end",
        transitionProps: { duration: 0 },
        withInitialFocusPlaceholder: false,
      },
    }),
    Select: Select.extend({ defaultProps: { size: "sm", comboboxProps: { transitionProps: { duration: 0 } } } }),
    TextInput: TextInput.extend({ defaultProps: { size: "sm" } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: "sm" } }),
    Textarea: Textarea.extend({ defaultProps: { size: "sm" } }),
  },
});
