import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { z } from "zod";

/** Names one question, and with it the socket of whoever asks: 32 lower-case hexadecimal digits. */
export type ProbeNonce = string & { readonly brand: "ProbeNonce" };

const NONCE_BYTES = 16;

export function createProbeNonce(): ProbeNonce {
  return randomBytes(NONCE_BYTES).toString("hex") as ProbeNonce;
}

/** `scheme://probe/<nonce>`: a link that asks who opens it, and does nothing else. */
export function printProbeLink(scheme: string, nonce: ProbeNonce): string {
  return `${scheme}://probe/${nonce}`;
}

/**
 * The inverse of {@link printProbeLink}; `null` for everything else. Scheme and host compare without
 * case, and a slash may follow, since desktops and browsers write links anew.
 */
export function parseProbeLink(text: string, scheme: string): ProbeNonce | null {
  const [, found = "", nonce = ""] =
    /^([a-z][a-z0-9+.-]*):\/\/probe\/([0-9a-f]{32})\/?$/i.exec(text) ?? [];
  if (found.toLowerCase() !== scheme || nonce !== nonce.toLowerCase()) return null;
  return nonce === "" ? null : (nonce as ProbeNonce);
}

/** What a program that was started with a probe link says of itself. */
export const probeAnswerSchema = z.strictObject({
  product: z.string().max(200),
  version: z.string().max(100),
  /** Program and, where it is one, script. */
  program: z.array(z.string().max(4096)).min(1).max(2),
  pid: z.number().int().positive(),
});

export type ProbeAnswer = z.infer<typeof probeAnswerSchema>;

/** A Unix socket's address holds 107 bytes and a NUL on Linux, 103 on macOS. */
const SOCKET_PATH_MAX_BYTES = 103;

export interface SocketSurroundings {
  readonly scheme: string;
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly uid: number | undefined;
}

/**
 * Where the socket of a question may be, first choice first. The program that is started may know
 * less of the session than the one that asks, so both try the same places in the same order.
 */
export function socketDirectories(surroundings: SocketSurroundings): readonly string[] {
  const { scheme, environment, uid } = surroundings;
  const runtime = environment["XDG_RUNTIME_DIR"];
  return [
    ...(runtime !== undefined && isAbsolute(runtime) ? [join(runtime, scheme)] : []),
    ...(uid === undefined ? [] : [`/run/user/${uid}/${scheme}`]),
    join(tmpdir(), `${scheme}-${uid ?? "user"}`),
  ];
}

/** The socket's path, made of nothing but the checked nonce; `null` where it would be too long. */
export function socketPath(directory: string, nonce: ProbeNonce): string | null {
  const path = join(directory, `probe-${nonce}`);
  return Buffer.byteLength(path) <= SOCKET_PATH_MAX_BYTES ? path : null;
}

/** Windows has no directory for it: the pipe's name itself is what nobody can guess. */
export function pipeName(scheme: string, nonce: ProbeNonce): string {
  return `\\\\.\\pipe\\${scheme}-probe-${nonce}`;
}
