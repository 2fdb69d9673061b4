import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHECK_IDS } from "../../main/doctor/check.ts";
import { canAdmit, openClinic, type Clinic, type Patient } from "./doctorRig.ts";

describe.skipIf(!canAdmit)("a machine that is well", () => {
  let clinic: Clinic;
  let patient: Patient;
  beforeAll(async () => {
    clinic = await openClinic();
    patient = await clinic.admit();
  });
  afterAll(() => clinic?.close());

  test("passes every check, and nothing is left behind", async () => {
    const before = patient.machine.files();
    const { exit, checks, faults } = await patient.doctor();
    expect(exit).toBe(0);
    // Browsers refuse to run as root, which these tests are.
    expect(faults).toEqual({ display: "warn" });
    expect(checks.map(({ id }) => id)).toEqual(CHECK_IDS);
    expect(checks.filter(({ status }) => status === "skipped")).toEqual([]);
    expect(patient.machine.files()).toEqual(before);
  });

  test("is described line by line, in words", async () => {
    const { code, output } = await patient.shell("latchkey doctor");
    expect(code).toBe(0);
    for (const id of CHECK_IDS)
      expect(output).toMatch(new RegExp(`^  (pass|warning) +${id} `, "m"));
    expect(output).toMatch(/^18 passed, 1 warning, 0 failed, 0 skipped\.$/m);
    // oxlint-disable-next-line no-control-regex -- no colour where nobody looks at it
    expect(output).not.toMatch(/\u001b/);
  });

  test("is asked only for what is named", async () => {
    const { checks } = await patient.doctor({ args: ["--only", "lock,disk", "--only", "clock"] });
    expect(checks.map(({ id }) => id)).toEqual(["disk", "lock", "clock"]);
    const { code, output } = await patient.shell("latchkey doctor --only spleen");
    expect(code).toBe(2);
    expect(output).toContain("keychain");
  });

  test("sends nothing with --offline", async () => {
    const { exit, checks } = await patient.doctor({ args: ["--offline"] });
    expect(exit).toBe(0);
    const skipped = checks.filter(({ status }) => status === "skipped").map(({ id }) => id);
    expect(skipped).toEqual(["clock", "service", "enrolments"]);
  });

  test("keeps no entry of a try that was cut short", async () => {
    // As a process that was killed between writing and removing would leave it.
    const probe = `import { createMarkers } from "${new URL("../../main/credentials/markers.ts", import.meta.url).pathname}";
      import { openCredentialStore } from "${new URL("../../main/credentials/openCredentialStore.ts", import.meta.url).pathname}";
      const store = openCredentialStore({ tier: "os-keychain", productId: "latchkey",
        markers: createMarkers({ directory: "${patient.machine.stateDirectory}/markers" }), fileDirectory: "/nowhere",
        worker: "${new URL("../../main/credentials/keychainWorker.ts", import.meta.url).pathname}" });
      const kept = await store.write({ kind: "probe", service: "doctor" }, "left");
      process.exit(kept.ok ? 0 : 1);`;
    const left = await patient.shell(`'${process.execPath}' --input-type=module -`, {}, probe);
    expect(left).toEqual({ code: 0, output: "" });
    const first = await patient.doctor({ args: ["--only", "keychain"] });
    expect(first.of("keychain")).toMatchObject({
      status: "pass",
      found: { removed_leftover: true },
    });
    const second = await patient.doctor({ args: ["--only", "keychain"] });
    expect(second.of("keychain").found["removed_leftover"]).toBe(false);
  });

  test("is made well again by --fix in all that is safe, and in nothing else", async () => {
    const { machine, home, shell } = patient;
    chmodSync(machine.stateDirectory, 0o777);
    const temporary = join(machine.stateDirectory, ".enrolment.json.4194303.0123456789ab.tmp");
    writeFileSync(temporary, "half");
    expect(await shell("latchkey unregister")).toMatchObject({ code: 0 });
    chmodSync(machine.configFile, 0o640);
    const { exit, faults, fixes } = await patient.doctor({ args: ["--fix"] });
    expect(fixes).toEqual([
      { id: "disk", done: true, text: expect.stringContaining("Kept other users out") },
      { id: "leftovers", done: true, text: "Removed 1 half-written file." },
      { id: "registration", done: true, text: expect.stringContaining("Registered") },
    ]);
    expect(faults).toEqual({ display: "warn" });
    expect(exit).toBe(0);
    expect(existsSync(temporary)).toBe(false);
    // What is another program's stays that program's.
    writeFileSync(
      join(home, ".local/share/applications/other.desktop"),
      "[Desktop Entry]\nType=Application\nName=Other\nExec=true %u\nMimeType=x-scheme-handler/latchkey;\n",
    );
    expect(await shell("xdg-mime default other.desktop x-scheme-handler/latchkey")).toMatchObject({
      code: 0,
    });
    const taken = await patient.doctor({ args: ["--fix"] });
    expect(taken.fixes).toEqual([]);
    expect(taken.of("registration")).toMatchObject({ status: "fail", code: "registration.taken" });
    expect(await shell("latchkey register --replace")).toMatchObject({ code: 0 });
  });

  test("answers in time where the session bus and a service never do", async () => {
    const silent = createServer(() => undefined);
    const path = join(patient.home, "silent-bus");
    await new Promise<void>((resolve) => silent.listen(path, resolve));
    const ill = await patient.doctor({
      environment: {
        DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}`,
        HTTPS_PROXY: "http://192.0.2.1:9",
      },
      args: ["--timeout", "12"],
    });
    expect(ill.of("keychain")).toMatchObject({ status: "fail", code: "credentials.unavailable" });
    expect(ill.of("proxy").status).toBe("fail");
    silent.close();
  });

  test("has its checks named in the manual", () => {
    const manual = readFileSync(new URL("../../docs/doctor.md", import.meta.url), "utf8");
    for (const id of CHECK_IDS) expect(manual).toContain(`| \`${id}\` |`);
  });
});
