import type { CodeGroupCheck } from "../../protocol/accessCode.ts";

const PATHS = {
  empty: null,
  incomplete: null,
  good: "M2.5 8.5 6 12l7.5-8",
  wrong: "M3.5 3.5l9 9m0-9-9 9",
  forbidden: "M3.5 3.5l9 9m0-9-9 9",
} as const satisfies Record<CodeGroupCheck["state"], string | null>;

/** A tick or a cross; the word beside it says the same. */
export function GroupSign({ state }: { readonly state: CodeGroupCheck["state"] }) {
  const path = PATHS[state];
  if (path === null) return null;
  return (
    <svg className="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
