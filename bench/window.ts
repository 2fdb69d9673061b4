import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { createAgentMachine } from "../test/support/agentMachine.ts";
import { startVirtualDisplay } from "../test/support/browserDisplay.ts";
import {
  connectToWindow,
  createBrowserWrapper,
  profilesIn,
} from "../test/support/browserWrapper.ts";
import {
  createInvitingOrganization,
  startReferenceService,
} from "../test/support/referenceService.ts";
import { openSystemBrowserWindow } from "../test/support/windowHosts.ts";
import { compare, type Series } from "./measure.ts";

const STATIC_WINDOW = fileURLToPath(new URL("staticWindow.ts", import.meta.url));
const STATIC_PAGE = `<!doctype html><title>Static</title><button type="button">Accept</button>`;

/**
 * From starting the program to a button on the screen, seen from outside by the same observer:
 * the invitation's card beside a page that stands in a file.
 */
export async function measureWindow(rounds: number): Promise<readonly Series[]> {
  const folder = mkdtempSync(join(tmpdir(), "lb-"));
  const [service, display, browser] = await Promise.all([
    startReferenceService(),
    startVirtualDisplay(),
    createBrowserWrapper(),
  ]);
  const acme = await createInvitingOrganization(service);
  const credential = JSON.stringify({
    client_id: acme.clientId,
    client_secret: acme.clientSecret,
  });
  const machine = createAgentMachine({
    services: [service.origin],
    browser: browser.path,
    environment: { DISPLAY: display.name },
  });
  await machine.latchkey(["credentials", "set"], credential);
  const { landingLink } = await acme.invite();
  const pageDirectory = join(folder, "page");
  mkdirSync(pageDirectory);
  writeFileSync(join(pageDirectory, "index.html"), STATIC_PAGE);

  async function showCard(): Promise<number> {
    const start = performance.now();
    const window = await openSystemBrowserWindow(machine, landingLink);
    await window.page.getByRole("button", { name: "Accept" }).waitFor();
    const timeMs = performance.now() - start;
    await window.close();
    return timeMs;
  }

  async function showStatic(): Promise<number> {
    const runtime = join(folder, "run");
    const start = performance.now();
    const child = spawn(process.execPath, [STATIC_WINDOW, pageDirectory, runtime, browser.path], {
      env: machine.environment,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const exited = once(child, "close");
    const { browser: observer, page } = await connectToWindow(await firstProfile(runtime));
    await page.getByRole("button", { name: "Accept" }).waitFor();
    const timeMs = performance.now() - start;
    await page.close().catch(() => undefined);
    await exited;
    await observer.close().catch(() => undefined);
    return timeMs;
  }

  try {
    return await compare(
      [
        { name: "latchkey open: the card", run: showCard },
        { name: "the same host: a static page", run: showStatic },
      ],
      rounds,
    );
  } finally {
    machine.remove();
    await Promise.allSettled([service.stop(), display.stop(), browser.remove()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstProfile(runtime: string): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const [profile] = await profilesIn(runtime).catch(() => []);
    if (profile !== undefined) return profile;
    await sleep(50);
  }
  throw new Error("no window came up");
}
