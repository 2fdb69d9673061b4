import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectClean } from "../integration/rig.ts";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { nameSteps, type FaultPlan } from "./faultPlan.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import {
  createCase,
  expectAgreement,
  expectEnrolment,
  inLanes,
  runLatchkey,
  truthOf,
  type RunOptions,
} from "./faultRig.ts";
import { HAS_STRACE, listCalls, underStrace } from "./strace.ts";

let service: ReferenceService;
beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
});
afterAll(() => service?.stop());

/** What a person hears about a disk; a credential that cannot be read or kept is one as well. */
const TRUE_WORDS = ["state.unwritable", "credentials.unavailable", "credentials.not_stored"];

const EFFECTS = ["EIO", "ENOSPC", "EROFS", "short-write"] as const;

interface DiskFault {
  readonly name: string;
  readonly options: RunOptions;
  /** It strikes before the answer may leave the machine. */
  readonly isEarly: boolean;
}

interface Tally {
  faults: number;
  refused: number;
  "accepted all the same": number;
}

/** One acceptance on a disk that fails once; afterwards the disk works again. */
async function failOnce(fault: DiskFault, index: number, tally: Tally): Promise<void> {
  const one = await createCase(service);
  const run = await runLatchkey(one.machine, ["accept", "--json"], one.link, fault.options);
  expectClean(run.stdout + run.stderr, one.link);
  const said = run.json() as { ok: boolean; error?: { code: string } };
  const { accepted } = truthOf(service, one);
  tally.faults += 1;
  if (said.ok) {
    // What failed was nothing that the answer depends on.
    expect(accepted).toBe(true);
    tally["accepted all the same"] += 1;
  } else {
    expect(TRUE_WORDS).toContain(said.error?.code);
    // Without a durable intent nothing leaves the machine.
    if (fault.isEarly) expect(accepted).toBe(false);
    tally.refused += 1;
  }
  if (index % 2 === 0) expect((await expectAgreement(service, one)).accepted).toBe(accepted);
  await expectEnrolment(service, one);
  one.machine.remove();
}

async function failAll(faults: readonly DiskFault[]): Promise<Tally> {
  const tally: Tally = { faults: 0, refused: 0, "accepted all the same": 0 };
  await inLanes(
    2,
    faults,
    ({ name }) => name,
    (fault, index) => failOnce(fault, index, tally),
  );
  return tally;
}

/** The disk's steps of an acceptance that nothing disturbs. */
async function stepsOf(): Promise<string[]> {
  const one = await createCase(service);
  const log = join(one.machine.directory, "steps");
  const plan = { step: null, moment: "before", effect: "EIO", log } as const;
  const done = await runLatchkey(one.machine, ["accept", "--json"], one.link, { plan });
  expect(done).toMatchObject({ code: 0, stderr: "" });
  const steps = readFileSync(log, "utf8").trim().split("\n");
  one.machine.remove();
  return steps;
}

/** Where `sent` is durable: the directory is synchronised after the second renaming in it. */
function indexOfSent(steps: readonly string[]): number {
  const first = steps.indexOf("rename /journal/*.json");
  const second = steps.indexOf("rename /journal/*.json", first + 1);
  return steps.indexOf("sync /journal", second);
}

test("a disk that fails at any step is named, and nothing is sent that is not written down", async () => {
  const random = createFaultRandom("failing disk");
  const steps = await stepsOf();
  const sent = indexOfSent(steps);
  expect(sent).toBeGreaterThan(0);
  const all = nameSteps(steps).flatMap((named, index) =>
    EFFECTS.filter((effect) => effect !== "short-write" || named.name.startsWith("writeFile")).map(
      (effect): DiskFault => {
        const plan: Omit<FaultPlan, "root"> = { step: null, named, moment: "before", effect };
        const name = `${effect} at ${named.name}, time ${named.time}`;
        return { name, options: { plan }, isEarly: index <= sent };
      },
    ),
  );
  const tally = await failAll(random.sample(all, scaled(10, all.length)));
  announce("disk failing at its steps", { steps: steps.length, possible: all.length, ...tally });
});

test.skipIf(!HAS_STRACE)("a disk that fails in the kernel does no more harm", async () => {
  const random = createFaultRandom("failing calls");
  const one = await createCase(service);
  const calls = await listCalls(one.machine.directory, (options) =>
    runLatchkey(one.machine, ["accept", "--json"], one.link, options),
  );
  one.machine.remove();
  const all = calls
    .filter(({ name }) => /^(fsync|fdatasync|rename|unlink|mkdir|fchmod)$/.test(name))
    .flatMap(({ name, when, line }) =>
      ["EIO", "ENOSPC", "EROFS"].map((errno): DiskFault => {
        const inject = `${name}:error=${errno}:when=${when}`;
        return { name: `${inject} ${line}`, options: underStrace(inject), isEarly: false };
      }),
    );
  const tally = await failAll(random.sample(all, scaled(5, all.length)));
  announce("disk failing in the kernel", { possible: all.length, ...tally });
});

/** Whether this test may mount a file system of its own. */
function canMount(): boolean {
  return process.getuid?.() === 0 && spawnSync("unshare", ["-m", "true"]).status === 0;
}

function mount(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
}

test.skipIf(!canMount())(
  "a disk that is full or read-only is named, whatever still fits",
  async () => {
    const counts = { "full disks": 0, "read-only disks": 0, refused: 0, accepted: 0 };
    const page = 4_096;
    for (let free = 0; free < scaled(3, 12); free += 1) {
      for (const kind of ["full", "read-only"] as const) {
        if (kind === "read-only" && free > 0) continue;
        const one = await createCase(service);
        const state = one.machine.stateDirectory;
        const kept = join(one.machine.directory, "kept");
        expect(spawnSync("cp", ["-a", state, kept]).status).toBe(0);
        mount("-t", "tmpfs", "-o", `size=${16 * page},mode=700`, "none", state);
        try {
          expect(spawnSync("cp", ["-a", `${kept}/.`, state]).status).toBe(0);
          const filler = join(state, "filler");
          if (kind === "full") {
            // One page is the credential's; everything of ours takes a page.
            writeFileSync(filler, Buffer.alloc((15 - free) * page));
            counts["full disks"] += 1;
          } else {
            mount("-o", "remount,ro", state);
            counts["read-only disks"] += 1;
          }
          const run = await runLatchkey(one.machine, ["accept", "--json"], one.link);
          expectClean(run.stdout + run.stderr, one.link);
          const said = run.json() as { ok: boolean; error?: { code: string } };
          if (said.ok) counts.accepted += 1;
          else {
            counts.refused += 1;
            expect(TRUE_WORDS).toContain(said.error?.code);
          }
          if (kind === "full") rmSync(filler);
          else mount("-o", "remount,rw", state);
          await expectAgreement(service, one);
          await expectEnrolment(service, one);
        } finally {
          spawnSync("umount", ["-l", state]);
        }
        one.machine.remove();
      }
    }
    announce("disks full and read-only", counts);
    expect(counts.refused).toBeGreaterThan(0);
  },
);

test("a file that may not grow any more is written in part, and the part counts for nothing", async () => {
  const counts = { limits: 0, refused: 0, accepted: 0 };
  // In units of 512 bytes; the signal is ignored, so that the write fails instead.
  for (const blocks of [0, 1, 2]) {
    const one = await createCase(service);
    mkdirSync(one.machine.stateDirectory, { recursive: true });
    const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`;
    const run = await runLatchkey(one.machine, ["accept", "--json"], one.link, {
      under: ["sh", "-c", limited, "sh"],
    });
    counts.limits += 1;
    const said = run.json() as { ok: boolean; error?: { code: string } };
    if (said.ok) counts.accepted += 1;
    else {
      counts.refused += 1;
      expect(TRUE_WORDS).toContain(said.error?.code);
    }
    await expectAgreement(service, one);
    await expectEnrolment(service, one);
    one.machine.remove();
  }
  announce("short writes", counts);
  expect(counts.refused).toBeGreaterThan(0);
});
