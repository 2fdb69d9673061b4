import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Failure } from "../../main/core/result.ts";
import { openEnrolmentBook } from "../../main/enrolment/enrolmentBook.ts";
import { createJournal } from "../../main/enrolment/journal.ts";
import { testLock } from "../enrolment/bookRig.ts";
import { expectClean } from "../integration/rig.ts";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { announce, createFaultRandom, scaled, type FaultRandom } from "./faultRandom.ts";
import { createCase, runLatchkey, truthOf, type Case } from "./faultRig.ts";

let service: ReferenceService;
let directory: string;
beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
  // In memory where there is such a place: it is the judgement that is tested here, not the disk.
  const parent = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  directory = mkdtempSync(join(parent, "latchkey-damage-"));
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await service?.stop();
});

/** A file as the real command line left it. */
interface RealFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Each is renamed into place, one after the other. */
const STAGES = ["intent", "sent", "acknowledged", "committed"] as const;
type Stage = (typeof STAGES)[number];

async function killAtStage(stage: Stage): Promise<Case> {
  const one = await createCase(service);
  const named = { name: "rename /journal/*.json", time: STAGES.indexOf(stage) + 1 };
  const plan = { step: null, named, moment: "after", effect: "kill" } as const;
  const run = await runLatchkey(one.machine, ["accept", "--json"], one.link, { plan });
  expect(run.signal).toBe("SIGKILL");
  return one;
}

function journalOf(one: Case): string {
  const folder = join(one.machine.stateDirectory, "journal");
  const name = readdirSync(folder).find((entry) => /^[0-9a-f-]{36}\.json$/.test(entry)) ?? "";
  return join(folder, name);
}

function recordOf(one: Case): string {
  return join(one.machine.stateDirectory, "enrolment.json");
}

async function collect(): Promise<RealFile[]> {
  const files: RealFile[] = [];
  for (const stage of STAGES) {
    const one = await killAtStage(stage);
    const path = journalOf(one);
    expect(readFileSync(path, "utf8")).toContain(`"${stage}"`);
    files.push({ what: `journal, ${stage}`, name: basename(path), bytes: readFileSync(path) });
    one.machine.remove();
  }
  for (const approval of ["automatic", "manual"] as const) {
    const one = await createCase(service, {}, { approval });
    await runLatchkey(one.machine, ["accept", "--json"], one.link);
    files.push({
      what: `record, ${approval}`,
      name: "enrolment.json",
      bytes: readFileSync(recordOf(one)),
    });
    one.machine.remove();
  }
  return files;
}

/** What reading it comes to: how many entries are believed, and what was reported. */
async function read(file: RealFile): Promise<{ entries: number; damage: readonly Failure[] }> {
  if (file.name === "enrolment.json") {
    const book = await openEnrolmentBook(join(directory, file.name), testLock());
    if (!book.ok) throw new Error(book.failure.code);
    const { damage } = book.value;
    const entries = book.value.enrolments().length + book.value.waiting().length;
    return { entries, damage: damage === null ? [] : [damage] };
  }
  const journal = await createJournal(directory).read();
  if (!journal.ok) throw new Error(journal.failure.code);
  return { entries: journal.value.open.length, damage: journal.value.damage };
}

interface Tally {
  files: number;
  truncations: number;
  flips: number;
  corrupt: number;
  newer: number;
  "only white space": number;
}

/** Damages a file, has it read, and looks at what became of it. */
async function damage(file: RealFile, content: Buffer, tally: Tally): Promise<void> {
  const path = join(directory, file.name);
  writeFileSync(path, content, { mode: 0o600 });
  const { entries, damage: reported } = await read(file);
  const [one] = reported;
  if (one === undefined) {
    // JSON allows white space after itself: nothing of what is said is another.
    expect(JSON.parse(content.toString())).toEqual(JSON.parse(file.bytes.toString()));
    expect(entries).toBe(1);
    tally["only white space"] += 1;
  } else {
    expect([entries, reported.length]).toEqual([0, 1]);
    const aside = one.detail ?? "";
    expect(aside).toMatch(/\.json\.(corrupt|newer)-\d{8}T\d{6}Z(-\d+)?$/);
    expect(readFileSync(aside).equals(content)).toBe(true);
    if (one.code === "state.newer") tally.newer += 1;
    else {
      expect(one.code).toBe("state.corrupt");
      tally.corrupt += 1;
    }
    rmSync(aside);
    expect(existsSync(path)).toBe(false);
  }
  rmSync(path, { force: true });
}

test("record and journal, cut at every byte and with every bit flipped, are never believed", async () => {
  const random = createFaultRandom("flips");
  const tally: Tally = {
    files: 0,
    truncations: 0,
    flips: 0,
    corrupt: 0,
    newer: 0,
    "only white space": 0,
  };
  for (const file of await collect()) {
    tally.files += 1;
    for (let length = 0; length < file.bytes.length; length += 1) {
      tally.truncations += 1;
      await damage(file, file.bytes.subarray(0, length), tally);
    }
    for (let at = 0; at < file.bytes.length; at += 1) {
      for (const bit of random.sample([0, 1, 2, 3, 4, 5, 6, 7], scaled(1, 8))) {
        const flipped = Buffer.from(file.bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        tally.flips += 1;
        await damage(file, flipped, tally);
      }
    }
  }
  announce("damaged files", { ...tally });
  expect(tally.corrupt + tally.newer + tally["only white space"]).toBe(
    tally.truncations + tally.flips,
  );
  // The last line break, cut off or turned into a space.
  expect(tally["only white space"]).toBeLessThanOrEqual(tally.files * 4);
});

test("the command line says what it found, believes nothing of it, and can still accept", async () => {
  const random = createFaultRandom("damage under the command line");
  const counts = { journals: 0, records: 0, "journals of a newer version": 0 };
  for (const stage of random.sample(STAGES, scaled(2, 4))) {
    for (const isNewer of [false, true]) {
      const one = await killAtStage(stage);
      const path = journalOf(one);
      const bytes = readFileSync(path);
      const text = bytes.toString();
      flipSomewhere(bytes, random);
      writeFileSync(path, isNewer ? text.replace('"version": 1', '"version": 2') : bytes);
      const before = truthOf(service, one);
      const status = await runLatchkey(one.machine, ["status"], "");
      expectClean(status.stdout + status.stderr, one.link);
      expect(status.stderr).toMatch(/\.json\.(corrupt|newer)-\d{8}T/);
      expect(truthOf(service, one)).toEqual(before);
      await expectAccepted(one);
      counts[isNewer ? "journals of a newer version" : "journals"] += 1;
      one.machine.remove();
    }
  }
  for (let time = 0; time < scaled(2, 10); time += 1) {
    const one = await createCase(service);
    await runLatchkey(one.machine, ["accept", "--json"], one.link);
    const bytes = readFileSync(recordOf(one));
    flipSomewhere(bytes, random);
    writeFileSync(recordOf(one), bytes);
    const status = await runLatchkey(one.machine, ["status"], "");
    expectClean(status.stdout + status.stderr, one.link);
    expect(status.stderr).toMatch(/\.json\.(corrupt|newer)-\d{8}T/);
    await expectAccepted(one);
    counts.records += 1;
    one.machine.remove();
  }
  announce("damage under the command line", counts);
});

/** One bit of one byte that means something: white space around the content does not. */
function flipSomewhere(bytes: Buffer, random: FaultRandom): void {
  let at = random.below(bytes.length);
  while (/\s/.test(String.fromCharCode(bytes[at] ?? 0))) at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(7));
}

/** Asked again, the service gives the same answer: there is one device, and it works. */
async function expectAccepted(one: Case): Promise<void> {
  const accepted = await runLatchkey(one.machine, ["accept", "--json"], one.link);
  const { devices } = truthOf(service, one);
  expect(devices).toHaveLength(1);
  expect(accepted.json()).toMatchObject({
    outcome: "approved",
    device: { clientId: devices[0]?.["client_id"] },
  });
}
