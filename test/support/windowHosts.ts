import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { findElectronRuntime, launchElectronWindow } from "../desktop/electronRuntime.ts";
import type { AgentMachine } from "./agentMachine.ts";
import { connectToWindow, profilesIn } from "./browserWrapper.ts";

/** A window of the agent, driven from outside as a person would. */
export interface OpenWindow {
  readonly page: Page;
  /** Everything the agent's process printed so far. */
  output(): string;
  /** Settles with the exit code once the agent has ended by itself; `null` where it has none. */
  ended(): Promise<number | null>;
  /** Closes the window from outside and waits for the agent to end. */
  close(): Promise<void>;
}

/** One of the two programs that show the same page. */
export interface WindowHost {
  readonly name: string;
  /** Why it cannot be tried here; `null` where it can. */
  readonly absence: string | null;
  open(machine: AgentMachine, invitation?: string): Promise<OpenWindow>;
}

/** The hosts every window specification runs in. */
export function windowHosts(): readonly WindowHost[] {
  const runtime = findElectronRuntime();
  return [
    {
      name: "system browser",
      absence: process.platform === "linux" ? null : "driven through a wrapper made for Linux",
      open: openSystemBrowserWindow,
    },
    {
      name: "Electron",
      absence: runtime.kind === "absent" ? runtime.why : null,
      open: openElectronWindow,
    },
  ];
}

/** `latchkey open` in the system browser; the machine's browser must be a wrapper with a port. */
export async function openSystemBrowserWindow(
  machine: AgentMachine,
  invitation?: string,
): Promise<OpenWindow> {
  const child = machine.start(["open", ...(invitation === undefined ? [] : [invitation])]);
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const exited = once(child, "close");
  child.stdin?.end();
  try {
    const profile = await firstProfile(machine, () => child.exitCode !== null);
    const { browser, page } = await connectToWindow(profile);
    await page.waitForURL("https://latchkey.invalid/**");
    return {
      page,
      output: () => output,
      ended: async () => {
        await exited;
        return child.exitCode;
      },
      close: async () => {
        await page.close().catch(() => undefined);
        await exited;
        await browser.close().catch(() => undefined);
      },
    };
  } catch (error) {
    child.kill();
    throw new Error(`no window came up: ${output}`, { cause: error });
  }
}

async function firstProfile(machine: AgentMachine, hasEnded: () => boolean): Promise<string> {
  for (let attempt = 0; attempt < 400 && !hasEnded(); attempt += 1) {
    const [profile] = await profilesIn(machine.windowDirectory).catch(() => []);
    if (profile !== undefined) return profile;
    await sleep(50);
  }
  throw new Error("the browser did not start");
}

async function openElectronWindow(machine: AgentMachine, invitation?: string): Promise<OpenWindow> {
  const profileDirectory = mkdtempSync(join(tmpdir(), "latchkey-electron-"));
  const { application, page } = await launchElectronWindow({
    link: invitation,
    profileDirectory,
    env: { ...machine.addedEnvironment, LATCHKEY_CONFIG: machine.configFile },
  });
  let output = "";
  const program = application.process();
  program.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const exited = once(program, "exit");
  const remove = (): void => rmSync(profileDirectory, { recursive: true, force: true });
  return {
    page,
    output: () => output,
    ended: async () => {
      await exited;
      remove();
      return program.exitCode;
    },
    close: async () => {
      await application.close();
      remove();
    },
  };
}
