import type { MachineView, NameSuggestionView } from "../../preload/contract.ts";
import { DEVICE_NAME_MAX_LENGTH, parseDeviceName } from "../../protocol/deviceName.ts";

/** What a template may be filled with; `null` where this machine does not say. */
export interface NamingFacts extends Pick<MachineView, "hostname" | "maker" | "model" | "serial"> {
  /** Where the machine stands, as whoever runs it wrote down. */
  readonly site: string | null;
}

const PLACEHOLDERS = ["hostname", "maker", "model", "serial", "site"] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

/** A template in pieces: words of its own, what stands between words, and what is filled in. */
type Piece =
  | { readonly kind: "word" | "separator"; readonly text: string }
  | { readonly kind: "placeholder"; readonly name: Placeholder };

/** Names every fresh installation has; a device called so is not recognised by anybody. */
const MEANINGLESS = /^(?:localhost|localhost4|localhost6|unknown|none|\(none\))?$/i;

/** Whatever no device name may hold (`protocol/deviceName.ts`), to be left out of a value. */
const UNNAMEABLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Whatever a name can be made of, as a device name that passes `protocol/deviceName.ts` unchanged:
 * without characters that hide, cut to the longest by code points.
 * @returns `null` where nothing is left.
 */
export function toDeviceName(text: string): string | null {
  // Twice: what NFKC makes of a character may itself be one that no name holds.
  const visible = text.replace(UNNAMEABLE, "").normalize("NFKC").replace(UNNAMEABLE, "");
  const spaced = visible.replace(/\p{Zs}+/gu, " ").trim();
  const parsed = parseDeviceName([...spaced].slice(0, DEVICE_NAME_MAX_LENGTH).join(""));
  return parsed.ok ? parsed.name : null;
}

/** The first label of a hostname as a device name; `null` where the hostname says nothing. */
export function toHostLabel(hostname: string): string | null {
  const name = toDeviceName(hostname.split(".")[0] ?? "");
  return name === null || MEANINGLESS.test(name) ? null : name;
}

/** @returns `undefined` where a brace opens or closes nothing, or names what no machine knows. */
function readTemplate(template: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const [part] of template.matchAll(
    /\{[^{}]*\}|[{}]|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}{}]+/gu,
  )) {
    if (/^[{}]/.test(part)) {
      const name = PLACEHOLDERS.find((each) => part === `{${each}}`);
      if (name === undefined) return undefined;
      pieces.push({ kind: "placeholder", name });
    } else {
      pieces.push({ kind: /^[\p{L}\p{M}\p{N}]/u.test(part) ? "word" : "separator", text: part });
    }
  }
  return pieces;
}

/** `{hostname} ({serial})`: the bracket goes with what it held. */
function withoutClosing(separator: string, dropped: string): string {
  const closing = { "(": ")", "[": "]", "<": ">" }[dropped.trim().at(-1) ?? ""];
  return closing !== undefined && separator.startsWith(closing) ? separator.slice(1) : separator;
}

/** A missing value takes the separator before it along, or where it begins the name, that after. */
function fill(pieces: readonly Piece[], valueOf: (name: Placeholder) => string | null): string {
  let filled = "";
  /** Not written before something follows it. */
  let separator = "";
  /** What the missing value just before took along. */
  let dropped: string | undefined;
  for (const piece of pieces) {
    if (piece.kind === "separator") {
      if (dropped === undefined) separator = piece.text;
      else separator = filled === "" ? "" : withoutClosing(piece.text, dropped);
      dropped = undefined;
      continue;
    }
    const text = piece.kind === "placeholder" ? valueOf(piece.name) : piece.text;
    dropped = text === null ? separator : undefined;
    if (text !== null) filled += separator + text;
    separator = "";
  }
  return filled + separator;
}

/**
 * The name that an organization's template gives this machine, such as `{model}-{serial}`. A value
 * that the machine does not know is left out together with its separator.
 * @returns `null` for a template with an unknown placeholder, or where no placeholder could be
 * filled, since every machine would get that name.
 */
export function expandNameTemplate(template: string, facts: NamingFacts): string | null {
  const pieces = readTemplate(template);
  if (pieces === undefined) return null;
  const values: Record<Placeholder, string | null> = {
    hostname: toHostLabel(facts.hostname),
    maker: facts.maker === null ? null : toDeviceName(facts.maker),
    model: facts.model === null ? null : toDeviceName(facts.model),
    serial: facts.serial === null ? null : toDeviceName(facts.serial),
    site: facts.site === null ? null : toDeviceName(facts.site),
  };
  const isFilled = pieces.some(
    (piece) => piece.kind === "placeholder" && values[piece.name] !== null,
  );
  return isFilled ? toDeviceName(fill(pieces, (name) => values[name])) : null;
}

/** Model and serial, as on the sticker; where nobody may read the serial, what tells it from its kind. */
function nameByModel({ model, serial, hostname }: NamingFacts): string | null {
  const which = serial ?? toHostLabel(hostname);
  return model === null || which === null ? null : toDeviceName(`${model} ${which}`);
}

/**
 * Names to offer beside the proposed one, best first: without that one, and each once, whatever
 * its case.
 */
export function suggestNames(options: {
  /** The name that stands in the field already. */
  readonly proposal: string;
  /** The invitation's, where another was proposed. */
  readonly invited?: string | null;
  /** The organization's naming template. */
  readonly template: string | null;
  readonly machine: MachineView;
  readonly site?: string | null;
}): NameSuggestionView[] {
  const { proposal, invited = null, template, machine, site = null } = options;
  const facts = { ...machine, site };
  const candidates: readonly (readonly [NameSuggestionView["from"], string | null])[] = [
    ["invitation", invited === null ? null : toDeviceName(invited)],
    ["template", template === null ? null : expandNameTemplate(template, facts)],
    ["model", nameByModel(facts)],
    ["hostname", toHostLabel(machine.hostname)],
  ];
  const seen = new Set([comparable(proposal)]);
  return candidates.flatMap(([from, name]) => {
    if (name === null || seen.has(comparable(name))) return [];
    seen.add(comparable(name));
    return [{ from, name }];
  });
}

function comparable(name: string): string {
  return name.normalize("NFKC").toLowerCase().normalize("NFKC").trim();
}
