import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type ReferenceService,
} from "../support/referenceService.ts";
import { changeDatabase, expectFailure, prepareMachine } from "./rig.ts";

let dataDirectory: string;
let service: ReferenceService;
let machine: AgentMachine;

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), "renaming-service-"));
  service = await startReferenceService({ dataDirectory });
  const acme = await createInvitingOrganization(service, { name: "Acme" });
  machine = await prepareMachine(service, acme);
  const sent = await acme.invite({ deviceName: "Press line 4" });
  expect(await machine.latchkey(["accept"], sent.landingLink)).toMatchObject({ code: 0 });
});

afterAll(async () => {
  machine?.remove();
  await service?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function whileAway(work: () => Promise<void>): Promise<void> {
  const { port } = service;
  await service.stop();
  await work();
  service = await startReferenceService({ dataDirectory, port });
}

async function rename(name: string) {
  const renamed = await machine.latchkey(["rename", "--json", name]);
  expect(renamed).toMatchObject({ code: 0, stderr: "" });
  return renamed.json();
}

async function enrolment(args: readonly string[] = []) {
  const [first] = (await machine.latchkey(["status", "--json", ...args])).json().enrolments;
  return first;
}

const nameThere = async (): Promise<string> => {
  const { clientId } = await enrolment(["--offline"]);
  return (await service.adminRequest("GET", `devices/${clientId}`)).body.name;
};

test("a name given while the service is away waits for it, and is told by the next command that asks", async () => {
  await whileAway(async () => {
    const text = await machine.latchkey(["rename", "Press line 6"]);
    expect(text).toMatchObject({ code: 0, stderr: "" });
    expect(text.stdout).toContain("Press line 6");
    expect(text.stdout).toContain("as soon as its service answers");
    expect(await enrolment(["--offline"])).toMatchObject({
      deviceName: "Press line 4",
      rename: { state: "queued", name: "Press line 6" },
    });
    expect((await machine.latchkey(["status", "--offline"])).stdout).toContain("Press line 6");
    // What is no name waits for nobody.
    await expectFailure({ machine, args: ["rename", " "], code: "name.empty" });
  });
  expect(await nameThere()).toBe("Press line 4");
  expect(await enrolment()).toMatchObject({ deviceName: "Press line 6", rename: null });
  expect(await nameThere()).toBe("Press line 6");
});

test("a name that somebody gave it there meanwhile stays, until a person decides", async () => {
  await whileAway(async () => {
    expect(await rename("Press line 7")).toMatchObject({ queued: true, device: null });
    changeDatabase(service, "UPDATE device_clients SET name = ?", "Hall B");
  });
  expect(await enrolment()).toMatchObject({
    deviceName: "Hall B",
    rename: { state: "conflict", name: "Press line 7", serviceName: "Hall B" },
  });
  const { stdout } = await machine.latchkey(["status"]);
  expect(stdout).toContain("Press line 7 here, Hall B at the service");
  expect(await rename("Press line 7")).toMatchObject({ queued: false });
  expect(await enrolment()).toMatchObject({ deviceName: "Press line 7", rename: null });
});

test("a name on its way is gone with the device", async () => {
  await whileAway(async () => {
    expect(await rename("Press line 8")).toMatchObject({ queued: true });
  });
  expect(await machine.latchkey(["unenrol", "--yes"])).toMatchObject({ code: 0 });
  expect((await machine.latchkey(["status", "--json"])).json().enrolments).toEqual([]);
  const told = await machine.latchkey(["history", "--json"]);
  expect(told.json().history.map(({ event }: { event: string }) => event)).toEqual(
    expect.arrayContaining(["rename_queued", "renamed", "left"]),
  );
});
