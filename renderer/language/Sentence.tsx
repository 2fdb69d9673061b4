import { createElement, Fragment, type ReactNode } from "react";

interface SentenceProps {
  readonly parts: readonly ReactNode[];
}

/**
 * A message whose values are more than text, such as an isolated name:
 * `<Sentence parts={parts("declined.lead", { organization: <InlineName text={name} /> })} />`.
 */
export function Sentence({ parts }: SentenceProps) {
  // As children of their own, not as a list: their order is the language's and never changes.
  return createElement(Fragment, null, ...parts);
}
