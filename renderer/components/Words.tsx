import { createElement, Fragment } from "react";

/** A sentence of the agent's own, in which commands and settings stand between backticks. */
export function Words({ text }: { readonly text: string }) {
  const parts = text.split("`");
  // An unpaired backtick is one the sentence means: it stays as it is.
  if (parts.length % 2 === 0) return <>{text}</>;
  const nodes = parts.map((part, index) =>
    index % 2 === 1 ? createElement("code", null, part) : part,
  );
  return createElement(Fragment, null, ...nodes);
}
