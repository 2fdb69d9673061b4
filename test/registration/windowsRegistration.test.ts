import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inspectRegistration } from "../../main/registration/inspectRegistration.ts";
import { registerLinks, unregisterLinks } from "../../main/registration/registerLinks.ts";
import type { RegistrationSurroundings } from "../../main/registration/surroundings.ts";
import { RegistryFake } from "./registryFake.ts";

const EXE = "C:\\Program Files\\nodejs\\node.exe";
const SCRIPT = "C:\\Users\\Jörg Groß\\AppData\\Roaming\\npm\\node_modules\\latchkey\\bin\\latchkey";
const CLASS = "HKCU\\Software\\Classes\\latchkey";
const CHOICE =
  "HKCU\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\latchkey\\UserChoice";
/** As exports have it: a string, and one in which variables count. */
const OTHERS = [String.raw`"\"C:\\Other\\door.exe\" \"%1\""`, "hex(2):25,00,31,00,00,00"];
const [OTHER = ""] = OTHERS;

let local: string;
let registry: RegistryFake;

beforeEach(() => {
  local = mkdtempSync(join(tmpdir(), "lk-windows-"));
  registry = new RegistryFake();
});

afterEach(() => {
  rmSync(local, { recursive: true });
});

function surroundings(script = SCRIPT): RegistrationSurroundings {
  return {
    brand: { productName: "Latchkey", scheme: "latchkey" },
    platform: "win32",
    environment: { LOCALAPPDATA: join(local, "user"), ProgramFiles: join(local, "all") },
    homeDirectory: local,
    uid: undefined,
    execPath: EXE,
    script,
    run: registry.run,
  };
}

const FOR_ME = { scope: "user", replace: false } as const;
const TAKE = { scope: "user", replace: true } as const;

/** Another program's class, with kinds of values that are none of ours. */
function letOtherTakeIt(command = OTHER): void {
  registry.set(CLASS, "", '"URL:Other"');
  registry.set(CLASS, "URL Protocol", '""');
  registry.set(CLASS, "EditFlags", "dword:00200000");
  registry.set(`${CLASS}\\shell\\open\\command`, "", command);
  registry.set(`${CLASS}\\shell\\open\\ddeexec`, "", "hex(2):25,00,31,00,00,00");
}

describe("register on Windows", () => {
  test.each([
    ["user", "HKCU"],
    ["system", "HKLM"],
  ] as const)("for %s runs exactly these commands", async (scope, root) => {
    const key = `${root}\\Software\\Classes\\latchkey`;
    expect(await registerLinks(surroundings(), { scope, replace: false })).toMatchObject({
      ok: true,
      value: { changed: true, entry: key },
    });
    const string = (value: string) => ["/t", "REG_SZ", "/d", value, "/f"];
    expect(registry.commands).toEqual([
      ["reg.exe", "add", key, "/ve", ...string("URL:Latchkey invitation")],
      ["reg.exe", "add", key, "/v", "URL Protocol", ...string("")],
      ["reg.exe", "add", `${key}\\DefaultIcon`, "/ve", ...string(`"${EXE}",0`)],
      [
        "reg.exe",
        "add",
        `${key}\\shell\\open\\command`,
        "/ve",
        ...string(`"${EXE}" "${SCRIPT}" open -- "%1"`),
      ],
    ]);
  });

  test("changes nothing the second time", async () => {
    await registerLinks(surroundings(), FOR_ME);
    const before = registry.commands.length;
    expect(await registerLinks(surroundings(), FOR_ME)).toMatchObject({
      value: { changed: false },
    });
    expect(registry.commands).toHaveLength(before);
  });

  test("is undone by removing the key, and the receipt with it", async () => {
    await registerLinks(surroundings(), FOR_ME);
    expect(await unregisterLinks(surroundings(), "user")).toEqual({
      ok: true,
      value: { changed: true, left: [] },
    });
    expect(registry.commands.at(-1)).toEqual(["reg.exe", "delete", CLASS, "/f"]);
    expect(registry.dump()).toBe("");
    expect(existsSync(join(local, "user", "Latchkey"))).toBe(false);
    expect(await unregisterLinks(surroundings(), "user")).toMatchObject({
      value: { changed: false },
    });
  });

  test.each(OTHERS)("leaves another program's class alone, and tells it: %s", async (command) => {
    letOtherTakeIt(command);
    const before = registry.dump();
    expect(await registerLinks(surroundings(), FOR_ME)).toMatchObject({
      failure: { code: "registration.taken" },
    });
    expect(registry.dump()).toBe(before);
    expect(readdirSync(local)).toEqual([]);
  });

  test("takes it with --replace, and gives it back as it was, kinds of values and all", async () => {
    letOtherTakeIt();
    const before = registry.dump();
    expect(await registerLinks(surroundings(), TAKE)).toMatchObject({ value: { changed: true } });
    // A second installation, and again: what was before is still what it was.
    expect(await registerLinks(surroundings("C:\\new\\latchkey"), FOR_ME)).toMatchObject({
      value: { changed: true },
    });
    await unregisterLinks(surroundings("C:\\new\\latchkey"), "user");
    expect(registry.dump()).toBe(before);
  });

  test("leaves the class alone where somebody else took it since, and says so", async () => {
    await registerLinks(surroundings(), FOR_ME);
    letOtherTakeIt();
    const before = registry.dump();
    expect(await unregisterLinks(surroundings(), "user")).toEqual({
      ok: true,
      value: { changed: true, left: [CLASS] },
    });
    expect(registry.dump()).toBe(before);
  });

  test.each([0, 1, 2, 3, 4])("puts everything back when command %i fails", async (failsAt) => {
    letOtherTakeIt();
    const before = registry.dump();
    registry.failsAt = failsAt;
    registry.failsOnce = true;
    expect(await registerLinks(surroundings(), TAKE)).toMatchObject({
      failure: { code: "registration.unwritable" },
    });
    expect(registry.dump()).toBe(before);
    expect(existsSync(join(local, "user", "Latchkey"))).toBe(false);
  });

  test("refuses a path that the command line could not hold", async () => {
    expect(await registerLinks(surroundings("C:\\100%1\\latchkey"), FOR_ME)).toMatchObject({
      failure: { code: "registration.unwritable" },
    });
    expect(registry.commands).toEqual([]);
  });

  test("says that the person's own choice overrules it", async () => {
    registry.set(CHOICE, "ProgId", '"OtherDoor.Url"');
    expect(await registerLinks(surroundings(), FOR_ME)).toMatchObject({
      failure: { code: "registration.ineffective", detail: `OtherDoor.Url, by ${CHOICE}` },
    });
  });
});

describe("the registration as Windows sees it", () => {
  async function look(): Promise<unknown> {
    return (await inspectRegistration(surroundings())).registration;
  }

  test("is missing, ours, foreign or stale", async () => {
    expect(await look()).toEqual({ kind: "missing" });
    await registerLinks(surroundings(), { scope: "system", replace: false });
    expect(await look()).toMatchObject({ kind: "registered" });
    await registerLinks(surroundings("C:\\gone\\latchkey"), FOR_ME);
    expect(await look()).toMatchObject({ kind: "stale" });
    await unregisterLinks(surroundings(), "user");
    letOtherTakeIt();
    expect(await look()).toMatchObject({ kind: "foreign", entry: CLASS });
  });

  test("is unknown where reg.exe cannot be run", async () => {
    const none = { ...surroundings(), run: () => Promise.resolve(null) };
    expect((await inspectRegistration(none)).registration.kind).toBe("unsupported");
    expect(await registerLinks(none, FOR_ME)).toMatchObject({
      failure: { code: "registration.unwritable" },
    });
  });
});

test("macOS is told where its registration comes from", async () => {
  const mac = { ...surroundings(), platform: "darwin" } as const;
  for (const outcome of [await registerLinks(mac, FOR_ME), await unregisterLinks(mac, "user")]) {
    expect(outcome).toMatchObject({ failure: { code: "registration.unsupported" } });
  }
  expect((await inspectRegistration(mac)).registration.kind).toBe("unsupported");
});

describe("a receipt on Windows that somebody else wrote", () => {
  const RUN = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run`;
  const HEADER = "Windows Registry Editor Version 5.00\r\n\r\n";
  const full = CLASS.replace("HKCU", "HKEY_CURRENT_USER");

  function tamper(before: string): void {
    const file = join(local, "user", "Latchkey", "registration.json");
    const { version, content } = JSON.parse(readFileSync(file, "utf8"));
    const next = { ...content, before };
    const sha256 = createHash("sha256").update(JSON.stringify(next)).digest("hex");
    writeFileSync(file, JSON.stringify({ version, sha256, content: next }), { mode: 0o600 });
  }

  test.each([
    ["another key", `${HEADER}[${RUN}]\r\n"x"="evil.exe"\r\n`],
    ["ours and another", `${HEADER}[${full}]\r\n\r\n[${RUN}]\r\n"x"="evil.exe"\r\n`],
    ["another to be deleted", `${HEADER}[${full}]\r\n\r\n[-${RUN}]\r\n`],
    ["one that begins alike", `${HEADER}[${full}2]\r\n@="x"\r\n`],
    ["another, indented", `${HEADER}[${full}]\n\t [${RUN}]\n"x"="evil.exe"\n`],
    ["an export of old", `REGEDIT4\r\n\r\n[${RUN}]\r\n"x"="evil.exe"\r\n`],
  ])("is not carried out: %s", async (_, before) => {
    await registerLinks(surroundings(), FOR_ME);
    const registered = registry.dump();
    tamper(before);
    expect(await unregisterLinks(surroundings(), "user")).toMatchObject({
      failure: { code: "registration.unwritable" },
    });
    expect(registry.commands.filter(([, verb]) => verb === "import")).toEqual([]);
    expect(registry.dump()).toBe(registered);
    expect(registry.keys.has(RUN)).toBe(false);
  });

  test("for everybody stands where only administrators write", async () => {
    mkdirSync(join(local, "everybody"));
    const own = surroundings();
    const environment = { ...own.environment, ProgramData: join(local, "everybody") };
    await registerLinks({ ...own, environment }, { scope: "system", replace: false });
    expect(readdirSync(join(local, "everybody"))).toEqual([]);
    expect(existsSync(join(local, "all", "Latchkey", "registration.json"))).toBe(true);
  });
});
