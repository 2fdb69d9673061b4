import * as fc from "fast-check";
import { createAccessCode } from "../../protocol/accessCode.ts";
import { createToken, type InvitationSecret } from "../../protocol/invitationSecret.ts";

/** Crockford's 32 symbols, restated: the tests do not take the alphabet from what they test. */
export const SYMBOLS = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

export const tokens: fc.Arbitrary<InvitationSecret> = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map(createToken);

export const codes: fc.Arbitrary<InvitationSecret> = fc
  .uint8Array({ minLength: 8, maxLength: 24 })
  .map(createAccessCode);

export const secrets: fc.Arbitrary<InvitationSecret> = fc.oneof(tokens, codes);

/** The symbols people and programs type for others, each with what it is read as. */
export const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["O", "0"],
  ["o", "0"],
  ["I", "1"],
  ["i", "1"],
  ["L", "1"],
  ["l", "1"],
];
