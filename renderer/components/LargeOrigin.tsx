import { originParts } from "../words/originParts.ts";

/** An address to be read letter by letter: all of it, left to right, its host apart from the rest. */
export function LargeOrigin({ text }: { readonly text: string }) {
  const { before, host, after } = originParts(text);
  return (
    <p className="large-origin" dir="ltr">
      <bdi className="origin" dir="ltr">
        <span>{before}</span>
        <strong>{host}</strong>
        <span>{after}</span>
      </bdi>
    </p>
  );
}
