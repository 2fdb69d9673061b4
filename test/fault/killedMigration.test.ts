import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CredentialTier } from "../../main/credentials/credentialStore.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import { missingPrograms } from "../support/missingPrograms.ts";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import { createCase, leftoversOf, runLatchkey, type RunOptions } from "./faultRig.ts";
import { HAS_STRACE, listCalls, underStrace } from "./strace.ts";

const KEYRING = missingPrograms(["gnome-keyring-daemon", "dbus-daemon"]);
const SYSTEMD = process.getuid?.() === 0 ? missingPrograms(["systemd-creds"]) : " (needs root)";

let service: ReferenceService;
let keyring: PrivateSecretService | undefined;
beforeAll(async () => {
  const limit = ["--request-limit", "100000/100000"];
  service = await startReferenceService({ args: ["--no-inbox", ...limit] });
  if (KEYRING === "") keyring = await startSecretService();
});
afterAll(async () => {
  await keyring?.stop();
  await service?.stop();
});

const FOLDERS: Readonly<Record<CredentialTier, string>> = {
  "os-keychain": "markers",
  "systemd-credentials": "credentials-systemd-credentials",
  "encrypted-file": "credentials-encrypted-file",
  "file-protected-by-permissions-only": "credentials",
};

/** A device whose configuration names the file store, with all that the other stores need. */
async function enrolled(): Promise<AgentMachine> {
  const { machine, link } = await createCase(service, {
    ...(keyring && { environment: keyring.environment }),
    configuration: { systemdCredentials: { withKey: "host" } },
  });
  const file = join(machine.directory, "key");
  writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600 });
  const config = JSON.parse(readFileSync(machine.configFile, "utf8")) as object;
  writeFileSync(machine.configFile, JSON.stringify({ ...config, credentialKey: { file } }));
  const accepted = await runLatchkey(machine, ["accept", "--json"], link);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  return machine;
}

interface Kill {
  readonly name: string;
  readonly options: RunOptions;
}

const migrateTo = (to: CredentialTier): string[] => [
  "credentials",
  "migrate",
  "--to",
  to,
  "--json",
];

async function moved(machine: AgentMachine, to: CredentialTier): Promise<void> {
  const run = await runLatchkey(machine, migrateTo(to));
  expect(run).toMatchObject({ code: 0, stderr: "" });
}

/** Each step of a whole move, before and after it. */
async function killsAtSteps(
  machine: AgentMachine,
  from: CredentialTier,
  to: CredentialTier,
): Promise<Kill[]> {
  await moved(machine, from);
  const log = join(machine.directory, `steps-${from}`);
  const plan = { step: null, moment: "before", effect: "kill", log } as const;
  expect(await runLatchkey(machine, migrateTo(to), "", { plan })).toMatchObject({ code: 0 });
  const steps = readFileSync(log, "utf8").trim().split("\n");
  return steps.flatMap((name, index) =>
    (["before", "after"] as const).map((moment) => ({
      name: `${moment} step ${index + 1}, ${name}`,
      options: { plan: { step: index + 1, moment, effect: "kill" } } as const,
    })),
  );
}

interface Tally {
  kills: number;
  switched: number;
  stayed: number;
}

const namesIn = (machine: AgentMachine, tier: CredentialTier): string[] =>
  [...machine.files().keys()].filter((path) =>
    path.startsWith(`${join(machine.stateDirectory, FOLDERS[tier])}/`),
  );

/** Whatever was cut short, the next command has a device that works, in one store alone. */
async function killMove(
  machine: AgentMachine,
  [from, to]: readonly [CredentialTier, CredentialTier],
  { name, options }: Kill,
  tally: Tally,
): Promise<void> {
  await moved(machine, from);
  const run = await runLatchkey(machine, migrateTo(to), "", options);
  tally.kills += Number(run.signal === "SIGKILL" || run.code === 137);
  const status = await runLatchkey(machine, ["status", "--json"]);
  expect(status, name).toMatchObject({ code: 0, stderr: "" });
  const found = status.json() as { credentialStore: CredentialTier };
  expect(found, name).toMatchObject({
    otherCredentialStores: [],
    enrolments: [{ problem: null }],
    services: [{ application: { kind: "present" } }],
  });
  const counts = found.credentialStore;
  expect([from, to], name).toContain(counts);
  expect(namesIn(machine, counts), name).toHaveLength(2);
  expect(namesIn(machine, counts === from ? to : from), name).toEqual([]);
  expect(leftoversOf(machine), name).toEqual([]);
  tally[counts === to ? "switched" : "stayed"] += 1;
}

const WAYS: readonly (readonly [CredentialTier, CredentialTier, string])[] = [
  ["file-protected-by-permissions-only", "encrypted-file", ""],
  ["encrypted-file", "systemd-credentials", SYSTEMD],
  ["os-keychain", "encrypted-file", KEYRING],
  ["file-protected-by-permissions-only", "os-keychain", KEYRING],
];

for (const [from, to, why] of WAYS) {
  test.skipIf(why !== "")(
    `secrets on their way from ${from} to ${to}: killed at any step, one store has them all${why}`,
    async () => {
      const random = createFaultRandom(`${from} ${to}`);
      const machine = await enrolled();
      const all = await killsAtSteps(machine, from, to);
      const tally: Tally = { kills: 0, switched: 0, stayed: 0 };
      const isSwitch = ({ name }: Kill): boolean =>
        name.startsWith("after") && name.endsWith("rename /credential-store.json");
      // The note before, the switch and the note after it; of the rest a sample.
      const notes = all.filter(isSwitch);
      expect(notes).toHaveLength(3);
      const others = all.filter((kill) => !isSwitch(kill));
      for (const kill of [...notes, ...random.sample(others, scaled(1, others.length))]) {
        await killMove(machine, [from, to], kill, tally);
      }
      announce(`a move from ${from} to ${to}, killed`, { steps: all.length / 2, ...tally });
      expect(tally.kills).toBeGreaterThanOrEqual(3);
      expect(tally.switched).toBeGreaterThan(0);
      expect(tally.stayed).toBeGreaterThan(0);
      machine.remove();
    },
  );
}

test.skipIf(!HAS_STRACE)("and killed by the kernel at a system call", async () => {
  const [from, to] = ["file-protected-by-permissions-only", "encrypted-file"] as const;
  const random = createFaultRandom("migration calls");
  const machine = await enrolled();
  const calls = await listCalls(machine.directory, (options) =>
    runLatchkey(machine, migrateTo(to), "", options),
  );
  const all = calls.map(({ name, when }) => `${name}:signal=KILL:when=${when}`);
  const tally: Tally = { kills: 0, switched: 0, stayed: 0 };
  for (const inject of random.sample(all, scaled(2, all.length))) {
    await killMove(machine, [from, to], { name: inject, options: underStrace(inject) }, tally);
  }
  announce("a move killed at system calls", { calls: all.length, ...tally });
  expect(tally.kills).toBeGreaterThan(0);
  machine.remove();
});
