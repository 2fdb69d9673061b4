import { spawn } from "node:child_process";
import { once } from "node:events";
import { lchownSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { AgentView } from "../../preload/contract.ts";
import {
  createAgentMachine,
  type AgentMachine,
  type AgentMachineOptions,
  type CommandResult,
} from "./agentMachine.ts";
import { startVirtualDisplay } from "./browserDisplay.ts";
import { connectToWindow, createBrowserWrapper, profilesIn } from "./browserWrapper.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "./referenceService.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));
/** `nobody`: a user who owns nothing. */
export const SECOND_USER = 65_534;

export interface Launch {
  readonly process: ReturnType<typeof spawn>;
  /** What it came to. */
  readonly ended: Promise<LaunchResult>;
}

export interface LaunchResult extends Pick<CommandResult, "code" | "stdout" | "stderr"> {
  readonly signal: NodeJS.Signals | null;
  /** Handed over to the window that is open, was the window itself, or said why neither. */
  readonly outcome: "handed_over" | "window" | "error" | "killed";
}

/** Service, display and browser, and machines on which links are opened. */
export interface LinkRig {
  readonly service: ReferenceService;
  readonly organization: InvitingOrganization;
  machine(options?: Partial<AgentMachineOptions>): Promise<AgentMachine>;
  /** `latchkey --json open -` with the link on standard input, or without any link. */
  launch(machine: AgentMachine, link?: string, as?: LaunchAs): Launch;
  /** Lookups that reached the service since the last question. */
  lookups(): Promise<number>;
  stop(): Promise<void>;
}

export interface LaunchAs {
  /** Another user of the machine. */
  readonly uid?: number;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** As the argument, the way a desktop does, instead of standard input. */
  readonly asArgument?: boolean;
}

export async function startLinkRig(): Promise<LinkRig> {
  const [service, display, browser] = await Promise.all([
    startReferenceService(),
    startVirtualDisplay(),
    createBrowserWrapper(),
  ]);
  const organization = await createInvitingOrganization(service);
  const machines: AgentMachine[] = [];
  let counted = 0;
  return {
    service,
    organization,
    async machine(options = {}) {
      const machine = createAgentMachine({
        services: [service.origin],
        browser: browser.path,
        ...options,
        environment: { DISPLAY: display.name, ...options.environment },
      });
      machines.push(machine);
      const { clientId, clientSecret } = organization;
      const credential = JSON.stringify({ client_id: clientId, client_secret: clientSecret });
      const stored = await machine.latchkey(["credentials", "set"], credential);
      if (stored.code !== 0) throw new Error(stored.stderr);
      return machine;
    },
    launch: startLaunch,
    async lookups() {
      // The service answers in turn: when it has answered this, all before it is in its log.
      await service.adminRequest("GET", "organizations");
      const all = service
        .log()
        .split("\n")
        .filter((line) => line.includes('/invitations/lookup"'));
      const news = all.length - counted;
      counted = all.length;
      return news;
    },
    async stop() {
      await Promise.allSettled([service.stop(), display.stop(), browser.remove()]);
      for (const machine of machines) machine.remove();
    },
  };
}

function startLaunch(machine: AgentMachine, link?: string, as: LaunchAs = {}): Launch {
  const { uid, environment, asArgument = false } = as;
  const argument = link === undefined ? [] : [asArgument ? link : "-"];
  const words = [LATCHKEY, "--config", machine.configFile, "--json", "open", ...argument];
  const child = spawn(process.execPath, words, {
    // Authorities nobody needs here take longer to read than all the rest.
    env: { ...machine.environment, NODE_EXTRA_CA_CERTS: undefined, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => undefined);
  child.stdin.end(asArgument ? "" : link);
  const ended = once(child, "close").then((): LaunchResult => {
    const { exitCode: code, signalCode: signal } = child;
    return { code, signal, stdout, stderr, outcome: outcomeOf(signal, stdout) };
  });
  return { process: child, ended };
}

function outcomeOf(signal: NodeJS.Signals | null, stdout: string): LaunchResult["outcome"] {
  if (signal !== null) return "killed";
  // Nothing on standard output: what went wrong stands on the other one.
  if (stdout === "") return "error";
  const said = JSON.parse(stdout) as { ok: boolean; handedOver?: boolean };
  if (!said.ok) return "error";
  return said.handedOver === true ? "handed_over" : "window";
}

export interface ShownWindow {
  readonly profile: string;
  readonly page: Page;
  /** Kind of the screen shown, once it is the one awaited. */
  screen(kind: string): Promise<string>;
  /** Lets go of the window without closing it. */
  leave(): Promise<void>;
}

/** The one window of a machine, as soon as there is one; fails where there are two. */
export async function shownWindow(
  machine: AgentMachine,
  isAnother: (profile: string) => boolean = () => true,
): Promise<ShownWindow> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const all = await profilesIn(machine.windowDirectory).catch(() => []);
    const profiles = all.filter(isAnother);
    if (profiles.length > 1) throw new Error(`${profiles.length} windows`);
    const [profile] = profiles;
    // On a busy machine the browser may not listen yet; or the window is gone again.
    const connected = profile && (await connectToWindow(profile).catch(() => undefined));
    if (profile !== undefined && connected) {
      const { browser, page } = connected;
      await page.waitForURL("https://latchkey.invalid/**");
      return {
        profile,
        page,
        screen: async (kind) => {
          await page.locator(`[data-screen="${kind}"]`).waitFor();
          return kind;
        },
        leave: () => browser.close(),
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no window came up");
}

/** Makes everything of a machine the second user's, so that it is theirs and nobody else's. */
export function giveToSecondUser(machine: AgentMachine): void {
  const below = readdirSync(machine.directory, { recursive: true, encoding: "utf8" });
  for (const path of ["", ...below]) {
    lchownSync(join(machine.directory, path), SECOND_USER, SECOND_USER);
  }
}

/** What the page was told last. */
export function viewOf(page: Page): Promise<AgentView> {
  return page.evaluate("window.latchkey.getView()");
}

/** The view once it is as awaited. */
export async function awaitView(
  page: Page,
  isAwaited: (view: AgentView) => boolean,
): Promise<AgentView> {
  for (;;) {
    const view = await viewOf(page);
    if (isAwaited(view)) return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The socket of a machine's window, however many were left behind. */
export function socketsOf(machine: AgentMachine): readonly string[] {
  const inbox = join(machine.windowDirectory, "inbox");
  return readdirSync(inbox).map((name) => join(inbox, name));
}
