import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inspectRegistration } from "../../main/registration/inspectRegistration.ts";
import { registerOnLinux } from "../../main/registration/linuxRegistration.ts";
import type { RegistrationSurroundings, RunProgram } from "../../main/registration/surroundings.ts";

const TYPE = "x-scheme-handler/latchkey";

let base: string;
let environment: NodeJS.ProcessEnv;
let run: RunProgram;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "lk-inspect-"));
  environment = {
    XDG_CONFIG_DIRS: `${base}/etc`,
    XDG_DATA_DIRS: `${base}/local:${base}/share`,
  };
  run = () => Promise.resolve(null);
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

function surroundings(): RegistrationSurroundings {
  return {
    brand: { productName: "Latchkey", scheme: "latchkey" },
    platform: "linux",
    environment,
    homeDirectory: join(base, "home"),
    uid: process.getuid?.(),
    execPath: process.execPath,
    script: join(base, "latchkey"),
    run: (file, args) => run(file, args),
  };
}

function put(path: string, content: string): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), content);
}

function putEntry(path: string, name: string, more = ""): void {
  put(path, `[Desktop Entry]\nType=Application\nName=${name}\nExec=/bin/true %u\n${more}`);
}

function defaults(id: string): string {
  return `[Default Applications]\n${TYPE}=${id}\n`;
}

async function look() {
  return (await inspectRegistration(surroundings())).registration;
}

async function register(): Promise<void> {
  put("latchkey", "#!/usr/bin/env node\n");
  const registered = await registerOnLinux(surroundings(), { scope: "user", replace: true });
  expect(registered.ok).toBe(true);
}

describe("which program is the default", () => {
  test("nobody", async () => {
    expect(await look()).toEqual({ kind: "missing" });
  });

  // Each line beats those after it (MIME Applications Associations).
  const ORDER = [
    "home/.config/mate-mimeapps.list",
    "home/.config/x-cinnamon-mimeapps.list",
    "home/.config/mimeapps.list",
    "etc/mate-mimeapps.list",
    "etc/mimeapps.list",
    "home/.local/share/applications/mimeapps.list",
    "local/applications/mate-mimeapps.list",
    "local/applications/mimeapps.list",
    "share/applications/mimeapps.list",
  ];
  test.each(ORDER.map((file, index) => [file, ORDER.slice(index + 1)] as const))(
    "%s decides over what comes after it",
    async (file, later) => {
      environment["XDG_CURRENT_DESKTOP"] = "MATE:X-Cinnamon";
      putEntry("share/applications/first.desktop", "First");
      putEntry("share/applications/later.desktop", "Later");
      put(file, defaults("first.desktop"));
      for (const each of later) put(each, defaults("later.desktop"));
      expect(await look()).toMatchObject({ kind: "foreign", name: "First" });
    },
  );

  test("the first that is installed and not deleted, of those that a list names", async () => {
    putEntry("share/applications/hidden.desktop", "Hidden", "Hidden=true\n");
    putEntry("share/applications/second.desktop", "Second");
    put("etc/mimeapps.list", defaults("absent.desktop;hidden.desktop;second.desktop;"));
    expect(await look()).toMatchObject({ kind: "foreign", name: "Second" });
  });

  test("an entry in a folder, named with a dash", async () => {
    putEntry("share/applications/kde/door.desktop", "Door");
    put("etc/mimeapps.list", defaults("kde-door.desktop"));
    expect(await look()).toMatchObject({ kind: "foreign", name: "Door" });
  });

  test("an entry of the user's own before one of the system with the same id", async () => {
    putEntry("share/applications/door.desktop", "System's");
    putEntry("home/.local/share/applications/door.desktop", "Own");
    put("etc/mimeapps.list", defaults("door.desktop"));
    expect(await look()).toMatchObject({ name: "Own" });
  });

  test("without a list: what was added by hand, then what says so of itself", async () => {
    putEntry("share/applications/self.desktop", "Self", `MimeType=text/html;${TYPE};\n`);
    expect(await look()).toMatchObject({ kind: "foreign", name: "Self" });
    putEntry("share/applications/cached.desktop", "Cached");
    put("share/applications/mimeinfo.cache", `[MIME Cache]\n${TYPE}=cached.desktop;\n`);
    expect(await look()).toMatchObject({ name: "Cached" });
    putEntry("share/applications/added.desktop", "Added");
    put("etc/mimeapps.list", `[Added Associations]\n${TYPE}=added.desktop;\n`);
    expect(await look()).toMatchObject({ name: "Added" });
    put("etc/mimeapps.list", `[Removed Associations]\n${TYPE}=cached.desktop;\n`);
    expect(await look()).toEqual({ kind: "missing" });
  });
});

describe("our own entry", () => {
  test("is registered when it starts this program", async () => {
    await register();
    expect(await look()).toMatchObject({ kind: "registered" });
  });

  test("is stale when the program is gone, and when it is another one", async () => {
    await register();
    rmSync(join(base, "latchkey"));
    expect(await look()).toMatchObject({
      kind: "stale",
      why: { kind: "absent", path: `${base}/latchkey` },
    });
    put("latchkey", "");
    put("elsewhere/latchkey", "");
    const moved = { ...surroundings(), script: join(base, "elsewhere/latchkey") };
    expect((await inspectRegistration(moved)).registration).toMatchObject({
      kind: "stale",
      why: { kind: "other_installation" },
    });
  });

  test.each([
    ["/bin/true", { kind: "exec_without_link" }],
    ['"unfinished', { kind: "exec_unreadable" }],
    ["no-such-program-anywhere %u", { kind: "not_executable", path: "no-such-program-anywhere" }],
  ])("is stale with Exec=%s", async (exec, why) => {
    await register();
    put(
      "home/.local/share/applications/latchkey-link-handler.desktop",
      `[Desktop Entry]\nName=Latchkey\nExec=${exec}\n`,
    );
    expect(await look()).toMatchObject({ kind: "stale", why });
  });

  test("is overridden by a list that counts more", async () => {
    await register();
    environment["XDG_CURRENT_DESKTOP"] = "GNOME";
    putEntry("share/applications/door.desktop", "Door");
    put("home/.config/gnome-mimeapps.list", defaults("door.desktop"));
    expect(await look()).toEqual({
      kind: "overridden",
      by: `${base}/home/.config/gnome-mimeapps.list`,
      name: "Door",
    });
  });
});

test("the package's own desktop application counts as registered, and is left alone", async () => {
  put("opt/Latchkey/latchkey-desktop", "");
  put("opt/Latchkey/resources/cli/latchkey.mjs", "");
  put(
    "share/applications/latchkey.desktop",
    `[Desktop Entry]\nName=Latchkey\nExec=${base}/opt/Latchkey/latchkey-desktop -- %u\nMimeType=${TYPE};\n`,
  );
  const packaged = {
    ...surroundings(),
    script: join(base, "opt/Latchkey/resources/cli/latchkey.mjs"),
  };
  expect((await inspectRegistration(packaged)).registration.kind).toBe("registered");
  expect(await registerOnLinux(packaged, { scope: "user", replace: false })).toMatchObject({
    value: { changed: false },
  });
});

test("what the desktop's own tools say is told beside it", async () => {
  const said: Readonly<Record<string, string>> = {
    "xdg-mime": "door.desktop\n",
    gio: "Standardanwendung für „x-scheme-handler/latchkey“: door.desktop\nRegistriert:\n\tx.desktop\n",
  };
  run = (file) => Promise.resolve({ code: 0, stdout: said[file] ?? "" });
  expect((await inspectRegistration(surroundings())).asked).toEqual({
    xdgMime: "door.desktop",
    gio: "door.desktop",
  });
  run = () => Promise.resolve({ code: 1, stdout: "No default applications for “x”\n" });
  expect((await inspectRegistration(surroundings())).asked).toEqual({ xdgMime: null, gio: null });
});
