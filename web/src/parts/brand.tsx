/** The mark: two circles and what they share. */
export function Mark() {
  return (
    <svg viewBox="0 0 27 20" aria-hidden="true" className="mark">
      <circle cx="9.6" cy="10" r="8.4" fill="none" stroke="var(--ink)" strokeWidth="2.1" />
      <circle cx="17.4" cy="10" r="8.4" fill="none" stroke="var(--ink)" strokeWidth="2.1" />
      <path d="M13.5 2.56a8.4 8.4 0 0 1 0 14.88a8.4 8.4 0 0 1 0-14.88z" fill="var(--accent)" />
    </svg>
  );
}

/** Mark and name. */
export function Brand({ className = "brand" }: { readonly className?: string }) {
  return (
    <div className={className}>
      <Mark />
      Besa
    </div>
  );
}
