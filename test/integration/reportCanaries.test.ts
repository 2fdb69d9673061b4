import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHardware, type Hardware } from "../support/hardware.ts";
import { createToken } from "../../protocol/invitationSecret.ts";
import { createJournal } from "../../main/enrolment/journal.ts";
import { writeCheckedFile } from "../../main/files/checkedFile.ts";
import { recordForm } from "../../main/enrolment/enrolmentBook.ts";
import { canAdmit, createPatient, type Around, type Patient } from "./doctorRig.ts";
import { freePort } from "./middlebox.ts";

/** What nobody may ever find in anything that doctor and report say, with names or without. */
const SECRETS = {
  token: createToken(randomBytes(16)).value,
  clientSecret: `secret-${randomUUID()}`,
  deviceKey: `device-key-${randomUUID()}`,
  proxyPassword: `proxy-password-${randomUUID()}`,
  proxyUser: `proxy-user-${randomUUID()}`,
  otherProxyPassword: `file-password-${randomUUID()}`,
  variable: `variable-${randomUUID()}`,
  desktop: `desktop-${randomUUID()}`,
  machineId: randomBytes(16).toString("hex"),
  uuid: randomUUID(),
  serial: `SN-${randomBytes(6).toString("hex")}`,
  mac: "f4:8e:38:a1:02:3c",
  disk: `DISK${randomBytes(6).toString("hex")}`,
  otherFile: `somebodys-own-text-${randomUUID()}`,
} as const;

/** What `--names` adds, and the doctor on this machine may say; never in a report without it. */
const NAMES = {
  organization: `Orga ${randomUUID()}`,
  device: `Press ${randomUUID().slice(0, 8)}`,
  clientId: `client-${randomUUID()}`,
  service: `licences-${randomBytes(4).toString("hex")}.example.com`,
  proxyHost: `proxy-${randomBytes(4).toString("hex")}.example.com`,
  host: `host-${randomBytes(4).toString("hex")}`,
  home: `home-of-${randomBytes(4).toString("hex")}`,
  deviceId: randomBytes(16).toString("hex"),
  idempotencyKey: randomUUID(),
  entry: `entry-${randomBytes(4).toString("hex")}`,
} as const;

function find(canaries: Readonly<Record<string, string>>, text: string): string[] {
  const content = text.toLowerCase();
  return Object.entries(canaries)
    .filter(([, canary]) => content.includes(canary.toLowerCase()))
    .map(([name]) => name);
}

describe.skipIf(!canAdmit)("on a machine full of secrets", () => {
  let patient: Patient;
  let hardware: Hardware;
  let around: Around;

  beforeAll(async () => {
    const { uuid, serial, mac, disk } = SECRETS;
    hardware = createHardware({ uuid, serial, mac, disk });
    const service = `https://${NAMES.service}`;
    patient = createPatient({
      services: [service],
      credentialStore: "file-protected-by-permissions-only",
      environment: { XDG_CURRENT_DESKTOP: SECRETS.desktop, OWN_VARIABLE: SECRETS.variable },
      hardware,
    });
    const { machine, home } = patient;
    writeFileSync(join(machine.directory, "machine-id"), `${SECRETS.machineId}\n`);
    // The host's name is this process's own: of the kernel, in a namespace of its own.
    around = {
      over: (command) => [
        "unshare",
        "-u",
        "sh",
        "-c",
        'hostname "$0" && exec "$@"',
        NAMES.host,
        ...command,
      ],
      environment: {
        HTTPS_PROXY: `http://${SECRETS.proxyUser}:${SECRETS.proxyPassword}@${NAMES.proxyHost}:${await freePort()}`,
      },
    };
    const set = `latchkey credentials set --service ${service}`;
    const stored = await patient.shell(
      set,
      {},
      JSON.stringify({ client_id: NAMES.clientId, client_secret: SECRETS.clientSecret }),
    );
    expect(stored.code).toBe(0);
    await fillState(machine.stateDirectory, service);
    mkdirSync(join(home, NAMES.home));
    writeFileSync(join(home, "link.txt"), `latchkey://invite/${SECRETS.token}?service=${service}`);
    const applications = join(home, ".local/share/applications");
    mkdirSync(applications, { recursive: true });
    writeFileSync(
      join(applications, `${NAMES.entry}.desktop`),
      `[Desktop Entry]\nType=Application\nName=${SECRETS.otherFile}\nExec=true\n`,
    );
  });
  afterAll(() => {
    patient?.machine.remove();
    hardware?.remove();
  });

  async function fillState(directory: string, service: string): Promise<void> {
    const machine = { deviceId: NAMES.deviceId, evidence: { confidence: "high" as const } };
    const organization = { id: randomUUID(), name: NAMES.organization };
    const at = new Date().toISOString();
    const written = await writeCheckedFile(recordForm(join(directory, "enrolment.json")), {
      enrolments: [
        {
          service,
          clientId: NAMES.clientId,
          deviceName: NAMES.device,
          organization,
          enrolledAt: at,
          ...machine,
        },
      ],
      waiting: [],
    });
    expect(written.ok).toBe(true);
    const journal = createJournal(join(directory, "journal"));
    const open = await journal.intend({
      idempotencyKey: NAMES.idempotencyKey,
      service,
      organization,
      deviceName: NAMES.device,
      keyThumbprint: "k".repeat(43),
      at,
      ...machine,
    });
    expect(open.ok).toBe(true);
    for (const kind of ["device", "next"]) {
      const file = join(directory, "credentials", `${kind}-${"0".repeat(32)}.json`);
      writeFileSync(file, JSON.stringify({ secret: SECRETS.deviceKey }), { mode: 0o600 });
    }
    writeFileSync(
      join(directory, "enrolment.json.corrupt-20260101T000000Z"),
      SECRETS.otherFile + NAMES.organization,
      { mode: 0o600 },
    );
    writeFileSync(join(directory, `${NAMES.entry}.corrupt-20260101T000000Z`), SECRETS.otherFile);
  }

  /** Breaks the machine further, and mends it. */
  const CONDITIONS: readonly (readonly [string, () => () => void])[] = [
    ["as it is", () => () => undefined],
    [
      "with a configuration that cannot be read",
      () => {
        const { configFile } = patient.machine;
        const before = readFileSync(configFile);
        writeFileSync(
          configFile,
          `{"proxy":"http://${SECRETS.proxyUser}:${SECRETS.proxyPassword}@p"}`,
        );
        return () => writeFileSync(configFile, before);
      },
    ],
    [
      "with a file of the proxy's password that is none",
      () => {
        const file = join(patient.home, NAMES.home, "proxy");
        writeFileSync(file, `${SECRETS.otherProxyPassword}\n`, { mode: 0o600 });
        return patient.configure({
          proxy: `http://${NAMES.proxyHost}:3128`,
          proxyCredentialFile: file,
        });
      },
    ],
    [
      "with a damaged record",
      () => {
        const putBack = patient.keepState();
        const file = join(patient.machine.stateDirectory, "enrolment.json");
        writeFileSync(file, `${SECRETS.otherFile} ${NAMES.organization}`, { mode: 0o600 });
        return putBack;
      },
    ],
    [
      "with a machine id that is none",
      () => {
        const file = join(patient.machine.directory, "machine-id");
        writeFileSync(file, `${SECRETS.machineId}${SECRETS.otherFile}`);
        return () => writeFileSync(file, `${SECRETS.machineId}\n`);
      },
    ],
  ];

  test.each(CONDITIONS)(
    "%s, nothing that is nobody's business is said or written",
    async (_, fall) => {
      const mend = fall();
      try {
        const texts: [string, string][] = [];
        for (const line of ["latchkey doctor", "latchkey doctor --json", "latchkey doctor --fix"]) {
          texts.push([line, (await patient.shell(line, around)).output]);
        }
        const said: Record<string, string> = {};
        for (const option of ["", "--names"]) {
          const file = join(patient.machine.directory, `report-${randomUUID()}.json`);
          const written = await patient.shell(`latchkey report ${option} --output ${file}`, around);
          expect(written.code).toBe(0);
          expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
          said[option] = readFileSync(file, "utf8");
          expect(JSON.parse(said[option])).toMatchObject({ format: "latchkey-report", version: 1 });
          texts.push(
            [`report ${option}`, said[option]],
            [`what report ${option} said`, written.output],
          );
        }
        const found = texts.map(([what, text]) => [what, find(SECRETS, text)]);
        expect(found).toEqual(texts.map(([what]) => [what, []]));
        // Without --names nothing names anything, nor where it lies.
        const paths = { home: patient.home, machine: patient.machine.directory };
        expect(find({ ...NAMES, ...paths }, said[""] ?? "")).toEqual([]);
        expect(find({ host: NAMES.host }, said["--names"] ?? "")).toEqual(["host"]);
      } finally {
        mend();
      }
    },
  );

  test("the search finds what is there", async () => {
    const content = [...patient.machine.files().values()].join("\n");
    expect(find(SECRETS, content)).toEqual(
      expect.arrayContaining(["clientSecret", "deviceKey", "machineId", "otherFile"]),
    );
    const { output } = await patient.shell("cat /sys/class/dmi/id/product_serial; env", around);
    expect(find(SECRETS, output)).toEqual(
      expect.arrayContaining(["serial", "variable", "desktop", "proxyPassword"]),
    );
    const file = join(patient.machine.directory, "named.json");
    await patient.shell(`latchkey report --names --output ${file}`, around);
    expect(find(NAMES, readFileSync(file, "utf8"))).toEqual(
      expect.arrayContaining(["organization", "device", "service", "host"]),
    );
  });

  test("an existing file is never written over, nor one where nothing can be written", async () => {
    const file = join(patient.machine.directory, "mine.json");
    writeFileSync(file, "mine");
    expect((await patient.shell(`latchkey report --output ${file}`)).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await patient.shell("latchkey report --output /proc/no/report.json")).code).toBe(10);
    const { code, output } = await patient.shell("latchkey report --json --offline");
    expect(code).toBe(0);
    const said = JSON.parse(output) as { readonly file: string };
    expect(said.file).toMatch(/\/latchkey-report-\d{8}T\d{6}Z\.json$/);
    expect(JSON.parse(readFileSync(said.file, "utf8"))).toHaveProperty("doctor.summary");
  });
});
