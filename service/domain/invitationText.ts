import { parseDeviceName } from "../../protocol/deviceName.ts";
import { MESSAGE_MAX_LENGTH } from "../../protocol/limits.ts";
import { isMailAddress } from "../mail/mailAddress.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

/**
 * Folds a personal message into one paragraph: line breaks, tabs and other control characters
 * become spaces. `null` where nothing is left; too long is refused, never cut.
 */
export function foldMessage(text: string | undefined): Outcome<string | null> {
  const folded = (text ?? "").replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  if (folded.length > MESSAGE_MAX_LENGTH) {
    return refuse("message.too_long", {
      detail: `the message has ${folded.length} characters; at most ${MESSAGE_MAX_LENGTH} are sent`,
    });
  }
  return done(folded === "" ? null : folded);
}

/** One address. Whether anybody reads it only delivery can tell. */
export function parseEmail(text: string | undefined): Outcome<string | null> {
  if (text === undefined) return done(null);
  const address = text.trim();
  return isMailAddress(address) ? done(address) : refuse("email.invalid");
}

/** A proposed device name, brought into the form the device itself would give it. */
export function parseProposedName(text: string | undefined): Outcome<string | null> {
  if (text === undefined) return done(null);
  const parsed = parseDeviceName(text);
  return parsed.ok ? done(parsed.name) : refuse("name.invalid", { detail: parsed.defect });
}
