import { PAGE_BRAND } from "../brand.ts";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { Origin } from "./Name.tsx";

/** Whom to ask where the program cannot help; nothing where the vendor names nobody. Opens nothing. */
export function SupportLine() {
  const { parts } = useWords();
  const { email, url, phone } = PAGE_BRAND.support;
  const ways = [phone, email, url].filter((way) => way !== null);
  if (ways.length === 0) return null;
  return (
    <p className="hint">
      <Sentence parts={parts("support.help", { contact: <Origin text={ways.join(" · ")} /> })} />
    </p>
  );
}
