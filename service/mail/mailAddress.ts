import { toOneLine } from "./plainText.ts";

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** RFC 5321 s4.5.3.1.3: a path has 256 octets, angle brackets included. */
const ADDRESS_MAX_OCTETS = 254;

/**
 * One mailbox (RFC 5321 s4.1.2 with the letters of RFC 6531): dot-atom or quoted local part, and
 * a domain or an address literal. Commas, semicolons and comments belong to lists and headers,
 * and an address is neither.
 */
const ATOM = "[\\p{L}\\p{N}\\p{M}!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?";
const MAILBOX = new RegExp(
  `^(?:${ATOM}(?:\\.${ATOM})*|"(?:[ !#-\\[\\]-~]|\\\\[ -~])+")@(?:${LABEL}(?:\\.${LABEL})*|\\[(?:[0-9.]+|IPv6:[0-9A-Fa-f:.]+)\\])$`,
  "u",
);

/** Whether the text is exactly one e-mail address, and nothing that a header could be made of. */
export function isMailAddress(text: string): boolean {
  return Buffer.byteLength(text) <= ADDRESS_MAX_OCTETS && MAILBOX.test(text);
}

/**
 * Reads a sender as it is configured: `invitations@example.com` or
 * `Example Invitations <invitations@example.com>`, the name in quotes or not.
 */
export function parseSender(text: string): MailAddress | undefined {
  const match = /^(?:\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*|\s*([^<>]+?)\s*)$/.exec(text);
  const address = match?.[2] ?? match?.[3] ?? "";
  return isMailAddress(address) ? { name: toOneLine(match?.[1] ?? ""), address } : undefined;
}
