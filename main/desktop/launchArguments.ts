import { LINK_MAX_LENGTH } from "../core/invitationLink.ts";

/** Whether an argument is a link of our scheme, by its looks alone; the agent parses it. */
export type LinkTest = (argument: string) => boolean;

/** What a start of the program asks for. */
export type Launch =
  | { readonly kind: "start"; readonly link: string | null }
  /** Name of the first switch that is none of ours, without its value. */
  | { readonly kind: "refused"; readonly switchName: string };

export interface LaunchSurroundings {
  readonly platform: NodeJS.Platform;
  /** Unpackaged, the second argument is the directory of the application. */
  readonly isPackaged: boolean;
  readonly isLink: LinkTest;
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
 * The syntactic test for links of `scheme`: printable ASCII, at most 2 KiB, an authority after the
 * scheme. Schemes compare without case (RFC 3986 s3.1).
 */
export function createLinkTest(scheme: string): LinkTest {
  const pattern = new RegExp(`^${scheme.replace(/[+.]/g, "\\$&")}://[!-~]+$`, "i");
  return (argument) => argument.length <= LINK_MAX_LENGTH && pattern.test(argument);
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
 * for Chromium either. Exactly one link counts, and only as the last argument.
 */
export function parseLaunch(argv: readonly string[], surroundings: LaunchSurroundings): Launch {
  const { platform, isPackaged, isLink } = surroundings;
  const own = argv.slice(isPackaged ? 1 : 2);
  const end = own.findIndex((argument) => argument.trim() === "--");
  const before = end === -1 ? own : own.slice(0, end);
  const foreign = before.find((argument) => isSwitch(argument, platform));
  if (foreign !== undefined) return { kind: "refused", switchName: nameOf(foreign) };
  const last = own.at(-1);
  const isOnly = own.filter((argument) => isLink(argument)).length === 1;
  return { kind: "start", link: last !== undefined && isOnly && isLink(last) ? last : null };
}

/** What a second launch hands to the first (`additionalData`): JSON, so plain values only. */
export interface LaunchMessage extends Record<string, unknown> {
  readonly link: string | null;
}

/**
 * The link in a second launch's message, parsed again: another program of this user may have sent
 * it. The `argv` beside it is not looked at: Chromium reorders it and adds switches of its own.
 */
export function readLaunchMessage(message: unknown, isLink: LinkTest): string | null {
  if (typeof message !== "object" || message === null || !("link" in message)) return null;
  return typeof message.link === "string" && isLink(message.link) ? message.link : null;
}
