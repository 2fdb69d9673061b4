import { createReadStream } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
} from "../support/browserDisplay.ts";
import type { VirtualDisplay } from "../support/browserDisplay.ts";
import { openTestWindow, until } from "../support/browserFixture.ts";
import type { TestWindow } from "../support/browserFixture.ts";
import { startPlainBrowser } from "../support/browserPlain.ts";
import { startPacketTrap } from "../support/browserTraps.ts";
import type { PacketTrap } from "../support/browserTraps.ts";
import { packetsSentBy } from "../support/browserWrapper.ts";

vi.setConfig(BROWSER_TIMEOUTS);

const ATTACK = join(import.meta.dirname, "fixtures", "attack");
const PORT_NAMES = ["http", "preconnect", "webtransport", "stun", "turn", "turnTcp", "peer"];

let display: VirtualDisplay;
let trap: PacketTrap;

beforeAll(async () => {
  display = await startVirtualDisplay();
  trap = await startPacketTrap(PORT_NAMES);
});
afterAll(async () => {
  await trap.close();
  await display.stop();
});

/** The attack page, aimed at hosts and at the ports of the trap. */
async function aim(hosts: readonly string[], pauseMs: number): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "attack-page-"));
  await cp(ATTACK, directory, { recursive: true });
  const settings = JSON.stringify({ ports: trap.ports, hosts, pauseMs });
  await writeFile(join(directory, "settings.js"), `export const settings = ${settings};\n`);
  return directory;
}

/** The page tells the agent when it has tried everything, and how each attempt went. */
async function outcomesOf({ agent }: TestWindow): Promise<Readonly<Record<string, string>>> {
  for (let waitedMs = 0; agent.commands.length === 0; waitedMs += 100) {
    if (waitedMs > 90_000) throw new Error("the attack page did not come to its end");
    await sleep(100);
  }
  const payload = agent.commands[0]?.payload as { readonly text: string };
  return JSON.parse(payload.text) as Record<string, string>;
}

describe.runIf(HAS_VIRTUAL_DISPLAY)("a page that tries every way out", () => {
  test("reaches nobody on this machine, and is still there", { timeout: 120_000 }, async () => {
    const pageDirectory = await aim(["127.0.0.1", "[::1]"], 20);
    const opened = await openTestWindow({ display: display.name, pageDirectory });
    const outcomes = await outcomesOf(opened);
    const page = await opened.connect();
    await sleep(1_000);
    expect(trap.hits).toEqual([]);
    expect(Object.keys(outcomes).length).toBeGreaterThan(60);
    expect(await page.getByRole("heading").textContent()).toBe("Attack page");
    expect(new URL(page.url()).origin).toBe("https://latchkey.invalid");
    expect(page.context().pages()).toHaveLength(1);
    await opened.stop();
    await rm(pageDirectory, { recursive: true });
  });

  test(
    "gets through, almost whatever it tries, where nothing stops it",
    { timeout: 120_000 },
    async () => {
      const directory = await aim(["127.0.0.1"], 150);
      const server = createServer((request, response) => {
        const path =
          request.url === "/" ? "/index.html" : new URL(request.url ?? "", "http://x").pathname;
        response.setHeader("content-type", path.endsWith(".js") ? "text/javascript" : "text/html");
        createReadStream(join(directory, path))
          .on("error", () => response.writeHead(404).end())
          .pipe(response);
      }).listen(0, "127.0.0.1");
      await until(() => server.listening);
      const plain = await startPlainBrowser(display.name);
      await plain.page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      await plain.page.getByText("done", { exact: true }).waitFor({ timeout: 90_000 });
      await sleep(1_000);
      const got = new Set(trap.hits);
      // Some ways are shut by Chromium itself: second pop-ups without a click, prerendering elsewhere.
      const names = Object.keys(await plain.page.evaluate<object>("outcomes"));
      expect(names.filter((name) => got.has(name)).length).toBeGreaterThanOrEqual(50);
      expect([...got]).toEqual(expect.arrayContaining(PORT_NAMES));
      await plain.stop();
      server.close();
      await rm(directory, { recursive: true });
    },
  );
});

// Needs a network of its own, which an ordinary user may not be given.
describe.runIf(HAS_VIRTUAL_DISPLAY && process.getuid?.() === 0)("the whole browser", () => {
  async function open(pageDirectory: string, switches: readonly string[]): Promise<TestWindow> {
    const wrapper = { debuggingPort: false, ownNetwork: true, switches };
    return openTestWindow({ display: display.name, pageDirectory, wrapper });
  }

  test(
    "sends not one packet, not even a lookup, while the page tries",
    { timeout: 120_000 },
    async () => {
      const pageDirectory = await aim(
        ["127.0.0.1", "[::1]", "localhost", "*.leak.example.com"],
        20,
      );
      const opened = await open(pageDirectory, []);
      const [first] = await opened.processes();
      await outcomesOf(opened);
      await sleep(2_000);
      expect(await packetsSentBy(first?.pid ?? 0)).toBe(0);
      await opened.stop();
      await rm(pageDirectory, { recursive: true });
    },
  );

  test("sends some where only its proxy is within reach, so that the count means something", async () => {
    const pageDirectory = await aim(["127.0.0.1"], 0);
    const opened = await open(pageDirectory, ["--proxy-server=http://127.0.0.1:9"]);
    const [first] = await opened.processes();
    await outcomesOf(opened);
    expect(await packetsSentBy(first?.pid ?? 0)).toBeGreaterThan(0);
    await opened.stop();
    await rm(pageDirectory, { recursive: true });
  });
});
