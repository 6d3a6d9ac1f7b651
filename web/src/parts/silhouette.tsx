/** The place of a photo. Decoration: what is known of the face is said elsewhere. */
export function Silhouette({ width = 46, height = 56 }: { readonly width?: number; readonly height?: number }) {
  return (
    <svg className="photo" width={width} height={height} viewBox="0 0 36 43.8" aria-hidden="true">
      <rect width="36" height="80" fill="var(--photo1)" />
      <g transform="translate(0 4.9)" fill="var(--photo2)">
        <path d="M18 25.200c8.300 0 14.200 4.600 14.600 14.300V80H3.400V39.500C3.800 29.800 9.700 25.200 18 25.200z" />
        <ellipse cx="18" cy="14.5" rx="6.8" ry="8.2" stroke="var(--photo1)" strokeWidth="2" />
      </g>
    </svg>
  );
}
