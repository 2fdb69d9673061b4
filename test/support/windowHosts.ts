import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { AgentMachine } from "./agentMachine.ts";
import { connectToWindow, profilesIn } from "./browserWrapper.ts";

/** A window of the agent, driven from outside as a person would. */
export interface OpenWindow {
  readonly page: Page;
  /** Everything the agent's process printed so far. */
  output(): string;
  /** Settles with the exit code when the agent has ended. */
  ended(): Promise<number | null>;
  close(): Promise<void>;
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
  const profile = await firstProfile(
    machine,
    () => child.exitCode !== null,
    () => output,
  );
  const { browser, page } = await connectToWindow(profile).catch((error: unknown) => {
    child.kill();
    throw new Error(`no window came up: ${output}`, { cause: error });
  });
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
}

async function firstProfile(
  machine: AgentMachine,
  hasEnded: () => boolean,
  output: () => string,
): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const [profile] = await profilesIn(machine.windowDirectory).catch(() => []);
    if (profile !== undefined) return profile;
    if (hasEnded()) break;
    await sleep(50);
  }
  throw new Error(`no window came up: ${output()}`);
}
