import type { OriginMarkView } from "../../preload/contract.ts";
import { looksAlike, skeletonOf } from "./confusables.ts";
import { decodePunycode } from "./punycode.ts";
import type { ServiceOrigin } from "./serviceOrigin.ts";

/** Changes of one letter after which a name is still taken for the other; fewer for short names. */
const NEAR = 2;
const SHORT_NAME_LENGTH = 8;

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly port: number | null;
}

/**
 * What is suspicious about the address of a service that this machine does not know, for a person
 * who is to say yes or no to it. It decides nothing: an address without marks is not a good one.
 * @param known the services that this machine does know.
 */
export function markOrigin(
  origin: ServiceOrigin,
  known: readonly ServiceOrigin[],
): readonly OriginMarkView[] {
  const { scheme, host, port } = partsOf(origin);
  const marks: OriginMarkView[] = [];
  if (scheme === "http") marks.push({ kind: "plain_http" });
  const isAddress = /^(?:\[.*\]|[0-9.]+)$/.test(host);
  if (isAddress) marks.push({ kind: "ip_address" });
  else if (!host.includes(".")) marks.push({ kind: "local_name" });
  const labels = host.split(".").map(decodeLabel);
  const shown = labels.join(".");
  if (shown !== host) {
    const kind = labels.some(looksAlike) ? "look_alike_letters" : "international";
    marks.push({ kind, shown });
  }
  const model = known.find((other) => other !== origin && resembles(shown, showHost(other)));
  if (model !== undefined) marks.push({ kind: "resembles", origin: model });
  if (port !== null) marks.push({ kind: "unusual_port", port });
  return marks;
}

/** Of a canonical origin: a port that stands there is not the usual one. */
function partsOf(origin: ServiceOrigin): Parts {
  const [, scheme = "", host = "", port] = /^(\w+):\/\/(.*?)(?::(\d+))?$/.exec(origin) ?? [];
  return { scheme, host, port: port === undefined ? null : Number(port) };
}

function decodeLabel(label: string): string {
  return label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label;
}

function showHost(origin: ServiceOrigin): string {
  return partsOf(origin).host.split(".").map(decodeLabel).join(".");
}

function resembles(host: string, known: string): boolean {
  // Whoever has a name has all names below it.
  if (host.endsWith(`.${known}`)) return false;
  const [seen, model] = [skeletonOf(host), skeletonOf(known)];
  const least = Math.min(seen.length, model.length);
  if (isNear(seen, model, least < SHORT_NAME_LENGTH ? 1 : NEAR)) return true;
  return isBuiltFrom(seen, model) || hasOtherEnd(seen, model);
}

/** Hyphens where dots were, none at all, or the whole name in front of or amid another one. */
function isBuiltFrom(seen: string, model: string): boolean {
  const toWords = (text: string): string => `.${text.replaceAll("-", ".")}.`;
  const toRun = (text: string): string => text.replaceAll(/[-.]/g, "");
  if (toRun(seen) === toRun(model)) return true;
  return model.includes(".") && toWords(seen).includes(toWords(model));
}

/** The same up to the last part, as in another country; of at most two parts. */
function hasOtherEnd(seen: string, model: string): boolean {
  const stem = model.slice(0, model.lastIndexOf(".") + 1);
  return stem.length > 4 && seen.startsWith(stem) && seen.slice(stem.length).split(".").length <= 2;
}

/** Whether at most `most` letters were put in, left out, exchanged or swapped with a neighbour. */
function isNear(one: string, other: string, most: number): boolean {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, next];
  }
  return (last[other.length] ?? Infinity) <= most;
}
