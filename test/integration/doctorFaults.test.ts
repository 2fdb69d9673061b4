import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckId } from "../../main/doctor/check.ts";
import { createMachineIdentity } from "../../main/agent/machineIdentity.ts";
import { BRAND } from "../../main/core/brand.ts";
import { createJournal } from "../../main/enrolment/journal.ts";
import { createHardware } from "../support/hardware.ts";
import { startProxyServer } from "../fault/network/proxyServer.ts";
import { freePort } from "./middlebox.ts";
import { changeDatabase } from "./rig.ts";
import { canAdmit, openClinic, type Around, type Clinic, type Patient } from "./doctorRig.ts";

/** Nothing but that browsers refuse to run as root, which these tests are. */
const WELL = { display: "warn" };

interface Ailment {
  /** What is wrong, after "a machine". */
  readonly what: string;
  /** Everything that is not as it should be then, with how bad. */
  readonly faults: Readonly<Record<string, string>>;
  readonly code?: string;
  /** In the repair's text or command. */
  readonly repair: RegExp;
  /** Breaks it; answers what the run needs, and how to mend it where no printed command does. */
  readonly fall: (patient: Patient, clinic: Clinic) => Promise<Fallen> | Fallen;
  /** Mended by the command that is printed. */
  readonly isMendedByCommand?: boolean;
  /** What is typed into that command. */
  readonly input?: (clinic: Clinic) => string;
}

interface Fallen {
  readonly around?: Around;
  /** Mends what no command mends. */
  readonly mend?: () => unknown;
  /** Takes away what the test itself put there. */
  readonly tidy?: () => unknown;
  /** Not well afterwards, and rightly so. */
  readonly after?: Readonly<Record<string, string>>;
}

const LOCK_HOLDER = fileURLToPath(new URL("../enrolment/lockHolderProcess.ts", import.meta.url));

const AILMENTS: readonly Ailment[] = [
  {
    what: "whose configuration is not JSON",
    faults: { configuration: "fail" },
    code: "config.invalid",
    repair: /docs\/cli\.md/,
    fall: ({ machine }) => {
      const before = readFileSync(machine.configFile);
      writeFileSync(machine.configFile, "{");
      return { mend: () => writeFileSync(machine.configFile, before) };
    },
  },
  {
    what: "whose configuration has a field that nobody knows",
    faults: { configuration: "fail" },
    code: "config.invalid",
    repair: /docs\/cli\.md/,
    fall: ({ configure }) => ({ mend: configure({ servces: [] }) }),
  },
  {
    what: "whose configuration everybody can write",
    faults: { configuration: "fail" },
    code: "config.unsafe",
    repair: /chmod go-w/,
    isMendedByCommand: true,
    fall: ({ machine }) => {
      chmodSync(machine.configFile, 0o666);
      return {};
    },
  },
  {
    what: "whose configuration belongs to somebody else",
    faults: { configuration: "fail" },
    code: "config.unsafe",
    repair: /chown root/,
    isMendedByCommand: true,
    fall: ({ machine }) => {
      execFileSync("chown", ["4711", machine.configFile]);
      return {};
    },
  },
  {
    what: "whose configuration is not where it is said to be",
    faults: { configuration: "fail" },
    code: "config.invalid",
    repair: /docs\/cli\.md/,
    fall: () => ({ around: { environment: { LATCHKEY_CONFIG: "/nowhere.json" } } }),
  },
  {
    what: "without a machine id",
    faults: { machine_id: "fail" },
    code: "machine.id_missing",
    repair: /machineIdFile/,
    fall: ({ machine }) => {
      const file = join(machine.directory, "machine-id");
      const before = readFileSync(file);
      rmSync(file);
      return { mend: () => writeFileSync(file, before) };
    },
  },
  {
    what: "whose image was made without an id of its own",
    faults: { machine_id: "fail" },
    code: "machine.id_missing",
    repair: /machineIdFile/,
    fall: ({ machine }) => {
      const file = join(machine.directory, "machine-id");
      const before = readFileSync(file);
      writeFileSync(file, "uninitialized\n");
      return { mend: () => writeFileSync(file, before) };
    },
  },
  {
    what: "whose id was written by hand into an image",
    // The record was made under another one.
    faults: { machine_id: "warn", record: "fail" },
    repair: /systemd-machine-id-setup/,
    fall: ({ machine }) => {
      const file = join(machine.directory, "machine-id");
      const before = readFileSync(file);
      writeFileSync(file, `${"deadbeef".repeat(4)}\n`);
      return { mend: () => writeFileSync(file, before) };
    },
  },
  {
    what: "that is a copy of another one",
    faults: { record: "fail" },
    code: "machine.cloned",
    repair: /invitation for this machine/,
    fall: () => {
      const other = createHardware({
        uuid: "9a1f7c00-11de-4f21-9b0a-52540012ab34",
        serial: "2QX9P13",
        mac: "3c:ec:ef:10:aa:01",
        disk: "PHYG9411018F",
      });
      return {
        around: { within: (words) => other.within(words) },
        tidy: () => other.remove(),
      };
    },
  },
  {
    what: "whose record is damaged",
    faults: { record: "fail" },
    code: "state.corrupt",
    repair: /latchkey status/,
    isMendedByCommand: true,
    fall: ({ machine, keepState }) => {
      const putBack = keepState();
      const file = join(machine.stateDirectory, "enrolment.json");
      writeFileSync(file, readFileSync(file, "utf8").replace("Acme", "Acne"), { mode: 0o600 });
      // Set aside by the command, which is told; what was in it nobody can bring back.
      return { after: { record: "warn" }, tidy: putBack };
    },
  },
  {
    what: "with a record that was set aside long ago",
    faults: { record: "warn" },
    repair: /rm .*corrupt-20260101T000000Z/,
    isMendedByCommand: true,
    fall: ({ machine }) => {
      const name = "enrolment.json.corrupt-20260101T000000Z";
      writeFileSync(join(machine.stateDirectory, name), "{", { mode: 0o600 });
      return {};
    },
  },
  {
    what: "whose state directory everybody can write",
    faults: { disk: "fail" },
    code: "config.unsafe",
    repair: /chmod 700/,
    isMendedByCommand: true,
    fall: ({ machine }) => {
      chmodSync(machine.stateDirectory, 0o777);
      return {};
    },
  },
  {
    what: "whose disk is mounted read-only",
    faults: { disk: "fail" },
    code: "state.unwritable",
    repair: /read-only/,
    fall: ({ machine }) => ({
      around: over(
        'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"',
        machine.stateDirectory,
      ),
    }),
  },
  {
    what: "whose disk is full",
    faults: { disk: "fail" },
    code: "state.unwritable",
    repair: /Make room/,
    fall: ({ machine }) => ({
      around: over(
        `cp -a "$0" "$0.kept" && mount -t tmpfs -o size=128k,mode=700 tmpfs "$0" && cp -a "$0.kept/." "$0" &&
         rm -r "$0.kept" && { dd if=/dev/zero of="$0/full" bs=1k 2>/dev/null; true; }`,
        machine.stateDirectory,
      ),
    }),
  },
  {
    what: "with a file where the state directory should be",
    faults: { disk: "fail" },
    repair: /stateDirectory|mkdir/,
    fall: ({ home, configure }) => {
      const file = join(home, "a-file");
      writeFileSync(file, "");
      return { mend: configure({ stateDirectory: file }) };
    },
  },
  {
    what: "on which a writer was killed",
    faults: { leftovers: "warn" },
    repair: /doctor --fix --only leftovers/,
    isMendedByCommand: true,
    fall: ({ machine }) => {
      const { pid = 0 } = spawnAndEnd();
      const name = `.enrolment.json.${pid}.0123456789ab.tmp`;
      writeFileSync(join(machine.stateDirectory, name), "half");
      return {};
    },
  },
  {
    what: "that somebody else is enrolling",
    faults: { lock: "warn" },
    code: "enrolment.busy",
    repair: /kill \d+/,
    isMendedByCommand: true,
    fall: async ({ machine }) => {
      const identity = await createMachineIdentity(BRAND, join(machine.directory, "machine-id"));
      const holder = spawn(process.execPath, [LOCK_HOLDER, identity.lockName(), "hold"], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      await once(holder.stdout, "data");
      return { tidy: () => holder.kill("SIGKILL") };
    },
  },
  {
    what: "on which an answer was cut short",
    faults: { journal: "warn" },
    repair: /latchkey status/,
    isMendedByCommand: true,
    fall: async ({ machine }, { service, acme }) => {
      const journal = createJournal(join(machine.stateDirectory, "journal"));
      const made = await journal.intend({
        idempotencyKey: crypto.randomUUID(),
        service: service.origin,
        organization: acme.organization,
        deviceName: "Press line 4",
        deviceId: "0".repeat(32),
        evidence: { confidence: "low" },
        keyThumbprint: "a".repeat(43),
        at: new Date().toISOString(),
      });
      expect(made.ok).toBe(true);
      return {};
    },
  },
  {
    what: "whose keychain is locked",
    faults: { keychain: "fail" },
    code: "credentials.locked",
    repair: /Unlock the keychain/,
    fall: async (_patient, { keyring }) => {
      await keyring.lock();
      return { mend: () => keyring.unlock() };
    },
  },
  {
    what: "whose keychain was killed",
    faults: { keychain: "fail" },
    code: "credentials.unavailable",
    repair: /gnome-keyring-daemon --start/,
    fall: async (_patient, { keyring }) => {
      await keyring.kill();
      return { mend: () => keyring.restart() };
    },
  },
  {
    what: "without a session bus",
    faults: { keychain: "fail" },
    code: "credentials.unavailable",
    repair: /dbus-run-session/,
    fall: () => ({ around: { environment: { DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" } } }),
  },
  {
    what: "whose clock is five minutes ahead",
    faults: { clock: "fail" },
    code: "clock.skewed",
    repair: /timedatectl set-ntp true/,
    fall: () => ({ around: { environment: atTime("+300s") } }),
  },
  {
    what: "whose clock is half a minute behind",
    faults: { clock: "warn" },
    repair: /timedatectl set-ntp true/,
    fall: () => ({ around: { environment: atTime("-30s") } }),
  },
  {
    what: "whose clock has lost ten years",
    faults: { clock: "fail" },
    code: "clock.skewed",
    repair: /timedatectl set-ntp true/,
    fall: () => ({ around: { environment: atTime("-3650d") } }),
  },
  {
    what: "with a proxy that is gone",
    faults: { proxy: "fail" },
    code: "network.proxy_unreachable",
    repair: /unset HTTPS_PROXY/,
    fall: async () => ({
      around: { environment: { HTTPS_PROXY: `http://127.0.0.1:${await freePort()}` } },
    }),
  },
  {
    what: "whose proxy wants a password",
    faults: { proxy: "fail" },
    code: "network.proxy_refused",
    repair: /proxyCredentialFile/,
    fall: async () => {
      const proxy = await startProxyServer({ credential: "user:password" });
      return {
        around: { environment: { https_proxy: `http://127.0.0.1:${proxy.port}` } },
        tidy: () => proxy.close(),
      };
    },
  },
  {
    what: "whose password for the proxy everybody can read",
    faults: { proxy: "fail" },
    code: "config.unsafe",
    repair: /chmod 600/,
    isMendedByCommand: true,
    fall: async ({ home, configure }) => {
      const proxy = await startProxyServer({ credential: "user:password" });
      const file = join(home, "proxy-credential");
      writeFileSync(file, "user:password\n", { mode: 0o644 });
      const putBack = configure({
        proxy: `http://127.0.0.1:${proxy.port}`,
        proxyCredentialFile: file,
      });
      return {
        tidy: () => {
          putBack();
          return proxy.close();
        },
      };
    },
  },
  {
    what: "whose file of authorities is gone",
    faults: { authorities: "fail" },
    code: "config.invalid",
    repair: /caFile/,
    fall: ({ configure }) => ({ mend: configure({ caFile: "/nowhere/ca.pem" }) }),
  },
  {
    what: "with an expired certificate among the authorities",
    faults: { authorities: "warn" },
    repair: /Remove what has expired/,
    fall: ({ configure, home }, { authority }) => {
      const file = join(home, "authorities.pem");
      const expired = authority.issue("DNS:old.example.com", "expired");
      writeFileSync(
        file,
        readFileSync(authority.caFile, "utf8") + readFileSync(expired.certFile, "utf8"),
      );
      return { mend: configure({ caFile: file }) };
    },
  },
  {
    what: "that knows nothing of the private authority",
    faults: { service: "fail" },
    code: "network.intercepted",
    repair: /caFile/,
    fall: ({ configure }) => ({ mend: configure({ caFile: undefined }) }),
  },
  {
    what: "whose configured browser is not there",
    faults: { browser: "fail" },
    code: "window.no_browser",
    repair: /browser/,
    fall: ({ configure }) => ({ mend: configure({ browser: "/opt/nobody/browser" }) }),
  },
  {
    what: "with a display where nobody answers",
    faults: { display: "fail" },
    code: "window.no_display",
    repair: /DISPLAY/,
    fall: () => ({ around: { environment: { DISPLAY: ":59999" } } }),
  },
  {
    what: "whose links open nothing",
    faults: { registration: "fail" },
    repair: /latchkey register$/,
    isMendedByCommand: true,
    fall: async ({ shell }) => {
      expect(await shell("latchkey unregister")).toMatchObject({ code: 0 });
      return {};
    },
  },
  {
    what: "whose links another program took",
    faults: { registration: "fail" },
    code: "registration.taken",
    repair: /latchkey register --replace/,
    isMendedByCommand: true,
    fall: async ({ shell, home }) => {
      const applications = join(home, ".local/share/applications");
      mkdirSync(applications, { recursive: true });
      writeFileSync(
        join(applications, "other.desktop"),
        "[Desktop Entry]\nType=Application\nName=Other\nExec=true %u\nMimeType=x-scheme-handler/latchkey;\n",
      );
      const taken = await shell("xdg-mime default other.desktop x-scheme-handler/latchkey");
      expect(taken.code).toBe(0);
      return {};
    },
  },
  {
    what: "whose links start a program that is gone",
    faults: { registration: "fail" },
    code: "registration.ineffective",
    repair: /latchkey register$/,
    isMendedByCommand: true,
    fall: ({ home }) => {
      const file = join(home, ".local/share/applications/latchkey-link-handler.desktop");
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.replace(/^Exec=.*$/m, "Exec=/opt/latchkey-1/latchkey open -- %u"));
      return {};
    },
  },
  {
    what: "whose device was deactivated",
    faults: { enrolments: "fail" },
    repair: /administrator/,
    fall: (_patient, { service }) => {
      const state = "UPDATE device_clients SET state = ?";
      changeDatabase(service, state, "deactivated");
      return { mend: () => changeDatabase(service, state, "active") };
    },
  },
];

/** Runs over another mount, beside the machine's hardware. */
function over(script: string, path: string): Around {
  return {
    over: (command) => ["unshare", "-m", "sh", "-c", `${script} && exec "$@"`, path, ...command],
  };
}

function spawnAndEnd(): { readonly pid?: number } {
  const [pid] = execFileSync("sh", ["-c", "echo $$"], { encoding: "utf8" }).split("\n");
  return { pid: Number(pid) };
}

function atTime(offset: string): Record<string, string> {
  const library = readdirSync("/usr/lib")
    .map((name) => `/usr/lib/${name}/faketime/libfaketime.so.1`)
    .find((path) => existsSync(path));
  return {
    LD_PRELOAD: library ?? "",
    FAKETIME: offset,
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
}

describe.skipIf(!canAdmit)("the doctor finds, and says how to mend, a machine", () => {
  let clinic: Clinic;
  let patient: Patient;
  beforeAll(async () => {
    clinic = await openClinic();
    patient = await clinic.admit();
    expect((await patient.doctor()).faults).toEqual(WELL);
  });
  afterAll(() => clinic?.close());

  /** Well where it was ill; whatever else might be left of it, the next full examination finds. */
  async function expectWell(
    ill: Readonly<Record<string, string>>,
    after: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const only = Object.keys({ ...ill, ...after }).join(",");
    const { faults } = await patient.doctor({ args: ["--only", only] });
    expect({ ...WELL, ...faults }).toEqual({ ...WELL, ...after });
  }

  test.each(AILMENTS)("$what", async ({ fall, faults, code, repair, ...more }) => {
    const { around = {}, mend, tidy, after } = await fall(patient, clinic);
    try {
      const ill = await patient.doctor(around);
      expect(ill.faults).toEqual({ ...WELL, ...faults });
      expect(ill.exit).toBe(Object.values(faults).includes("fail") ? 12 : 0);
      const [id = ""] = Object.keys(faults);
      const finding = ill.of(id as CheckId);
      if (code !== undefined) expect(finding.code).toBe(code);
      const { text = "", command = null } = finding.repair ?? {};
      expect(`${text} ${command ?? ""}`.trim()).toMatch(repair);
      expect(text).toMatch(/^[A-Z].*\.$/);
      if (more.isMendedByCommand === true) {
        const done = await patient.shell(command ?? "false", around, more.input?.(clinic));
        if (after === undefined) expect(done).toMatchObject({ code: 0 });
        await expectWell(faults, after);
      }
    } finally {
      await mend?.();
      await tidy?.();
    }
    if (more.isMendedByCommand !== true || after !== undefined) await expectWell(faults);
  });

  test("as well in everything as it was before all that", async () => {
    expect((await patient.doctor()).faults).toEqual(WELL);
  });
});
