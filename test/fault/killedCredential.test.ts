import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDeviceKey } from "../../main/device/deviceKey.ts";
import { rowsOf } from "../integration/rig.ts";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import {
  createCase,
  inLanes,
  leftoversOf,
  runLatchkey,
  type Case,
  type RunOptions,
} from "./faultRig.ts";
import { HAS_STRACE, listCalls, underStrace } from "./strace.ts";

let service: ReferenceService;
beforeAll(async () => {
  const limit = ["--request-limit", "100000/100000"];
  service = await startReferenceService({ args: ["--no-inbox", ...limit] });
});
afterAll(() => service?.stop());

/** How to kill a command once. */
interface Kill {
  readonly name: string;
  options(): RunOptions;
}

type Command = "rotate" | "unenrol";

async function enrol(of: Case): Promise<Case> {
  const accepted = await runLatchkey(of.machine, ["accept", "--json"], of.link);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  return of;
}

async function killsAtSteps(command: Command): Promise<Kill[]> {
  const one = await enrol(await createCase(service));
  const log = join(one.machine.directory, "steps");
  const plan = { step: null, moment: "before", effect: "kill", log } as const;
  const done = await runLatchkey(one.machine, [command, "--json"], "", { plan });
  expect(done).toMatchObject({ code: 0, stderr: "" });
  const steps = readFileSync(log, "utf8").trim().split("\n");
  one.machine.remove();
  return steps.flatMap((name, index) =>
    (["before", "after"] as const).map((moment) => ({
      name: `${moment} step ${index + 1}, ${name}`,
      options: () => ({ plan: { step: index + 1, moment, effect: "kill" } }),
    })),
  );
}

/** The kernel kills at entry of a call: nothing of it has happened, all before it has. */
async function killsAtCalls(command: Command): Promise<Kill[]> {
  const one = await enrol(await createCase(service));
  const calls = await listCalls(one.machine.directory, (options) =>
    runLatchkey(one.machine, [command, "--json"], "", options),
  );
  one.machine.remove();
  return calls.map(({ name, when, line }) => {
    const inject = `${name}:signal=KILL:when=${when}`;
    return { name: `at ${inject} ${line}`, options: () => underStrace(inject) };
  });
}

function deviceRows({ acme }: Case) {
  return rowsOf(
    service,
    `SELECT state, key_thumbprint, next_key_thumbprint FROM device_clients
     WHERE organization_id = '${acme.organization.id}'`,
  );
}

function filesIn({ machine }: Case, folder: string): string[] {
  const directory = join(machine.stateDirectory, folder);
  return existsSync(directory) ? readdirSync(directory) : [];
}

/** The thumbprint of the key in the file store. */
async function keptKey(of: Case): Promise<string> {
  const name = filesIn(of, "credentials").find((file) => file.startsWith("device-")) ?? "";
  const text = readFileSync(join(of.machine.stateDirectory, "credentials", name), "utf8");
  const parsed = await parseDeviceKey((JSON.parse(text) as { secret: string }).secret);
  return parsed.ok ? parsed.value.thumbprint : parsed.failure.code;
}

interface Status {
  readonly enrolments: readonly { readonly problem: string | null }[];
  readonly notices?: readonly { readonly kind: string; readonly title: string }[];
}

async function statusOf(of: Case): Promise<Status> {
  const status = await runLatchkey(of.machine, ["status", "--json"]);
  expect(status).toMatchObject({ signal: null, stderr: "" });
  return status.json() as Status;
}

function expectNothingOpen(of: Case): void {
  const next = filesIn(of, "credentials").filter((name) => name.startsWith("next-"));
  expect([...leftoversOf(of.machine), ...filesIn(of, "changes"), ...next].join()).toBe("");
}

interface Tally {
  kills: number;
  /** The change had come so far that it counts. */
  done: number;
  undone: number;
}

const wasKilled = (run: Awaited<ReturnType<typeof runLatchkey>>): boolean =>
  run.signal === "SIGKILL" || run.code === 137;

/** One key works afterwards, and it is the one that is stored; whichever that is. */
async function killRotation(of: Case, kill: Kill, tally: Tally): Promise<void> {
  const before = await keptKey(of);
  const run = await runLatchkey(of.machine, ["rotate", "--json"], "", kill.options());
  tally.kills += Number(wasKilled(run));
  const status = await statusOf(of);
  expect(status.enrolments).toMatchObject([{ problem: null }]);
  for (const notice of status.notices ?? []) expect(notice.kind).toBe("done");
  expectNothingOpen(of);
  const after = await keptKey(of);
  expect(deviceRows(of)).toMatchObject([{ state: "active", key_thumbprint: after }]);
  if (after === before) tally.undone += 1;
  else tally.done += 1;
}

/** All of it is gone and the service knows, or nothing has begun. */
async function killLeaving(kill: Kill, tally: Tally): Promise<void> {
  const one = await enrol(await createCase(service));
  const run = await runLatchkey(one.machine, ["unenrol", "--json"], "", kill.options());
  tally.kills += Number(wasKilled(run));
  // Whichever command comes next finishes it.
  if (tally.kills % 2 === 0) {
    const waited = await runLatchkey(one.machine, ["wait", "--json"]);
    const { error } = waited.json() as { error?: { code: string } };
    if (waited.code !== 0) expect(error).toMatchObject({ code: "device.not_enrolled" });
  }
  const status = await statusOf(one);
  expectNothingOpen(one);
  if (status.enrolments.length > 0) {
    tally.undone += 1;
    expect(status.enrolments).toMatchObject([{ problem: null }]);
    expect(deviceRows(one)).toMatchObject([
      { state: "active", key_thumbprint: await keptKey(one) },
    ]);
  } else {
    tally.done += 1;
    expect(filesIn(one, "credentials")).toEqual([]);
    expect(deviceRows(one)).toMatchObject([{ state: "left" }]);
    for (const [path, content] of one.machine.files()) {
      if (!path.startsWith(one.machine.stateDirectory)) continue;
      expect(content).not.toContain(one.acme.organization.id);
    }
  }
  one.machine.remove();
}

async function killAll(command: Command, kills: readonly Kill[]): Promise<Tally> {
  const tally: Tally = { kills: 0, done: 0, undone: 0 };
  const nameOf = ({ name }: Kill): string => `killed ${name}`;
  if (command === "unenrol") {
    await inLanes(2, kills, nameOf, (kill) => killLeaving(kill, tally));
    return tally;
  }
  // A device can change its key any number of times: what one kill left, the next one meets.
  const one = await enrol(await createCase(service));
  await inLanes(1, kills, nameOf, (kill) => killRotation(one, kill, tally));
  one.machine.remove();
  return tally;
}

test.each(["rotate", "unenrol"] as const)(
  "`%s` killed before and after each of its steps is finished, or taken back, by the next command",
  async (command) => {
    const random = createFaultRandom(`steps ${command}`);
    const all = await killsAtSteps(command);
    const chosen = random.sample(all, scaled(6, all.length));
    const tally = await killAll(command, chosen);
    announce(`${command} killed at its steps`, { steps: all.length / 2, ...tally });
    // How many pieces an answer comes in varies: the last steps may not be reached.
    expect(tally.kills).toBeGreaterThan(chosen.length / 2);
  },
);

test.skipIf(!HAS_STRACE).each(["rotate", "unenrol"] as const)(
  "`%s` killed by the kernel at a system call is finished, or taken back, by the next command",
  async (command) => {
    const random = createFaultRandom(`calls ${command}`);
    const all = await killsAtCalls(command);
    const chosen = random.sample(all, scaled(3, all.length));
    const tally = await killAll(command, chosen);
    announce(`${command} killed at system calls`, { calls: all.length, ...tally });
    expect(tally.kills).toBeGreaterThan(0);
  },
);

test("a note that was damaged is set aside, and the service says which key counts", async () => {
  const all = await killsAtSteps("rotate");
  const noted = all.filter(
    ({ name }) => name.startsWith("after") && name.includes("rename /changes"),
  );
  const last = noted.at(-1);
  expect(noted).toHaveLength(2);
  for (const kill of noted) {
    const one = await enrol(await createCase(service));
    expect(wasKilled(await runLatchkey(one.machine, ["rotate"], "", kill.options()))).toBe(true);
    const [name = ""] = filesIn(one, "changes");
    writeFileSync(join(one.machine.stateDirectory, "changes", name), "{", { mode: 0o600 });
    const status = await statusOf(one);
    expect(status.enrolments).toMatchObject([{ problem: null }]);
    expect(status.notices?.[0]).toMatchObject({ kind: "lost" });
    expect(filesIn(one, "changes")).toEqual([expect.stringMatching(/\.corrupt-/)]);
    const after = await keptKey(one);
    expect(deviceRows(one)).toMatchObject([{ key_thumbprint: after }]);
    // Where the next key was stored already, it takes its place.
    if (kill === last) expect(status.notices?.[1]?.title).toBe("This device’s key was changed");
    one.machine.remove();
  }
});
