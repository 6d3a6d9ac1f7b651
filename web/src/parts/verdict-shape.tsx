import { IconCheck, IconExclamationMark, IconHandStop, IconPlugConnectedX } from "@tabler/icons-react";

/** A verdict's own shape: circle and tick, broken circle and plug, triangle and "!", octagon and hand. Colour never stands alone. */
export function VerdictShape({ verdict }: { readonly verdict: "nothing" | "unconfirmed" | "possible" | "match" }) {
  if (verdict === "unconfirmed")
    return (
      <div className="shape">
        <svg viewBox="0 0 60 60" aria-hidden="true">
          <circle
            cx="30"
            cy="30"
            r="28"
            fill="#2A1B00"
            fillOpacity=".08"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeDasharray="7 4"
          />
        </svg>
        <IconPlugConnectedX className="i" aria-hidden="true" />
      </div>
    );
  if (verdict === "nothing")
    return (
      <div className="shape">
        <svg viewBox="0 0 60 60" aria-hidden="true">
          <circle cx="30" cy="30" r="28" fill="#fff" fillOpacity=".16" stroke="#fff" strokeWidth="2.5" />
        </svg>
        <IconCheck className="i" aria-hidden="true" />
      </div>
    );
  if (verdict === "possible")
    return (
      <div className="shape">
        <svg viewBox="0 0 60 60" aria-hidden="true">
          <path
            d="M30 5 57.500 53a2 2 0 0 1-1.700 3H4.200a2 2 0 0 1-1.700-3z"
            fill="#2A1B00"
            fillOpacity=".08"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinejoin="round"
          />
        </svg>
        <IconExclamationMark className="i low" aria-hidden="true" />
      </div>
    );
  return (
    <div className="shape">
      <svg viewBox="0 0 60 60" aria-hidden="true">
        <path
          d="M18.5 2h23L58 18.500v23L41.500 58h-23L2 41.500v-23z"
          fill="#fff"
          fillOpacity=".16"
          stroke="#fff"
          strokeWidth="2.5"
          strokeLinejoin="round"
        />
      </svg>
      <IconHandStop className="i" aria-hidden="true" />
    </div>
  );
}
