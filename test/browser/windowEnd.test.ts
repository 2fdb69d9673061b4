import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, readdir, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
} from "../support/browserDisplay.ts";
import type { VirtualDisplay } from "../support/browserDisplay.ts";
import { openTestWindow, processesOf, until } from "../support/browserFixture.ts";
import type { TestWindow } from "../support/browserFixture.ts";
import { createBrowserWrapper, profilesIn } from "../support/browserWrapper.ts";

vi.setConfig(BROWSER_TIMEOUTS);

let display: VirtualDisplay;
let opened: TestWindow | null = null;

beforeAll(async () => {
  display = await startVirtualDisplay();
});
afterAll(() => display.stop());
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

async function open(): Promise<TestWindow> {
  opened = await openTestWindow({ display: display.name, wrapper: { debuggingPort: false } });
  return opened;
}

async function kill(target: TestWindow, type: string): Promise<void> {
  const found = (await target.processes()).find((one) => one.type === type);
  if (found === undefined) throw new Error(`no ${type} process`);
  process.kill(found.pid, "SIGKILL");
}

async function expectNothingLeft({
  profile,
  runtimeDirectory,
  processes,
}: TestWindow): Promise<void> {
  await until(async () => (await processes()).length === 0);
  expect(await readdir(runtimeDirectory)).toEqual([]);
  expect(profile).toContain(runtimeDirectory);
}

describe.runIf(HAS_VIRTUAL_DISPLAY)("a window ends", () => {
  test("closed, when we close it: once, however often we say so", async () => {
    const target = await open();
    await Promise.all([target.window.close(), target.window.close()]);
    await target.window.close();
    await target.window.bringToFront();
    expect(await target.window.closed).toEqual({ reason: "closed" });
    await expectNothingLeft(target);
  });

  test("closed, when the person closes it", async () => {
    opened = await openTestWindow({ display: display.name });
    const page = await opened.connect();
    await page.close();
    expect(await opened.window.closed).toEqual({ reason: "closed" });
    await expectNothingLeft(opened);
  });

  test("closed, when the session ends and the browser is asked to quit", async () => {
    const target = await open();
    const browser = (await target.processes()).find(({ type }) => type === "browser");
    process.kill(browser?.pid ?? 0, "SIGTERM");
    expect(await target.window.closed).toEqual({ reason: "closed" });
    await expectNothingLeft(target);
  });

  test.each(["browser", "renderer"])("crashed, when its %s is killed", async (type) => {
    const target = await open();
    await kill(target, type);
    expect(await target.window.closed).toEqual({ reason: "crashed" });
    await expectNothingLeft(target);
  });

  test("with its agent, however that dies; the next start sweeps up", async () => {
    const runtimeDirectory = await mkdtemp(join(tmpdir(), "window-host-"));
    const wrapper = await createBrowserWrapper({ debuggingPort: false });
    const agent = spawn(
      process.execPath,
      [join(import.meta.dirname, "fixtures", "agentProcess.ts"), runtimeDirectory, wrapper.path],
      { env: { ...process.env, DISPLAY: display.name }, stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(agent.stdout, "data");
    const [profile = ""] = await profilesIn(runtimeDirectory);
    expect((await processesOf(profile)).length).toBeGreaterThan(3);
    agent.kill("SIGKILL");
    await until(async () => (await processesOf(profile)).length === 0);

    const foreign = join(runtimeDirectory, "window-1-living");
    await mkdir(foreign);
    opened = await openTestWindow({ display: display.name, more: { runtimeDirectory } });
    expect(await profilesIn(runtimeDirectory)).not.toContain(profile);
    expect(await profilesIn(runtimeDirectory)).toContain(foreign);
    await wrapper.remove();
    await opened.stop();
    await rm(runtimeDirectory, { recursive: true, force: true });
  });
});

describe.runIf(HAS_VIRTUAL_DISPLAY)("while it is open", () => {
  test("no process of the browser listens, and the sandbox is on", async () => {
    const target = await open();
    const tree = await target.processes();
    expect(tree.map(({ type }) => type)).toEqual(expect.arrayContaining(["browser", "renderer"]));
    const listening = new Set<string>();
    for (const table of ["tcp", "tcp6"]) {
      for (const line of (await readFile(`/proc/net/${table}`, "utf8")).split("\n").slice(1)) {
        const columns = line.trim().split(/\s+/u);
        if (columns[3] === "0A") listening.add(`socket:[${columns[9]}]`);
      }
    }
    for (const { pid, type } of tree) {
      const directory = `/proc/${pid}/fd`;
      const descriptors = await readdir(directory);
      const links = await Promise.all(
        descriptors.map((name) => readlink(join(directory, name)).catch(() => "")),
      );
      expect(links.filter((link) => listening.has(link))).toEqual([]);
      const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8");
      expect(commandLine).not.toMatch(/--no-sandbox|--remote-debugging-port/u);
      if (type !== "renderer") continue;
      // The page's process: system calls are filtered, another user namespace is around it.
      expect(await readFile(`/proc/${pid}/status`, "utf8")).toMatch(/^Seccomp:\s+2$/mu);
      expect(await readlink(`/proc/${pid}/ns/user`)).not.toBe(await readlink("/proc/self/ns/user"));
    }
  });
});
