import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startVirtualDisplay, type VirtualDisplay } from "../support/browserDisplay.ts";
import { listenForProbe } from "../registration/probeListener.ts";
import { createHome, type Home, type HomeOptions } from "./registrationHome.ts";

const LINK = "latchkey://invite/7Z9K-XQ2M?service=https%3A%2F%2Flicences.example.com";
const ENTRY = ".local/share/applications/latchkey-link-handler.desktop";
const LIST = ".config/mimeapps.list";

let display: VirtualDisplay;
const homes: Home[] = [];

beforeAll(async () => {
  display = await startVirtualDisplay();
});

afterAll(async () => {
  await display.stop();
});

afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

function newHome(options: HomeOptions = {}): Home {
  const home = createHome({ display: display.name, ...options });
  homes.push(home);
  return home;
}

/** The same key of a snapshot as `home.write` takes it. */
function contentOf(home: Home, name: string): string {
  return readFileSync(join(home.path, name), "latin1");
}

describe("latchkey register, in a session without a desktop environment", () => {
  test("writes a valid entry, proves it, and unregister leaves the home as it was", async () => {
    const home = newHome();
    const before = home.snapshot();
    const registered = await home.latchkey("register", "--json");
    expect(registered.json()).toMatchObject({ ok: true, changed: true, probe: "answered" });
    const entry = join(home.path, ENTRY);
    expect(execFileSync("/usr/bin/desktop-file-validate", [entry], { encoding: "utf8" })).toBe("");
    expect(contentOf(home, ENTRY)).toContain(
      `\nExec=${process.execPath} ${home.script} open -- %u\n`,
    );
    expect(contentOf(home, LIST)).toBe(
      "[Default Applications]\nx-scheme-handler/latchkey=latchkey-link-handler.desktop;\n",
    );
    expect(
      (await home.run("xdg-mime", "query", "default", "x-scheme-handler/latchkey")).stdout,
    ).toBe("latchkey-link-handler.desktop\n");
    expect((await home.latchkey("unregister", "--json")).json()).toMatchObject({
      changed: true,
      left: [],
    });
    expect(home.snapshot()).toEqual(before);
  });

  test("changes nothing the second time, and says so", async () => {
    const home = newHome();
    await home.latchkey("register");
    const before = home.snapshot();
    const times = [ENTRY, LIST].map(
      (name) => statSync(join(home.path, name), { bigint: true }).mtimeNs,
    );
    const again = await home.latchkey("register", "--json");
    expect(again.json()).toMatchObject({ ok: true, changed: false, probe: "answered" });
    expect(home.snapshot()).toEqual(before);
    expect(
      [ENTRY, LIST].map((name) => statSync(join(home.path, name), { bigint: true }).mtimeNs),
    ).toEqual(times);
    expect((await home.latchkey("register")).stdout).toContain("already");
  });

  test.each(["xdg-open", "gio open"])(
    "%s starts the program with the link and nothing else",
    async (opener) => {
      const home = newHome();
      await home.latchkey("register");
      const [file = "", ...args] = opener.split(" ");
      // As root there is no window; that the program came so far is what counts here.
      await home.run(file, ...args, LINK);
      expect(await home.starts(1)).toEqual([[process.execPath, home.script, "open", "--", LINK]]);
    },
  );

  test.each(["xdg-open", "gio open"])(
    "%s of a probe is answered by this program",
    async (opener) => {
      const home = newHome();
      await home.latchkey("register");
      const nonce = "0123456789abcdef0123456789abcdef";
      const asker = await listenForProbe(home.environment["XDG_RUNTIME_DIR"] ?? "", nonce);
      const [file = "", ...args] = opener.split(" ");
      await home.run(file, ...args, `latchkey://probe/${nonce}`);
      expect(JSON.parse(await asker.received)).toMatchObject({
        product: "Latchkey",
        program: [process.execPath, home.script],
      });
      asker.close();
      expect(await home.starts(1)).toHaveLength(1);
    },
  );

  test.each([
    ["spaces", "My Programs/Latchkey app"],
    ["every character that has a meaning", "a b'c\"d$HOME`id`\\e%f%u;g&h*i(j)k~l#m"],
    ["a line break", "two\nlines"],
    ["letters beyond ASCII", "Türschloß"],
  ])("starts a program in a path with %s, by both", async (_, installedAt) => {
    const home = newHome({ installedAt });
    const before = home.snapshot();
    expect((await home.latchkey("register", "--json")).json()).toMatchObject({
      ok: true,
      probe: "answered",
    });
    expect((await home.latchkey("register", "--json")).json()).toMatchObject({ changed: false });
    expect(
      execFileSync("/usr/bin/desktop-file-validate", [join(home.path, ENTRY)], {
        encoding: "utf8",
      }),
    ).toBe("");
    await home.run("xdg-open", LINK);
    await home.run("gio", "open", LINK);
    const expected = [process.execPath, home.script, "open", "--", LINK];
    expect(await home.starts(2)).toEqual([expected, expected]);
    await home.latchkey("unregister");
    expect(home.snapshot()).toEqual(before);
  });

  test("in a home with a space: what reads the specification starts it, and the rest is told", async () => {
    const home = newHome({ name: "Ada L", installedAt: "Ada L/app $1" });
    const before = home.snapshot();
    const registered = await home.latchkey("register", "--json");
    // xdg-open without a desktop cuts its search path at spaces.
    expect(registered.json()).toMatchObject({ error: { code: "registration.ineffective" } });
    await home.run("gio", "open", LINK);
    expect(await home.starts(1)).toEqual([[process.execPath, home.script, "open", "--", LINK]]);
    await home.latchkey("unregister");
    expect(home.snapshot()).toEqual(before);
  });

  test("keeps a list with other programs, and puts back what opened the links before", async () => {
    const home = newHome();
    home.write(
      ".local/share/applications/other.desktop",
      "[Desktop Entry]\nType=Application\nName=Other Door\nExec=/bin/true %u\n",
    );
    const list =
      "# by hand\r\n[Added Associations]\ntext/html=firefox.desktop;\n\n[Default Applications]\n" +
      "x-scheme-handler/latchkey=other.desktop\n\xff\n[Removed Associations]";
    home.write(LIST, "");
    execFileSync("tee", [join(home.path, LIST)], { input: Buffer.from(list, "latin1") });
    const before = home.snapshot();

    const taken = await home.latchkey("register", "--json");
    expect(taken.code).toBe(10);
    expect(taken.json().error).toMatchObject({ code: "registration.taken" });
    expect(taken.json().error.detail).toContain("Other Door");
    expect(home.snapshot()).toEqual(before);

    const replaced = await home.latchkey("register", "--replace", "--json");
    expect(replaced.json()).toMatchObject({ ok: true, changed: true, probe: "answered" });
    expect(contentOf(home, LIST)).toBe(
      list.replace("=other.desktop", "=latchkey-link-handler.desktop;other.desktop;"),
    );
    await home.latchkey("unregister");
    expect(home.snapshot()).toEqual(before);
  });

  test("writes through a list that is a link, and the link stays", async () => {
    const home = newHome();
    home.write("dotfiles/mimeapps.list", "[Default Applications]\n");
    mkdirSync(join(home.path, ".config"));
    symlinkSync("../dotfiles/mimeapps.list", join(home.path, LIST));
    const before = home.snapshot();
    await home.latchkey("register");
    expect(contentOf(home, "dotfiles/mimeapps.list")).toContain("latchkey-link-handler.desktop");
    await home.latchkey("unregister");
    expect(home.snapshot()).toEqual(before);
  });

  test("says that a setting of the desktop overrules it", async () => {
    const home = newHome();
    home.write(
      ".local/share/applications/other.desktop",
      "[Desktop Entry]\nType=Application\nName=Other Door\nExec=/bin/true %u\n",
    );
    home.write(
      ".config/gnome-mimeapps.list",
      "[Default Applications]\nx-scheme-handler/latchkey=other.desktop\n",
    );
    home.environment["XDG_CURRENT_DESKTOP"] = "GNOME";
    const registered = await home.latchkey("register", "--replace", "--json");
    expect(registered.json().error).toMatchObject({ code: "registration.ineffective" });
    expect(registered.json().error.detail).toMatch(/Other Door.*gnome-mimeapps\.list/);
  });

  test("says without a display that it was not tried", async () => {
    const home = createHome();
    homes.push(home);
    const registered = await home.latchkey("register");
    expect(registered.code).toBe(0);
    expect(registered.stdout).toContain("not tried: there is no graphical session");
  });
});

describe("where it cannot be written", () => {
  // Root may write everywhere, so somebody else tries.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;

  test.each([".config", ".local/share/applications", ".local/share"])(
    "%s read-only: it is told, and everything is as before",
    async (directory) => {
      const home = newHome(uid === undefined ? {} : { uid });
      home.write(`${directory}/keep`, "");
      if (uid !== undefined) execFileSync("chown", ["-R", String(uid), home.path]);
      chmodSync(join(home.path, directory), 0o555);
      const before = home.snapshot();
      const registered = await home.latchkey("register", "--json");
      expect(registered.code).toBe(10);
      expect(registered.json().error).toMatchObject({ code: "registration.unwritable" });
      expect(registered.json().error.detail).toContain(directory);
      expect(home.snapshot()).toEqual(before);
      chmodSync(join(home.path, directory), 0o755);
    },
  );

  test("for everybody, by nobody special: it needs root", async () => {
    const home = newHome(uid === undefined ? {} : { uid });
    const registered = await home.latchkey("register", "--system", "--json");
    expect(registered.json().error).toMatchObject({ code: "registration.unwritable" });
    expect(registered.json().error.detail).toContain("needs root");
  });

  test("in somebody else's home, as under sudo", async ({ skip }) => {
    if (uid === undefined) skip();
    const home = newHome();
    execFileSync("chown", ["-R", "65534", home.path]);
    const before = home.snapshot();
    const registered = await home.latchkey("register", "--json");
    expect(registered.json().error).toMatchObject({ code: "registration.unwritable" });
    expect(home.snapshot()).toEqual(before);
  });

  test("in somebody else's home whose links lead to what is root's", async ({ skip }) => {
    if (uid === undefined) skip();
    const home = newHome();
    const target = newHome();
    mkdirSync(join(home.path, ".local/share"), { recursive: true });
    symlinkSync(target.path, join(home.path, ".local/share/applications"));
    symlinkSync(target.path, join(home.path, ".local/share/icons"));
    symlinkSync(target.path, join(home.path, ".local/share/latchkey"));
    symlinkSync(target.path, join(home.path, ".config"));
    execFileSync("chown", ["-hR", "65534", home.path]);
    const before = target.snapshot();
    for (const command of ["register", "unregister"]) {
      const done = await home.latchkey(command, "--json");
      expect(done.json().error).toMatchObject({ code: "registration.unwritable" });
    }
    expect(target.snapshot()).toEqual(before);
  });
});
