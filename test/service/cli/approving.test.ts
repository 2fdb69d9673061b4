import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startInProcessService, type InProcessService } from "../inProcessService.ts";
import { enrolKnownMachine, FULL, type KnownMachine, OTHER } from "../knownMachineRig.ts";
import { type CommandLine, commandLineOf } from "./commandLine.ts";

let service: InProcessService;
let cli: CommandLine;
beforeAll(async () => {
  service = await startInProcessService();
  cli = commandLineOf(service);
});
afterAll(async () => {
  await service.close();
});

/** Installed anew, on the known hardware; or a copy, on other hardware. */
async function held(kind: "reinstalled" | "cloned") {
  const world = await enrolKnownMachine(service);
  const now = kind === "reinstalled" ? FULL : OTHER;
  const { sent } = await world.comeBack({ now, sameId: true, sameKey: false });
  return { world, id: sent.invitation.id };
}

const run = async (...args: string[]) => {
  const { code, stdout, stderr } = await cli.run(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
};
const devicesOf = async ({ acme }: KnownMachine) =>
  (await cli.json(["device", "list", "--org", acme.organization.id])).body.devices;

describe("a known machine", () => {
  test("stands out in the list, and is shown with what approving it does", async () => {
    const { world, id } = await held("reinstalled");
    expect(await run("list", "--org", world.acme.organization.id)).toMatch(
      new RegExp(`^${id} +waiting: reinstalled `, "m"),
    );
    const shown = await run("show", id);
    expect(shown).toMatch(/Waiting because +this hardware is known under another key/);
    expect(shown).toMatch(new RegExp(`Known device +Press 4 \\(${world.clientId}\\)`));
    expect(shown).toMatch(/Compared +the same machine/);
    expect(shown).toMatch(/Approving +hands the known device over to this machine/);
    expect(shown).toMatch(/Waits until +\d{4}-/);
    const { body } = await cli.json(["show", id]);
    expect(body.invitation.acceptance.knownDevice).toEqual({
      clientId: world.clientId,
      name: "Press 4",
      comparison: "same",
    });
  });

  test.each<["reinstalled" | "cloned", string[], RegExp, number]>([
    ["reinstalled", [], /^Approved: Press 4 is the device that was there already, handed over/, 1],
    ["reinstalled", ["--reclaim"], /^Approved: Press 4 is the device that was there already/, 1],
    ["reinstalled", ["--as-new"], /^Approved: Back is a new device\./, 2],
    ["cloned", [], /^Approved: Back is a new device\./, 2],
    ["cloned", ["--as-new"], /^Approved: Back is a new device\./, 2],
    ["cloned", ["--reclaim"], /^Approved: Press 4 is the device that was there already/, 1],
    ["cloned", ["--reclaim", "ID"], /^Approved: Press 4 is the device that was there already/, 1],
  ])("that is %s, approved with %j", async (kind, options, headline, count) => {
    const { world, id } = await held(kind);
    const named = options.map((option) => (option === "ID" ? world.clientId : option));
    expect(await run("approve", id, ...named)).toMatch(headline);
    expect(await devicesOf(world)).toHaveLength(count);
  });

  test("is handed to nobody that does not look like it, and the refusal says what to do", async () => {
    const { world, id } = await held("cloned");
    const { code, stderr } = await cli.run(["approve", id, "--reclaim", "deviceother"]);
    expect(code).toBe(4);
    expect(stderr).toContain("there is no such device client");
    expect(stderr).toContain("latchkey-service device show");
    expect(await devicesOf(world)).toHaveLength(1);
  });

  test("cannot be two things at once", async () => {
    const { code, stderr } = await cli.run(["approve", "inv_x", "--as-new", "--reclaim"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--reclaim");
  });
});

test("a device that left says so, and cannot be activated", async () => {
  const world = await enrolKnownMachine(service);
  await world.known.leave(world.own);
  expect(await run("device", "list", "--org", world.acme.organization.id)).toMatch(
    /^Press 4 +left /m,
  );
  expect(await run("device", "show", world.clientId)).toMatch(/Left at +\d{4}-/);
  const { code, stderr } = await cli.run(["device", "activate", world.clientId]);
  expect(code).toBe(4);
  expect(stderr).toContain("the device left");
});
