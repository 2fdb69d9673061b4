import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { ensurePrivateDirectory } from "../files/durableFile.ts";
import {
  createProbeNonce,
  pipeName,
  printProbeLink,
  probeAnswerSchema,
  socketDirectories,
  socketPath,
  type ProbeAnswer,
  type ProbeNonce,
} from "./probeLink.ts";
import { isThisInstallation } from "./startedProgram.ts";
import type { RegistrationSurroundings } from "./surroundings.ts";

/** Which program of the desktop is to open the link. */
export type Opener = "xdg-open" | "gio";

/** What became of really opening a link. */
export type Probe =
  /** A program of ours answered; `isThisOne` where it is the installation that asks. */
  | { readonly kind: "answered"; readonly answer: ProbeAnswer; readonly isThisOne: boolean }
  /** The link was opened, and nobody of ours answered in time. */
  | { readonly kind: "silent" }
  /** The desktop's own tool said no, with this exit code. */
  | { readonly kind: "refused"; readonly code: number }
  /** Nothing was opened. */
  | { readonly kind: "not_tried"; readonly why: NotTried };

/** What is missing to open a link, or what keeps the answer from being waited for. */
export type NotTried = "no_session" | "application_alone" | "no_directory" | "no_opener";

export interface ProbeOptions {
  /** How long the answer may take, in ms. */
  readonly deadlineMs: number;
  /** Linux: the first of them that there is. */
  readonly openers?: readonly Opener[];
}

type ProbeSurroundings = Pick<
  RegistrationSurroundings,
  "brand" | "platform" | "environment" | "uid" | "script" | "execPath"
>;

/**
 * Proves a registration: opens a link that asks who opens it, as a click would, and waits for the
 * answer. Opens no window of ours. Whoever else is registered is really started, so look first
 * (`inspectRegistration`) where that is not wanted.
 */
export async function probeRegistration(
  surroundings: ProbeSurroundings,
  options: ProbeOptions,
): Promise<Probe> {
  const { platform, environment, brand } = surroundings;
  const hasDisplay = Boolean(environment["DISPLAY"]) || Boolean(environment["WAYLAND_DISPLAY"]);
  if (platform === "linux" && !hasDisplay) {
    return { kind: "not_tried", why: "no_session" };
  }
  // macOS hands links over after the start, when the window is already on its way.
  if (platform !== "linux" && platform !== "win32") {
    return { kind: "not_tried", why: "application_alone" };
  }
  const nonce = createProbeNonce();
  const server = await listen(surroundings, nonce);
  if (server === null) {
    return { kind: "not_tried", why: "no_directory" };
  }
  const deadline = AbortSignal.timeout(options.deadlineMs);
  try {
    const link = printProbeLink(brand.scheme, nonce);
    const answered = receive(server, deadline);
    const refused = open(link, surroundings, options.openers ?? ["xdg-open", "gio"], deadline);
    const first = await Promise.race([answered, refused]);
    return await conclude(first, surroundings);
  } finally {
    server.close();
  }
}

async function conclude(
  outcome: ProbeAnswer | Probe | null,
  { script, execPath }: ProbeSurroundings,
): Promise<Probe> {
  if (outcome === null) return { kind: "silent" };
  if ("kind" in outcome) return outcome;
  const [program = "", own = program] = outcome.program;
  const isThisOne = await isThisInstallation(own, script === "" ? execPath : script);
  return { kind: "answered", answer: outcome, isThisOne };
}

/** `null` where no place is private and short enough. */
async function listen(
  { brand: { scheme }, platform, environment, uid }: ProbeSurroundings,
  nonce: ProbeNonce,
): Promise<Server | null> {
  if (platform === "win32") return tryListen(pipeName(scheme, nonce));
  for (const directory of socketDirectories({ scheme, platform, environment, uid })) {
    const path = socketPath(directory, nonce);
    if (path === null || !(await ensurePrivateDirectory(directory)).ok) continue;
    const server = await tryListen(path);
    if (server !== null) return server;
  }
  return null;
}

async function tryListen(path: string): Promise<Server | null> {
  const server = createServer();
  try {
    server.listen(path);
    await once(server, "listening");
    return server;
  } catch {
    return null;
  }
}

const ANSWER_MAX_LENGTH = 16_384;

/** The first proper answer; `null` when the time is over. */
function receive(server: Server, deadline: AbortSignal): Promise<ProbeAnswer | null> {
  return new Promise((resolve) => {
    deadline.addEventListener("abort", () => resolve(null), { once: true });
    server.on("connection", (socket: Socket) => {
      let text = "";
      socket.setEncoding("utf8");
      socket.on("error", () => socket.destroy());
      socket.on("data", (chunk: string) => {
        text += chunk;
        if (text.length > ANSWER_MAX_LENGTH) socket.destroy();
      });
      socket.on("end", () => {
        socket.end();
        const answer = probeAnswerSchema.safeParse(parseJson(text));
        if (answer.success) resolve(answer.data);
      });
    });
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Starts what opens links on this system. Settles only where that failed: one that succeeded says
 * nothing of who was started.
 */
function open(
  link: string,
  { platform, environment }: ProbeSurroundings,
  openers: readonly Opener[],
  deadline: AbortSignal,
): Promise<Probe> {
  const commands = commandsFor(platform, openers, link);
  return new Promise((resolve) => {
    const tryNext = (index: number): void => {
      const command = commands[index];
      if (command === undefined) {
        resolve({ kind: "not_tried", why: "no_opener" });
        return;
      }
      const [file = "", ...args] = command;
      const child = spawn(file, args, {
        // Without a program for the link xdg-open tries one browser after the other.
        env: { ...environment, BROWSER: "false" },
        stdio: "ignore",
        windowsHide: true,
      });
      deadline.addEventListener("abort", () => child.kill(), { once: true });
      child.on("error", () => tryNext(index + 1));
      child.on("exit", (code) => {
        if (code !== null && code !== 0) resolve({ kind: "refused", code });
      });
    };
    tryNext(0);
  });
}

function commandsFor(
  platform: NodeJS.Platform,
  openers: readonly Opener[],
  link: string,
): readonly (readonly string[])[] {
  if (platform === "win32") return [["rundll32.exe", "url.dll,FileProtocolHandler", link]];
  return openers.map((opener) => (opener === "gio" ? ["gio", "open", link] : [opener, link]));
}
