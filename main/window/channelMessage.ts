import { TEXT_MAX_LENGTH } from "../core/invitationText.ts";

/*
 * What two launches of this program say to each other: one line of JSON each way, with a version.
 * Empty lines between them say that the window is still starting and nobody has to worry.
 */

const VERSION = 1;

/** Room for the longest text that is searched, each character of it escaped. In characters. */
export const REQUEST_MAX_LENGTH = 6 * TEXT_MAX_LENGTH + 1_024;
export const ANSWER_MAX_BYTES = 1_024;

/** Sent while there is no answer yet. */
export const SIGN_OF_LIFE = "\n";

/** What a launch asks of the window that is open. */
export interface HandOverRequest {
  /** As it was handed over: a link, a code, a whole e-mail; `null` to show the window alone. */
  readonly invitation: string | null;
}

const ANSWERS = ["taken", "busy_full", "older_version"] as const;

/**
 * `taken`: it is on the screen, waits, or the window says why not. `busy_full`: it was not kept, too
 * many wait. `older_version`: the window does not understand a program as new as this.
 */
export type HandOverAnswer = (typeof ANSWERS)[number];

export function printRequest({ invitation }: HandOverRequest): string {
  return `${JSON.stringify({ version: VERSION, invitation })}\n`;
}

/** @returns `null` for what no launch of this program says */
export function parseRequest(line: string): HandOverRequest | "newer" | null {
  const message = parseMessage(line);
  if (message === null) return null;
  if (message.version > VERSION) return "newer";
  const { invitation } = message;
  return invitation === null || typeof invitation === "string" ? { invitation } : null;
}

export function printAnswer(answer: HandOverAnswer): string {
  return `${JSON.stringify({ version: VERSION, answer })}\n`;
}

/** @returns `null` for what no window of this program says */
export function parseAnswer(line: string): HandOverAnswer | null {
  const answer = parseMessage(line)?.["answer"];
  return ANSWERS.find((each) => each === answer) ?? null;
}

type Message = { readonly version: number } & Readonly<Record<string, unknown>>;

function parseMessage(line: string): Message | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("version" in value)) return null;
    return Number.isSafeInteger(value.version) && Number(value.version) >= 1
      ? (value as Message)
      : null;
  } catch {
    return null;
  }
}
