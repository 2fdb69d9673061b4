import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { toManualPage } from "../../main/cli/manual/manualPage.ts";
import { readManual } from "../../main/cli/manual/readManual.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../../main/core/exitCode.ts";
import { RETRY_ADVICE } from "../../main/core/retryAdvice.ts";
import { ENGLISH } from "../support/englishWords.ts";
import { missingPrograms } from "../support/missingPrograms.ts";

const UNIT = "latchkey-provision.service";
const packaging = fileURLToPath(new URL("../../packaging/systemd/", import.meta.url));
const unit = readFileSync(join(packaging, UNIT), "utf8");
const directory = mkdtempSync(join(tmpdir(), "lk-unit-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Every value that a setting is given, in order. */
function settings(name: string): readonly string[] {
  return [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value = ""]) => value);
}

/** A tree as the package leaves it, with the units of this system around ours. */
function installedTree(): string {
  const root = join(directory, "root");
  const units = join(root, "usr/lib/systemd/system");
  mkdirSync(join(root, "usr/bin"), { recursive: true });
  cpSync("/lib/systemd/system", units, { recursive: true, verbatimSymlinks: true });
  symlinkSync("usr/lib", join(root, "lib"));
  copyFileSync(join(packaging, UNIT), join(units, UNIT));
  const drop = join(root, "etc/systemd/system", `${UNIT}.d`);
  mkdirSync(drop, { recursive: true });
  copyFileSync(join(packaging, "examples/credentials.conf"), join(drop, "credentials.conf"));
  writeFileSync(join(root, "usr/bin/latchkey"), "#!/bin/sh\n", { mode: 0o755 });
  return root;
}

/** Where `man` finds the page that the unit names. */
function installedManual(): string {
  const place = join(directory, "man");
  mkdirSync(join(place, "man1"), { recursive: true });
  const manual = readManual(ENGLISH, { brand: BRAND, version: "1.2.3" });
  writeFileSync(join(place, "man1/latchkey.1"), toManualPage(manual, "2026-01-31"));
  return place;
}

const lacks = missingPrograms(["systemd-analyze", "man"]);

describe("the unit", () => {
  test.skipIf(lacks !== "")(`is one that systemd finds nothing wrong with${lacks}`, () => {
    const said = spawnSync("systemd-analyze", ["verify", `--root=${installedTree()}`, UNIT], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], MANPATH: installedManual() },
    });
    expect([said.stderr, said.stdout, said.status]).toEqual(["", "", 0]);
  });

  test.skipIf(lacks !== "")(`is exposed by at most 2.0${lacks}`, () => {
    const said = spawnSync(
      "systemd-analyze",
      ["security", "--offline=true", "--no-pager", join(packaging, UNIT)],
      { encoding: "utf8" },
    );
    expect(said.stderr).toBe("");
    const level = /Overall exposure level for .*: (\d+\.\d)/.exec(said.stdout)?.[1];
    expect(Number(level)).toBeGreaterThan(0);
    expect(Number(level)).toBeLessThanOrEqual(2);
  });

  test("does nothing unless there is a file where `apply` looks for one", () => {
    expect(settings("ConditionPathExists")).toEqual(
      ["yaml", "yml", "json"].map((ending) => `|/etc/latchkey/provision.${ending}`),
    );
    expect(settings("ExecStart")).toEqual(["/usr/bin/latchkey apply"]);
  });

  test("runs as a user of its own, whose state is where the agent keeps it", () => {
    const user = readFileSync(join(packaging, "latchkey.sysusers"), "utf8");
    expect(user).toMatch(/^u latchkey - ".+" \/var\/lib\/latchkey$/m);
    expect([settings("User"), settings("Group")]).toEqual([["latchkey"], ["latchkey"]]);
    expect(settings("StateDirectory")).toEqual(["latchkey"]);
    expect(settings("Environment")).toEqual(["XDG_STATE_HOME=/var/lib"]);
  });

  test("is tried again where time alone may help, and with no other exit code", () => {
    const prevented = settings("RestartPreventExitStatus")[0]?.split(" ").map(Number) ?? [];
    const tried = Object.values(EXIT).filter((code) => !prevented.includes(code));
    // `doctor` alone ends with 12.
    expect(tried).toEqual([EXIT.ok, EXIT.network, EXIT.timeout, EXIT.faulty, EXIT.pending]);
    const passing = ERROR_CODES.filter((code) => RETRY_ADVICE[code] === "again");
    const isPrevented = (code: ExitCode): boolean => prevented.includes(code);
    // What may pass and is not waited for: rare, and in the company of what never does.
    expect(passing.filter((code) => isPrevented(EXIT_CODE[code]))).toEqual([
      "answer.void",
      "enrolment.busy",
      "window.failed",
      "internal.bug",
    ]);
  });

  test("has more time than the file gives by default", () => {
    const minutes = Number(/^(\d+)min$/.exec(settings("TimeoutStartSec")[0] ?? "")?.[1]);
    // Ten minutes for an approval, and the command line's own deadline, far below.
    expect(minutes).toBeGreaterThanOrEqual(15);
  });
});

test("what hands over secrets names no secret, and only encrypted ones are on", () => {
  const sample = readFileSync(join(packaging, "examples/credentials.conf"), "utf8");
  const active = sample.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(active).toEqual([
    "[Service]",
    "LoadCredentialEncrypted=application:/etc/latchkey/application.cred",
  ]);
});

const tmpfiles = missingPrograms(["systemd-tmpfiles"]);
test.skipIf(tmpfiles !== "" || process.getuid?.() !== 0)(
  `the serial number becomes readable to the service${tmpfiles}`,
  () => {
    const root = join(directory, "machine");
    const place = join(root, "sys/class/dmi/id");
    mkdirSync(place, { recursive: true });
    mkdirSync(join(root, "etc"));
    writeFileSync(
      join(root, "etc/passwd"),
      "root:x:0:0::/:/bin/sh\nlatchkey:x:987:987::/:/bin/false\n",
    );
    writeFileSync(join(root, "etc/group"), "root:x:0:\nlatchkey:x:987:\n");
    writeFileSync(join(place, "product_serial"), "SN\n", { mode: 0o400 });
    const rules = join(packaging, "latchkey.tmpfiles");
    const said = spawnSync("systemd-tmpfiles", [`--root=${root}`, "--create", rules], {
      encoding: "utf8",
    });
    expect([said.stderr, said.status]).toEqual(["", 0]);
    const shown = spawnSync("stat", ["-c", "%a %u %g", join(place, "product_serial")], {
      encoding: "utf8",
    });
    expect(shown.stdout.trim()).toBe("440 0 987");
  },
);
