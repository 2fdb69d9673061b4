import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { describeDiagnosis, diagnosisJson } from "../../main/cli/describeDiagnosis.ts";
import { displayWidth } from "../../main/cli/displayWidth.ts";
import { BRAND } from "../../main/core/brand.ts";
import { fail } from "../../main/core/result.ts";
import { CHECKS } from "../../main/doctor/checks.ts";
import { diagnose, type Diagnosis } from "../../main/doctor/doctor.ts";
import type { Examined } from "../../main/doctor/examine.ts";
import { fact, step, warn, type DoctorMessage } from "../../main/doctor/finding.ts";
import type { PatientOptions } from "../../main/doctor/patient.ts";
import { DOCTOR } from "../../messages/en/doctor.ts";
import { FAILURES } from "../../messages/en/failures.ts";
import type { DoctorWords } from "../../messages/loadWords.ts";
import { tell } from "../../messages/message.ts";
import { createWords } from "../../messages/words.ts";
import { accent } from "../cli/pseudoWords.ts";
import { argumentsOf, parseMessage } from "../messages/support/catalogues.ts";
import { ENGLISH } from "./doctorWords.ts";

const LANGUAGE = { language: "en", locale: "en" } as const;
const TEXTS = { ...FAILURES, ...DOCTOR };
/** All of it in a language that nobody speaks: what is left of a-z was never said by us. */
const PSEUDO: DoctorWords = createWords(
  LANGUAGE,
  TEXTS,
  Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, accent(text)])),
);

function englishIn(text: string): readonly string[] {
  return text.match(/[a-z]{2,}/gi) ?? [];
}

function examined(why: DoctorMessage): Examined {
  const subject = { service: "1", organization: "2" };
  const more = { id: "lock", group: "state", durationMs: 1, subject } as const;
  return Object.assign(warn(why, [fact("detail", "3")], step(why)), more);
}

/** Every message that a check may find or advise, with one thing and with several. */
const everything = Object.keys(DOCTOR)
  .filter((id) => !/^doctor\.(?:tested|group|status)\.|^report\./.test(id))
  .flatMap((id) => {
    const all = argumentsOf(parseMessage(DOCTOR[id as keyof typeof DOCTOR]));
    const names = all.map((argument) => argument.split(" ")[0]);
    return [1, 3].map((number) => {
      const values = Object.fromEntries(names.map((name) => [name, number]));
      return { id, values } as unknown as DoctorMessage;
    });
  });

function diagnosis(found: readonly Examined[], fixes: Diagnosis["fixes"] = []): Diagnosis {
  return { examined: found, fixes, summary: { pass: 0, warn: found.length, fail: 1, skipped: 2 } };
}

describe("in another language", () => {
  test("nothing that may be found, advised or done is said in English", () => {
    expect(everything.length).toBeGreaterThan(250);
    for (const what of everything) {
      const fixes = [
        { id: "lock", isDone: true, what },
        { id: "lock", isDone: false, code: "internal.bug" },
      ] as const;
      const lines = describeDiagnosis(diagnosis([examined(what)], fixes), PSEUDO);
      const said = lines.join("\n").replaceAll("internal.bug", "");
      expect([what.id, englishIn(said).filter((word) => word !== "lock")]).toEqual([what.id, []]);
    }
  });

  test("progress, headings and what is said of a report are other words too", () => {
    const ids = Object.keys(DOCTOR).filter((id) => !everything.some((what) => what.id === id));
    expect(ids.length).toBeGreaterThan(30);
    for (const id of ids) {
      const what = { id, values: { file: "1", bytes: 2 } } as unknown as DoctorMessage;
      expect([id, englishIn(tell(PSEUDO, what))]).toEqual([id, []]);
      expect(englishIn(tell(ENGLISH, what))).not.toEqual([]);
    }
  });

  test("what programs read stays English", () => {
    const json = JSON.stringify(diagnosisJson(diagnosis(everything.map(examined)), ENGLISH));
    expect(json).not.toMatch(/[áéƀ]/u);
    expect(json).toContain('"status":"warn"');
    expect(json).toContain("Node 1 is too old.");
    expect(json).toContain('"subject":"2 at 1"');
  });

  test("what follows the word for a status stands in one column, however wide that word is", () => {
    const words: DoctorWords = createWords({ language: "en", locale: "ja" }, TEXTS, {
      "doctor.status.pass": "合格",
      "doctor.status.fail": "不合格です",
      "doctor.status.warn": "!",
    });
    const found = (["pass", "warn", "fail", "skipped"] as const).map((status) =>
      Object.assign(examined({ id: "doctor.nothing", values: {} }), { status }),
    );
    const columns = describeDiagnosis(diagnosis(found), words)
      .filter((line) => / lock {2}/.test(line))
      .map((line) => displayWidth(line.slice(0, line.indexOf("lock"))));
    expect(columns).toEqual([13, 13, 13, 13]);
  });

  test("a value from elsewhere is made harmless, and the texts are left alone", () => {
    const line = describeDiagnosis(
      diagnosis([
        examined({ id: "doctor.browser.found", values: { browser: "a\u202eb\u001b[2J" } }),
      ]),
      createWords(LANGUAGE, TEXTS, { "doctor.browser.found": "\u200f{browser} x" }),
    ).join("\n");
    expect(line).toContain("\u200fa\ufffdb\ufffd[2J x");
  });
});

const home = mkdtempSync(join(tmpdir(), "lk-doctor-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let machines = 0;

/** An installation of its own, that has no keychain, no desktop and no way out. */
function admit(
  config: Readonly<Record<string, unknown>> | string,
  { files = {}, ...more }: Partial<PatientOptions> & { files?: Readonly<Record<string, string>> },
): PatientOptions {
  const directory = join(home, String((machines += 1)));
  const stateDirectory = join(directory, "state");
  mkdirSync(join(stateDirectory, "journal"), { recursive: true, mode: 0o700 });
  const configFile = join(directory, "config.json");
  const fields = { stateDirectory, credentialStore: "file-protected-by-permissions-only" };
  const text = typeof config === "string" ? config : JSON.stringify({ ...fields, ...config });
  writeFileSync(configFile, text, { mode: 0o600 });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(stateDirectory, name), content, { mode: 0o600 });
    utimesSync(join(stateDirectory, name), 0, 0);
  }
  return {
    brand: BRAND,
    version: "1.2.3",
    platform: "linux",
    environment: {},
    homeDirectory: directory,
    configFile,
    keychainWorker: "/nowhere",
    findBrowser: () => Promise.resolve(fail("window.no_browser")),
    registration: {
      brand: BRAND,
      platform: "linux",
      environment: { HOME: directory },
      homeDirectory: directory,
      uid: 0,
      execPath: "/nowhere",
      script: "/nowhere",
      run: () => Promise.resolve(null),
    },
    isOnline: false,
    deadline: new AbortController().signal,
    now: Date.now,
    ...more,
  };
}

const service = "https://127.0.0.1:9";
const situations: Readonly<Record<string, () => PatientOptions>> = {
  "with nothing wrong": () => admit({ services: [service] }, {}),
  "that may talk to nobody": () => admit({ services: [] }, {}),
  "with a configuration that is no JSON": () => admit("{", {}),
  "with a configuration that others can change": () => {
    const options = admit({ services: [service] }, {});
    chmodSync(options.configFile ?? "", 0o666);
    return options;
  },
  "whose service does not answer": () => admit({ services: [service] }, { isOnline: true }),
  "with a proxy that is gone": () =>
    admit(
      { services: [service] },
      { isOnline: true, environment: { HTTPS_PROXY: "http://127.0.0.1:9" } },
    ),
  "with a proxy in the configuration": () =>
    admit({ services: [service], proxy: "http://127.0.0.1:9", noProxy: ["127.0.0.1"] }, {}),
  "without a proxy by decree": () => admit({ services: [service], proxy: "none" }, {}),
  "with files that hold no certificates": () =>
    admit(
      { services: [service], caFile: "/etc/hostname" },
      { environment: { NODE_EXTRA_CA_CERTS: "/etc/hostname" } },
    ),
  "with a display where nobody answers": () =>
    admit({ services: [service] }, { environment: { DISPLAY: ":987" } }),
  "with a browser that is gone": () =>
    admit({ services: [service], browser: "/nowhere/browser" }, {}),
  "with a keychain that cannot be asked": () =>
    admit({ services: [service], credentialStore: "os-keychain" }, {}),
  "with a damaged record and leftovers": () =>
    admit(
      { services: [service] },
      {
        files: {
          "enrolment.json": "{",
          ".enrolment.json.1.0123456789abcdef.tmp": "",
          "enrolment.json.corrupt-20260101T000000Z": "",
        },
      },
    ),
  "whose clock is decades behind": () => admit({ services: [service] }, { now: () => 0 }),
  "of another kind": () => admit({ services: [service] }, { platform: "darwin" }),
};

describe("a machine", () => {
  test.each(Object.entries(situations))("%s is told of in its language alone", async (_, make) => {
    const found = await diagnose(make(), { only: [], fix: false, remainingMs: () => 20_000 });
    expect(new Set(found.examined.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const { id, why, repair } of found.examined) {
      for (const what of [why, ...(repair === null ? [] : [repair.text])]) {
        // Names and addresses are nobody's language; words between blanks would be.
        const values: string[] = [];
        const said = tell(PSEUDO, what, (value) => (values.push(value), "◦"));
        expect([id, englishIn(said)]).toEqual([id, []]);
        expect([id, values.filter((value) => /[a-z]{3,} [a-z]{2,}/i.test(value))]).toEqual([
          id,
          [],
        ]);
      }
    }
  });
});
