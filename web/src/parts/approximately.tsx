/** The sign ≈, drawn like the icons beside it. */
export function Approximately({ className }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 10c2.700-3.400 5.300-3.400 8 0s5.300 3.400 8 0" />
      <path d="M4 16c2.700-3.400 5.300-3.400 8 0s5.300 3.400 8 0" />
    </svg>
  );
}
