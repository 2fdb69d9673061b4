import { useId, useState } from "react";
import type { NamedView } from "../../preload/contract.ts";
import { useWords } from "../language/wordsContext.ts";
import { Name } from "./Name.tsx";

/** So many fit without pushing the buttons' meaning out of sight. */
const SHOWN = 6;

interface NameListProps {
  readonly items: readonly NamedView[];
  readonly none: string;
}

/** Names of the service's, few at first, all on request. */
export function NameList({ items, none }: NameListProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (items.length === 0) return <>{none}</>;
  const shown = open ? items : items.slice(0, SHOWN);
  return (
    <>
      <ul id={id} className="names">
        {shown.map((item) => (
          <li key={item.id}>
            <Name text={item.name} />
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <button
          type="button"
          className="button button-text"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? say("action.fewer") : say("action.all", { count: items.length })}
        </button>
      )}
    </>
  );
}
