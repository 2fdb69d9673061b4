import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { connectToWindow, profilesIn } from "../test/support/browserWrapper.ts";
import { openSystemBrowserWindow } from "../test/support/windowHosts.ts";
import { compare, type Series } from "./measure.ts";
import { startWindowStage } from "./windowStage.ts";

const STATIC_WINDOW = fileURLToPath(new URL("staticWindow.ts", import.meta.url));
const STATIC_PAGE = `<!doctype html><title>Static</title><button type="button">Accept</button>`;

/**
 * From starting the program to a button on the screen, seen from outside by the same observer:
 * the invitation's card beside a page that stands in a file.
 */
export async function measureWindow(rounds: number): Promise<readonly Series[]> {
  const folder = mkdtempSync(join(tmpdir(), "lb-"));
  const stage = await startWindowStage();
  const { machine, browser, landingLink } = stage;
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
    const child = spawn(process.execPath, [STATIC_WINDOW, pageDirectory, runtime, browser], {
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
    await stage.stop();
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
