import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createNodeChildStarter,
  runInKeychainProcess,
  type KeychainOutcome,
} from "../../main/credentials/keychainProcess.ts";
import type { KeychainRequest } from "../../main/credentials/keychainProtocol.ts";

const SOURCE = fileURLToPath(new URL("../../main/credentials/keychainWorker.ts", import.meta.url));
const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const READ: KeychainRequest = {
  operation: "read",
  service: "latchkey-test",
  account: "application:https://licences.example.com",
  timeoutMs: 20_000,
};

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "keychain-process-"));
});
afterAll(() => rm(directory, { recursive: true }));

/** Runs a stand-in for the worker, written in plain JavaScript. */
async function runStandIn(script: string, more: Partial<KeychainRequest> = {}) {
  const worker = join(directory, `${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(worker, script);
  return run(worker, { ...READ, ...more } as KeychainRequest);
}

function run(
  worker: string,
  request: KeychainRequest,
  node = process.execPath,
): Promise<KeychainOutcome> {
  const environment = { ...process.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent" };
  return runInKeychainProcess(createNodeChildStarter({ node, worker, environment }), request);
}

/** Whether any process has `text` in its command line. */
async function isRunning(text: string): Promise<boolean> {
  if (process.platform !== "linux") {
    const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "command="]);
    return stdout.includes(text);
  }
  const lines = await Promise.all(
    (await readdir("/proc")).map((pid) =>
      readFile(join("/proc", pid, "cmdline"), "utf8").catch(() => ""),
    ),
  );
  return lines.some((line) => line.includes(text));
}

describe.skipIf(process.platform === "win32")("a worker that misbehaves", () => {
  test.each(["SIGSEGV", "SIGABRT", "SIGKILL"])("dies of %s", async (signal) => {
    expect(await runStandIn(`process.kill(process.pid, "${signal}")`)).toEqual({
      kind: "crashed",
      how: signal,
    });
  });

  test.each([
    ["ends without a word", "process.exit(3)", { kind: "crashed", how: "exit code 3" }],
    ["throws", 'throw new Error("x")', { kind: "crashed", how: "exit code 1" }],
    ["ends well without a word", "", { kind: "crashed", how: "exit code 0" }],
    [
      "says what is no JSON",
      'console.log("{"); setInterval(() => {}, 9)',
      { kind: "crashed", how: "no answer" },
    ],
    [
      "says what is no answer",
      'console.log(JSON.stringify({ kind: "value", value: 7 })); setInterval(() => {}, 9)',
      { kind: "crashed", how: "no answer" },
    ],
    [
      "answers and stays",
      'console.log(JSON.stringify({ kind: "value", value: "x" })); setInterval(() => {}, 9)',
      { kind: "value", value: "x" },
    ],
    [
      "answers in pieces",
      'process.stdout.write("{\\"kind\\":\\"val"); setTimeout(() => console.log("ue\\",\\"value\\":null}"), 50)',
      { kind: "value", value: null },
    ],
    [
      "ignores every polite signal and never answers",
      'process.on("SIGTERM", () => {}); setInterval(() => {}, 9)',
      { kind: "timeout" },
    ],
  ])("%s", async (_, script, expected) => {
    const outcome = await runStandIn(script, expected.kind === "timeout" ? { timeoutMs: 700 } : {});
    expect(outcome).toEqual(expected);
    expect(await isRunning(directory)).toBe(false);
  });

  test("is missing", async () => {
    expect(await run(join(directory, "missing.mjs"), READ)).toEqual({
      kind: "crashed",
      how: "exit code 1",
    });
  });

  test("has no Node to run it", async () => {
    expect(await run(SOURCE, READ, join(directory, "no-node"))).toEqual({
      kind: "crashed",
      how: "ENOENT",
    });
  });
});

describe("the environment of the worker", () => {
  test("has the session's variables, and none that change Node", async () => {
    const worker = join(directory, "environment.mjs");
    await writeFile(
      worker,
      'console.log(JSON.stringify({ kind: "value", value: JSON.stringify(process.env) }))',
    );
    const outcome = await runInKeychainProcess(
      createNodeChildStarter({
        node: process.execPath,
        worker,
        environment: {
          DBUS_SESSION_BUS_ADDRESS: "unix:path=/bus",
          HOME: "/home/x",
          NODE_OPTIONS: "--inspect",
          NODE_EXTRA_CA_CERTS: "/x",
          ELECTRON_RUN_AS_NODE: "1",
        },
      }),
      READ,
    );
    expect(outcome.kind === "value" && JSON.parse(outcome.value ?? "")).toEqual({
      DBUS_SESSION_BUS_ADDRESS: "unix:path=/bus",
      HOME: "/home/x",
    });
  });
});

describe.skipIf(process.platform !== "linux")("the real worker", () => {
  test("reports that there is no session", async () => {
    expect((await run(SOURCE, READ)).kind).toBe("failed");
  });

  test("ends when the agent that waits for it is killed", async () => {
    const agent = join(directory, "agent.mjs");
    await writeFile(
      agent,
      `import { spawn } from "node:child_process";
       const child = spawn(process.execPath, [${JSON.stringify(SOURCE)}, "orphan-${directory}"],
         { stdio: ["pipe", "inherit", "inherit"] });
       child.once("spawn", () => setTimeout(() => process.kill(process.pid, "SIGKILL"), 500));`,
    );
    await promisify(execFile)(process.execPath, [agent]).catch(() => undefined);
    await expect.poll(() => isRunning(`orphan-${directory}`), { timeout: 10_000 }).toBe(false);
  });

  test("answers over Electron's port where it runs in a utility process", async () => {
    const wrapper = join(directory, "utility.mjs");
    await writeFile(
      wrapper,
      `import { EventEmitter } from "node:events";
       const port = new EventEmitter();
       port.postMessage = (answer) => { console.log(JSON.stringify(answer)); process.exit(0); };
       process.parentPort = port;
       await import(${JSON.stringify(SOURCE)});
       port.emit("message", { data: ${JSON.stringify(READ)} });`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [wrapper], {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent" },
    });
    expect(JSON.parse(stdout)).toMatchObject({ kind: "failed" });
  });
});

describe("the bundled worker", () => {
  let bundle: string;
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: "silent",
      build: {
        ssr: SOURCE,
        outDir: join(directory, "dist"),
        rolldownOptions: { output: { entryFileNames: "keychainWorker.mjs" } },
      },
    });
    bundle = join(directory, "dist", "keychainWorker.mjs");
  });

  test("says so where keytar cannot be loaded, as on a machine without libsecret", async () => {
    expect(await run(bundle, READ)).toEqual({ kind: "no_binding" });
  });

  test.skipIf(process.platform !== "linux")("finds keytar beside it", async () => {
    await symlink(MODULES, join(directory, "dist", "node_modules"), "junction");
    expect((await run(bundle, READ)).kind).toBe("failed");
  });
});
