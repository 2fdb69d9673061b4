import { isAlias, isMap, isNode, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import { nearestWord } from "./nearestWord.ts";
import { fieldsAt, provisionSchema, type ProvisionFile } from "./provisionFile.ts";

/** Far more than any such file holds, in UTF-16 units; what parsing costs grows with it. */
const TEXT_MAX = 65_536;
/** More fields within fields than the format has; deeper ones only wear out the parser. */
const DEPTH_MAX = 16;

/** A parsed file that still knows where each field stands. */
export interface ReadProvision {
  readonly provision: ProvisionFile;
  /** `config.invalid` about a field, with its line and column. */
  readonly refuse: (place: readonly PropertyKey[], why: string) => ReturnType<typeof fail>;
}

/** What is wrong with the text, in words of ours: those of the parser may repeat a secret. */
const FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "a field stands there twice",
  TAB_AS_INDENT: "a tab indents the line: YAML takes spaces",
  BAD_INDENT: "the line is not indented like the ones that belong to it",
  MULTIPLE_DOCS: "a second document begins",
  MISSING_CHAR: "a quote, bracket or comma is missing",
  BAD_ALIAS: "anchors and aliases are not taken",
  MULTIPLE_ANCHORS: "anchors and aliases are not taken",
  TAG_RESOLVE_FAILED: "tags are not taken",
  BLOCK_AS_IMPLICIT_KEY: "a field stands where a value belongs",
  MULTILINE_IMPLICIT_KEY: "a field stands where a value belongs",
};

/**
 * Reads the text of a provisioning file, YAML 1.2 or JSON, strictly.
 * @param name of the file, for people
 * @returns `config.invalid` with file, line, column and field, and for a mistyped field the nearest
 *   one; never with a value that stands there.
 */
export function readProvision(text: string, name: string): Result<ReadProvision> {
  if (text.length > TEXT_MAX) return invalid(`${name}: longer than ${TEXT_MAX} characters`);
  if (text.includes("\0")) return invalid(`${name}: no text`);
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === null) return invalid(`${name}: nested too deep`);
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const why = FAULTS[fault.code] ?? `neither YAML nor JSON (${fault.code})`;
    return invalid(`${at(fault.pos[0])}: ${why}`);
  }
  const odd = findOdd(document);
  if (odd !== null) return invalid(`${at(odd.offset)}: ${odd.why}`);
  if (!isMap(document.contents)) return invalid(`${name}: no fields in it`);
  const parsed = provisionSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    const { issues } = parsed.error;
    // A field that is missing may well be there, mistyped.
    const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
    return invalid(issue === undefined ? name : describe(issue, document, at));
  }
  const refuse: ReadProvision["refuse"] = (place, why) =>
    invalid(`${at(offsetOf(document, place))}: ${place.join(".")}: ${why}`);
  return succeed({ provision: parsed.data, refuse });
}

function invalid(detail: string): ReturnType<typeof fail> {
  return fail("config.invalid", { detail });
}

/** @returns `null` where the nesting wears the parser out. */
function parse(text: string, lines: LineCounter): Document.Parsed | null {
  // Brackets in strings count too: nothing that is meant has so many.
  const opening = text.match(/[[{]/g)?.length ?? 0;
  if (opening > TEXT_MAX / 64) return null;
  try {
    return parseDocument(text.replace(/^\ufeff/, ""), {
      lineCounter: lines,
      prettyErrors: false,
      strict: true,
      stringKeys: true,
      uniqueKeys: true,
      version: "1.2",
      schema: "core",
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What YAML allows and nobody needs here: what refers elsewhere, names a type, or goes deep. */
function findOdd(document: Document.Parsed): { offset: number; why: string } | null {
  let odd: { offset: number; why: string } | null = null;
  visit(document, {
    Node: (_key, node, path) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined) {
        odd = { offset, why: "anchors and aliases are not taken" };
      } else if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
        odd = { offset, why: "tags are not taken" };
      } else if (path.length > DEPTH_MAX) {
        odd = { offset, why: "nested too deep" };
      }
      return odd === null ? undefined : visit.BREAK;
    },
  });
  return odd;
}

/** Where the value of a field begins; of one that is missing, the value that it belongs into. */
function offsetOf(document: Document.Parsed, place: readonly PropertyKey[]): number {
  for (let length = place.length; length > 0; length -= 1) {
    const node = document.getIn(place.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Where a field itself begins, and not its value. */
function offsetOfField(
  document: Document.Parsed,
  place: readonly PropertyKey[],
  field: string,
): number {
  const parent = place.length === 0 ? document.contents : document.getIn(place, true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isNode(key) && String(key) === field)
    : undefined;
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, place);
}

function describe(
  issue: z.core.$ZodIssue,
  document: Document.Parsed,
  at: (offset: number) => string,
): string {
  const place = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const field = issue.keys[0] ?? "";
    const meant = nearestWord(field, fieldsAt(issue.path));
    // Whoever pastes a code or link in the wrong place has made a field of it.
    const isWord = /^[A-Za-z_]{1,40}$/.test(field) && (meant !== null || field.length < 16);
    const shown = isWord ? ` ${[...issue.path, field].join(".")}` : "";
    const advice = meant === null ? "" : ` (did you mean ${meant}?)`;
    return `${at(offsetOfField(document, issue.path, field))}: unknown field${shown}${advice}`;
  }
  const isMissing = issue.code === "invalid_type" && document.getIn(issue.path) === undefined;
  const why = isMissing ? "is missing" : describeIssue(issue);
  return `${at(offsetOf(document, issue.path))}: ${place === "" ? why : `${place} ${why}`}`;
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_type") return issue.message;
  return issue.expected === "string"
    ? "must be text; put it in quotes"
    : `must be ${issue.expected === "object" ? "fields of its own" : issue.expected}`;
}
