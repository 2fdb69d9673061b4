import { CODE_LENGTH } from "../../protocol/accessCode.ts";
import {
  parseSecret,
  printSecret,
  type InvitationSecret,
} from "../../protocol/invitationSecret.ts";
import { fail, succeed, type Result } from "./result.ts";
import { toSecretFailure } from "./secretFailure.ts";
import { parseServiceOrigin, type ServiceOrigin } from "./serviceOrigin.ts";

/** An invitation as data: what opens it, and which service answers for it where it says so. */
export interface InvitationLink {
  readonly secret: InvitationSecret;
  readonly service: ServiceOrigin | undefined;
}

export interface LinkOptions {
  /** Private-use scheme of this product, without the colon. */
  readonly scheme: string;
  readonly insecureLoopback: boolean;
}

export const LINK_MAX_LENGTH = 2048;

/** `scheme://invite/<token>` with at most one parameter, `service`; browsers may add the slash. */
const APP_LINK = /^([a-z][a-z0-9+.-]*):\/\/invite\/([0-9a-z-]*)\/?(?:\?service=([^&=#?]*))?$/i;
/** `https://<service>/i#<token>`: the landing page. Mail programs drop fragments now and then. */
const LANDING_LINK = /^(https?:\/\/[^/?#\\@]+)\/i\/?(?:#([0-9a-z-]*))?$/i;
/** Damaged or with something added, but this is what a landing link looks like. */
const LANDING_SHAPE = /^(https?:\/\/[^/?#]*)\/i\/?(?:\?[^#]*)?#/i;

/**
 * Parses one link, app link or landing link, in the strict grammar; the whole text must match.
 * @returns `link.*` for what is wrong with it, `service.insecure` for a plain-http service.
 */
export function parseInvitationLink(text: string, options: LinkOptions): Result<InvitationLink> {
  if (text.length > LINK_MAX_LENGTH || !/^[!-~]+$/.test(text)) return fail("link.malformed");
  const app = APP_LINK.exec(text);
  if (app !== null) {
    if (app[1]?.toLowerCase() !== options.scheme) return fail("link.foreign");
    return assemble(app[2] ?? "", decodeParameter(app[3]), options);
  }
  const landing = LANDING_LINK.exec(text);
  if (landing !== null) return assemble(landing[2] ?? "", landing[1], options);
  const isForeign = /^[a-z][a-z0-9+.-]*:/i.test(text) && !looksLikeInvitationLink(text, options);
  return fail(isForeign ? "link.foreign" : "link.malformed");
}

/** Whether a URI is, or once was, an invitation link; true for many that do not parse. */
export function looksLikeInvitationLink(uri: string, options: LinkOptions): boolean {
  return (
    uri.toLowerCase().startsWith(`${options.scheme}:`) ||
    LANDING_LINK.test(uri) ||
    LANDING_SHAPE.test(uri)
  );
}

/** The service a damaged link still names; `undefined` where it names none that can be read. */
export function readNamedService(uri: string, options: LinkOptions): ServiceOrigin | undefined {
  const text =
    LANDING_SHAPE.exec(uri)?.[1] ??
    LANDING_LINK.exec(uri)?.[1] ??
    decodeParameter(/[?&]service=([^&#?]*)/.exec(uri)?.[1]);
  const origin = parseServiceOrigin(text ?? "", options);
  return origin.ok ? origin.value : undefined;
}

function decodeParameter(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    return ""; // no origin, so that it is refused as one
  }
}

function assemble(
  secretText: string,
  serviceText: string | undefined,
  options: LinkOptions,
): Result<InvitationLink> {
  const parsed = parseSecret(secretText);
  if (!parsed.ok) {
    // An empty token is what is left where a mail program cut the link right at its end. A code in a
    // link stands in groups: in one piece, that length is a token's that was cut there.
    const isCut = secretText === "" || secretText.length === CODE_LENGTH;
    return isCut ? fail("link.cut_off") : { ok: false, failure: toSecretFailure(parsed) };
  }
  if (serviceText === undefined) return succeed({ secret: parsed.secret, service: undefined });
  const service = parseServiceOrigin(serviceText, options);
  return service.ok ? succeed({ secret: parsed.secret, service: service.value }) : service;
}

/** Prints an app link; {@link parseInvitationLink} is its inverse. */
export function printInvitationLink(link: InvitationLink, scheme: string): string {
  const parameter =
    link.service === undefined ? "" : `?service=${encodeURIComponent(link.service)}`;
  return `${scheme}://invite/${printSecret(link.secret)}${parameter}`;
}
