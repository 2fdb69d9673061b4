import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { HAS_STRACE } from "../fault/strace.ts";
import { createAgentMachine } from "../support/agentMachine.ts";
import { missingPrograms } from "../support/missingPrograms.ts";
import { createInvitingOrganization, startReferenceService } from "../support/referenceService.ts";
import { credentialText } from "./rig.ts";

const UNIT = new URL("../../packaging/systemd/latchkey-provision.service", import.meta.url);
const directory = mkdtempSync(join(tmpdir(), "lk-calls-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The system calls in a group of systemd's, those of the groups in it included. */
function callsIn(group: string): readonly string[] {
  const listed = execFileSync("systemd-analyze", ["syscall-filter", "--no-pager", group], {
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((name) => (name.startsWith("@") ? callsIn(name) : [name]));
}

/** What the unit lets the program call. */
function allowedCalls(): ReadonlySet<string> {
  const allowed = new Set<string>();
  for (const [, list = ""] of readFileSync(UNIT, "utf8").matchAll(/^SystemCallFilter=(.*)$/gm)) {
    const isDenied = list.startsWith("~");
    for (const name of list.replace("~", "").split(" ").flatMap(callsIn)) {
      if (isDenied) allowed.delete(name);
      else allowed.add(name);
    }
  }
  return allowed;
}

const lacks = missingPrograms(["systemd-analyze", "strace"]);
test.skipIf(lacks !== "" || !HAS_STRACE)(
  `an enrolment calls nothing of the kernel that its unit does not allow${lacks}`,
  async () => {
    const service = await startReferenceService();
    const acme = await createInvitingOrganization(service, { name: "Acme" });
    const trace = join(directory, "calls");
    const within = (command: readonly string[]): readonly string[] => [
      "strace",
      "-fqqo",
      trace,
      ...command,
    ];
    const machine = createAgentMachine({
      services: [service.origin],
      hardware: { within, remove: () => undefined },
    });
    const secret = (name: string, text: string): string => {
      const file = join(machine.directory, name);
      writeFileSync(file, text, { mode: 0o600 });
      return file;
    };
    const { accessCode } = await acme.invite();
    const provision = {
      version: 1,
      service: service.origin,
      applicationCredential: { file: secret("credential.json", credentialText(acme)) },
      invitation: { file: secret("invitation.txt", accessCode) },
      name: "Kiosk 7",
    };
    const file = secret("provision.json", JSON.stringify(provision));
    const first = await machine.latchkey(["apply", "--json", file]);
    expect(first.stderr).toBe("");
    const enrolled = { ok: true, changed: true, outcome: "enrolled" };
    expect([first.stdout, first.json()]).toEqual([first.stdout, expect.objectContaining(enrolled)]);
    const used = new Set(
      [...readFileSync(trace, "latin1").matchAll(/^\d+ +([a-z_0-9]+)\(/gm)].map(([, name]) => name),
    );
    expect(used.size).toBeGreaterThan(30);
    const allowed = allowedCalls();
    expect([...used].filter((name) => !allowed.has(name ?? ""))).toEqual([]);
    // The sockets that it opens are of the families that the unit allows.
    const families = new Set(
      [...readFileSync(trace, "latin1").matchAll(/\bsocket\((AF_\w+)/g)].map(([, name]) => name),
    );
    const permitted = /^RestrictAddressFamilies=(.*)$/m.exec(readFileSync(UNIT, "utf8"))?.[1];
    for (const family of families) expect(permitted?.split(" ")).toContain(family);
    machine.remove();
    await service.stop();
  },
);

test("the reason why its memory may be both written and executed still holds", () => {
  const script = "console.log(typeof WebAssembly)";
  const run = (...options: readonly string[]): string =>
    spawnSync(process.execPath, [...options, "-e", script], { encoding: "utf8" }).stdout.trim();
  expect([run(), run("--jitless", "--no-warnings")]).toEqual(["object", "undefined"]);
});
