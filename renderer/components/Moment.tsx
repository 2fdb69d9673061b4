import { useEffect, useState } from "react";
import { useWords } from "../language/wordsContext.ts";
import { exactDate, validityWords } from "../words/validity.ts";

const REFRESH_MS = 30_000;

/** An exact local date. */
export function Moment({ time }: { readonly time: string }) {
  const { locale } = useWords();
  return (
    <time className="hint" dateTime={time}>
      {exactDate(time, locale)}
    </time>
  );
}

/** How long an invitation still counts, in words that keep up with the clock, and its exact end. */
export function Validity({ expiresAt }: { readonly expiresAt: string | null }) {
  const words = useWords();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (expiresAt === null) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, [expiresAt]);
  return (
    <>
      <p className="ticking">{validityWords(words, expiresAt, nowMs)}</p>
      {expiresAt !== null && <Moment time={expiresAt} />}
    </>
  );
}
