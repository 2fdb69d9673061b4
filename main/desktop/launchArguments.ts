import { LINK_MAX_LENGTH } from "../core/invitationLink.ts";

/** Whether an argument is a link of our scheme, by its looks alone; the agent parses it. */
export type LinkTest = (argument: string) => boolean;

/** Why what the desktop handed over is no link to open; the window says so. */
export type LaunchDefect = "link.malformed" | "link.ambiguous";

/** The invitation that a launch brought along. */
export type LaunchInvitation =
  | { readonly kind: "none" }
  | { readonly kind: "link"; readonly link: string }
  /** Something of our scheme that is no link of ours, or more than one: nothing of it is opened. */
  | { readonly kind: "unusable"; readonly code: LaunchDefect };

/** What a start of the program asks for. */
export type Launch =
  | { readonly kind: "start"; readonly invitation: LaunchInvitation }
  /** Name of the first switch that is none of ours, without its value. */
  | { readonly kind: "refused"; readonly switchName: string };

/** The tests that tell links of one scheme. */
export interface LinkTests {
  readonly isLink: LinkTest;
  /** Whether it was meant to be one: our scheme and anything behind it. */
  readonly looksLikeOurs: LinkTest;
}

export interface LaunchSurroundings {
  readonly platform: NodeJS.Platform;
  /** Unpackaged, the second argument is the directory of the application. */
  readonly isPackaged: boolean;
  readonly links: LinkTests;
}

/**
 * What opens a debugger, weakens the sandbox or loads code. Looked for once more among the
 * switches as Chromium itself understood them, in case the two ever read a line differently.
 */
export const FORBIDDEN_SWITCHES = [
  "remote-debugging-port",
  "remote-debugging-pipe",
  "remote-debugging-address",
  "inspect",
  "inspect-brk",
  "inspect-port",
  "inspect-wait",
  "js-flags",
  "no-sandbox",
  "no-zygote",
  "disable-web-security",
  "disable-site-isolation-trials",
  "load-extension",
  "proxy-server",
  "host-rules",
  "renderer-cmd-prefix",
  "utility-cmd-prefix",
  "gpu-launcher",
] as const;

/**
 * The syntactic tests for links of `scheme`. A link: printable ASCII, at most 2 KiB, an authority
 * after the scheme. Schemes compare without case (RFC 3986 s3.1).
 */
export function createLinkTests(scheme: string): LinkTests {
  const name = scheme.replace(/[+.]/g, "\\$&");
  const link = new RegExp(`^${name}://[!-~]+$`, "i");
  const ours = new RegExp(`^[\\s"'<]*${name}:`, "i");
  return {
    isLink: (argument) => argument.length <= LINK_MAX_LENGTH && link.test(argument),
    looksLikeOurs: (argument) => ours.test(argument),
  };
}

/** What the desktop handed over by itself (`open-url`); `none` for an address of another scheme. */
export function readAddress(address: string, links: LinkTests): LaunchInvitation {
  if (links.isLink(address)) return { kind: "link", link: address };
  return links.looksLikeOurs(address)
    ? { kind: "unusable", code: "link.malformed" }
    : { kind: "none" };
}

/** Chromium trims arguments before it looks at them, and on Windows takes `/x` for a switch too. */
function isSwitch(argument: string, platform: NodeJS.Platform): boolean {
  const trimmed = argument.trim();
  return trimmed.startsWith("-") || (platform === "win32" && trimmed.startsWith("/"));
}

/** The name alone: a value may be anything, also a secret. */
function nameOf(argument: string): string {
  return /^[-/]*[A-Za-z0-9-]{0,40}/.exec(argument.trim())?.[0] ?? "";
}

/**
 * Reads the program's own command line. No switch is ours, so every switch refuses the start
 * (CVE-2018-1000006: a link handler that let its link become one). What follows `--` is no switch
 * for Chromium either. Exactly one link counts, and only as the last argument; whatever else begins
 * with our scheme is told in the window and opens nothing.
 */
export function parseLaunch(argv: readonly string[], surroundings: LaunchSurroundings): Launch {
  const { platform, isPackaged, links } = surroundings;
  const own = argv.slice(isPackaged ? 1 : 2);
  const end = own.findIndex((argument) => argument.trim() === "--");
  const before = end === -1 ? own : own.slice(0, end);
  const foreign = before.find((argument) => isSwitch(argument, platform));
  if (foreign !== undefined) return { kind: "refused", switchName: nameOf(foreign) };
  return { kind: "start", invitation: readInvitation(own, links) };
}

function readInvitation(own: readonly string[], links: LinkTests): LaunchInvitation {
  const ours = own.filter((argument) => links.looksLikeOurs(argument));
  const [only] = ours;
  if (only === undefined) return { kind: "none" };
  if (ours.length > 1) return { kind: "unusable", code: "link.ambiguous" };
  return links.isLink(only) && only === own.at(-1)
    ? { kind: "link", link: only }
    : { kind: "unusable", code: "link.malformed" };
}

/** What a second launch hands to the first (`additionalData`): JSON, so plain values only. */
export interface LaunchMessage extends Record<string, unknown> {
  readonly link: string | null;
  readonly defect: LaunchDefect | null;
}

export function toLaunchMessage(invitation: LaunchInvitation): LaunchMessage {
  return {
    link: invitation.kind === "link" ? invitation.link : null,
    defect: invitation.kind === "unusable" ? invitation.code : null,
  };
}

/**
 * The invitation in a second launch's message, parsed again: another program of this user may have
 * sent it. The `argv` beside it is not looked at: Chromium reorders it and adds switches of its own.
 */
export function readLaunchMessage(message: unknown, links: LinkTests): LaunchInvitation {
  if (typeof message !== "object" || message === null) return { kind: "none" };
  if ("link" in message && typeof message.link === "string") {
    return readAddress(message.link, links);
  }
  const defect = "defect" in message ? message.defect : null;
  return defect === "link.malformed" || defect === "link.ambiguous"
    ? { kind: "unusable", code: defect }
    : { kind: "none" };
}
