import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { freePort, startMiddlebox, type Middlebox } from "./middlebox.ts";
import { prepareMachine, rowsOf } from "./rig.ts";

const ACCEPT = "/api/v1/invitations/accept";

let service: ReferenceService;
let middlebox: Middlebox;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];
let holder: ChildProcess | undefined;
let machineId: string;
/** One for each decision, however often it is sent. */
const keys = new Set<unknown>();

beforeAll(async () => {
  middlebox = await startMiddlebox();
  const port = await freePort();
  service = await startReferenceService({ port, args: ["--public-origin", middlebox.origin] });
  middlebox.connectTo(port);
  acme = await createInvitingOrganization(service);
});
beforeEach(() => {
  machineId = randomBytes(16).toString("hex");
  keys.clear();
});
afterEach(() => {
  holder?.kill("SIGKILL");
  middlebox.behave();
});
afterAll(async () => {
  for (const machine of machines) machine.remove();
  middlebox?.close();
  await service?.stop();
});

/** One account on the machine: files of its own, the same machine id. */
async function account(): Promise<AgentMachine> {
  const machine = await prepareMachine(middlebox, acme, { machineId });
  machines.push(machine);
  return machine;
}

/** A process that is in the middle of accepting, and stays there: its answer is swallowed. */
async function acceptForEver(machine: AgentMachine): Promise<ChildProcess> {
  const { landingLink } = await acme.invite();
  const reached = new Promise<void>((resolve) => {
    middlebox.misbehave(ACCEPT, ({ headers }) => {
      keys.add(headers["idempotency-key"]);
      resolve();
    });
  });
  const child = machine.start(["accept", "--timeout", "120", landingLink]);
  await reached;
  holder = child;
  return child;
}

describe.skipIf(process.platform !== "linux")("while one process is enrolling this machine", () => {
  test.each([
    ["the same user", true],
    ["another user", false],
  ])("%s is told who it is and since when, and nothing is sent", async (_, isSame) => {
    const first = await account();
    const child = await acceptForEver(first);
    const second = isSame ? first : await account();
    const { landingLink } = await acme.invite({ deviceName: `Second ${isSame}` });
    const busy = await second.latchkey(["accept", "--json", "--timeout", "4"], landingLink);
    expect(busy.code).toBe(10);
    const { code, detail, retry } = busy.json().error;
    expect([code, retry]).toEqual(["enrolment.busy", "again"]);
    expect(detail).toMatch(new RegExp(`^process ${child.pid} of user \\S+, since 20\\S+Z$`));
    expect(keys.size).toBe(1);
  });

  test("looking, asking for the status and renaming need no turn", async () => {
    const machine = await account();
    const enrolling = await acme.invite();
    expect((await machine.latchkey(["accept"], enrolling.landingLink)).code).toBe(0);
    await acceptForEver(machine);
    const { landingLink } = await acme.invite();
    expect((await machine.latchkey(["inspect"], landingLink)).code).toBe(0);
    expect((await machine.latchkey(["rename", "Press line 9"])).code).toBe(0);
  });

  test("whoever waits goes on as soon as it dies, and its answer is settled first", async () => {
    const machine = await account();
    const child = await acceptForEver(machine);
    const { landingLink } = await acme.invite({ deviceName: "After the crash" });
    const waiting = machine.latchkey(["accept", "--json", "--timeout", "30"], landingLink);
    // It has looked at its own invitation and stands in line.
    const lookups = (): number =>
      middlebox.requests.filter((line) => line.endsWith("lookup")).length;
    await expect.poll(lookups, { timeout: 20_000 }).toBeGreaterThan(0);
    middlebox.behave();
    child.kill("SIGKILL");
    await once(child, "close");
    const accepted = await waiting;
    expect(accepted.json()).toMatchObject({
      outcome: "approved",
      device: { name: "After the crash" },
    });
    expect(JSON.stringify(accepted.json().notices)).toContain("did not arrive");
    const made = rowsOf(service, "SELECT 1 FROM device_clients WHERE name = 'After the crash'");
    expect(made).toHaveLength(1);
  });
});
