import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { startVirtualDisplay } from "../support/browserDisplay.ts";
import { connectToWindow, createBrowserWrapper, profilesIn } from "../support/browserWrapper.ts";
import { missingPrograms } from "../support/missingPrograms.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type ReferenceService,
} from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { MAKING_MS, makePackage, runToEnd, type Ended, type Made } from "./makePackage.ts";

const MIB = 1024 * 1024;
const missing = missingPrograms(["strip", "gnome-keyring-daemon", "Xvfb", "xdg-open"]);

describe.skipIf(missing !== "")(`the single executable${missing}`, () => {
  let made: Made;
  let program: string;
  let keyring: PrivateSecretService;
  let service: ReferenceService;
  let machine: AgentMachine;

  beforeAll(async () => {
    [made, keyring, service] = await Promise.all([
      makePackage("single"),
      startSecretService(),
      startReferenceService(),
    ]);
    program = join(made.folder, "latchkey");
    const environment = keyring.environment;
    machine = createAgentMachine({
      services: [service.origin],
      credentialStore: "os-keychain",
      environment,
    });
  }, MAKING_MS);

  afterAll(async () => {
    machine.remove();
    await Promise.all([keyring.stop(), service.stop()]);
    made.remove();
  });

  /** No PATH, no HOME, nothing but the session's own sockets: no Node to be found anywhere. */
  function run(args: readonly string[], input = "", more: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const configured = ["--config", machine.configFile, ...args];
    return runToEnd(program, configured, { ...machine.addedEnvironment, ...more }, { input });
  }

  test("is one file that brings its Node, with the binding and the page beside it", () => {
    expect(statSync(program).size / MIB).toBeGreaterThan(80);
    expect(statSync(program).size / MIB).toBeLessThan(120);
    expect(statSync(join(made.folder, "keytar.node")).size).toBeGreaterThan(0);
    expect(readFileSync(join(made.folder, "renderer/index.html"), "utf8")).toContain("<!doctype");
    expect(readFileSync(join(made.folder, "third-party-notices.txt"), "utf8")).toContain("Node.js");
  });

  test("walks through the loop with a keychain, in an empty environment", async () => {
    const acme = await createInvitingOrganization(service);
    const { clientId: client_id, clientSecret: client_secret } = acme;
    const credential = JSON.stringify({ client_id, client_secret });
    const { landingLink } = await acme.invite();
    expect(await runToEnd(program, ["--version"], {})).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: "",
    });
    for (const [args, input, said] of [
      [["credentials", "set"], credential, "Stored the credential"],
      [["credentials", "status"], "", "os-keychain"],
      [["inspect"], landingLink, acme.organization.name],
      [["accept", "--name", "Press line 4"], landingLink, "Press line 4"],
      [["status"], "", "Press line 4"],
      [["rotate"], "", acme.organization.name],
    ] as const) {
      expect(await run(args, input)).toEqual({
        code: 0,
        stdout: expect.stringContaining(said),
        stderr: "",
      });
    }
    // Warnings of a machine without a screen are no failures.
    const doctor = await run(["doctor", "--json"]);
    expect(JSON.parse(doctor.stdout).summary).toMatchObject({ fail: 0 });
    expect(doctor.code).toBe(0);
  });

  test("opens links by its own path alone, and really does", async () => {
    const home = { HOME: join(made.folder, "home"), PATH: "/usr/bin:/bin", DISPLAY: ":none" };
    mkdirSync(home.HOME);
    const registered = await run(["register", "--json"], "", home);
    const { entry, probe } = JSON.parse(registered.stdout);
    expect(readFileSync(entry, "utf8")).toContain(`\nExec=${program} open -- %u\n`);
    expect(probe).toBe("answered");
    expect((await run(["unregister"], "", home)).code).toBe(0);
  });

  test("is no Node for others: variables and switches of Node's do nothing", async () => {
    const intruder = join(made.folder, "intruder.cjs");
    const trace = join(made.folder, "was-here");
    writeFileSync(intruder, `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "");`);
    const modules = join(made.folder, "modules/@github/keytar");
    mkdirSync(modules, { recursive: true });
    writeFileSync(join(modules, "index.js"), readFileSync(intruder));
    const more = {
      NODE_OPTIONS: `--require=${intruder} --inspect=0`,
      NODE_PATH: join(made.folder, "modules"),
    };
    expect(await run(["credentials", "status"], "", more)).toMatchObject({ code: 0, stderr: "" });
    for (const args of [["--require", intruder, "status"], [intruder], ["--eval", "1"]]) {
      expect((await run(args)).code).toBe(2);
    }
    expect(() => statSync(trace)).toThrow(/ENOENT/);
  });

  test("no signal opens a debugger in it", async () => {
    const child = spawn(program, ["--config", machine.configFile, "inspect"], {
      env: machine.addedEnvironment,
      stdio: ["pipe", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    const exited = once(child, "exit");
    // It waits for its input; only then does it run, and not just load.
    while (!readFileSync(`/proc/${child.pid}/wchan`, "utf8").includes("poll")) await sleep(20);
    child.kill("SIGUSR1");
    child.stdin.end("no invitation");
    await exited;
    expect(said).not.toContain("Debugger");
  });

  test("says so where the binding is not beside it, wherever else there is one", async () => {
    const [binding, away] = [join(made.folder, "keytar.node"), join(made.folder, "away.node")];
    renameSync(binding, away);
    const credential = JSON.stringify({ client_id: "a", client_secret: "b" });
    const stored = await run(["credentials", "set"], credential, {
      NODE_PATH: join(import.meta.dirname, "../../node_modules"),
    });
    renameSync(away, binding);
    expect(stored.code).toBe(6);
    expect(stored.stderr).toContain("credentials.unavailable");
  });

  test("opens the window with the page that lies beside it", async () => {
    const display = await startVirtualDisplay();
    const wrapper = await createBrowserWrapper();
    const screen = createAgentMachine({
      services: [service.origin],
      browser: wrapper.path,
      environment: { DISPLAY: display.name, ...keyring.environment },
    });
    const child = spawn(program, ["--config", screen.configFile, "open"], {
      env: screen.addedEnvironment,
      stdio: "ignore",
    });
    const exited = once(child, "exit");
    let profile: string | undefined;
    while (profile === undefined && child.exitCode === null) {
      [profile] = await profilesIn(screen.windowDirectory).catch(() => []);
      await sleep(50);
    }
    const { page } = await connectToWindow(profile ?? "");
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(page.url()).toMatch(/^https:\/\/latchkey\.invalid\//);
    child.kill("SIGTERM");
    await exited;
    screen.remove();
    await Promise.all([display.stop(), wrapper.remove()]);
  }, 60_000);
});
