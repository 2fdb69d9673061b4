import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import type { WindowAgent } from "../../main/agent/window/windowAgent.ts";
import type { WindowConduct } from "../../main/core/windowConduct.ts";
import { fail, succeed } from "../../main/core/result.ts";
import { startDesktop } from "../../main/desktop/startDesktop.ts";
import { createAgentFake } from "./agentFake.ts";
import { createElectronFake, type FakeOptions } from "./electronStandIn.ts";

export const LINK =
  "latchkey://invite/0123456789ABCDEFGHJKMNPQRSTV?service=https%3A%2F%2Fl.example";
export const OTHER = "latchkey://invite/TVWXYZ456789ABCDEFGHJKMNPQRS";

const pageDirectory = mkdtempSync(join(tmpdir(), "latchkey-page-"));
writeFileSync(join(pageDirectory, "index.html"), "<!doctype html><title>Latchkey</title>");
afterAll(() => rmSync(pageDirectory, { recursive: true, force: true }));

export interface Start extends FakeOptions {
  readonly own?: readonly string[];
  readonly platform?: NodeJS.Platform;
  readonly page?: string;
  readonly agentFails?: "by value" | "by throwing";
  /** In place of the fake. */
  readonly agent?: WindowAgent;
  readonly conduct?: WindowConduct;
}

export function start(options: Start = {}) {
  const fake = createElectronFake(options);
  const agentFake = createAgentFake();
  const reported: string[] = [];
  let agents = 0;
  let resumed = 0;
  const outcome = startDesktop({
    electron: fake.electron,
    createAgent: async () => {
      agents += 1;
      if (options.agentFails === "by throwing") throw new Error("a bug");
      if (options.agentFails === "by value") return fail("config.invalid", { detail: "line 3" });
      const window = options.agent ?? agentFake.agent;
      return succeed({
        window,
        resume: () => (resumed += 1),
        ...(options.conduct === undefined ? {} : { conduct: options.conduct }),
      });
    },
    brand: { productName: "Latchkey", scheme: "latchkey" },
    platform: options.platform ?? "linux",
    argv: ["/opt/Latchkey/latchkey", ...(options.own ?? [])],
    execPath: "/opt/Latchkey/latchkey",
    pageDirectory: options.page ?? pageDirectory,
    preloadPath: "/opt/Latchkey/bridge.cjs",
    report: (line) => reported.push(line),
  });
  return { ...fake, agentFake, reported, outcome, agents: () => agents, resumed: () => resumed };
}

export async function opened(options: Start = {}) {
  const started = start(options);
  started.becomeReady();
  expect(await started.outcome).toBe("opened");
  const [window] = started.windows;
  if (window === undefined) throw new Error("no window");
  return { ...started, window };
}
