import type { ReactNode } from "react";

interface FactProps {
  readonly label: string;
  readonly large?: boolean;
  readonly children: ReactNode;
}

/** One labelled fact, inside a `dl`. */
export function Fact({ label, large = false, children }: FactProps) {
  return (
    <div className={large ? "fact fact-large" : "fact"}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
