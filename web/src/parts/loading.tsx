import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** True once `milliseconds` have passed since the part appeared. */
function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}

/** Loading: nothing for 150 ms, then the shape of what comes, after a second the words. Never a spinner alone. */
export function Loading({ words }: { readonly words?: string }) {
  const { t } = useTranslation();
  const isSlow = useAfter(150);
  const isVerySlow = useAfter(1000);
  if (!isSlow) return null;
  return (
    <div className="card pad col loading">
      <div className="row">
        <div className="sk face" />
        <div className="grow col gap">
          <div className="sk w58" />
          <div className="sk w36" />
        </div>
      </div>
      <div className="sk" />
      <div className="sk w74" />
      <span className="t2 m2" role="status">
        {isVerySlow ? (words ?? t("shell.loading")) : ""}
      </span>
    </div>
  );
}
