import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));

/** Mounts and users of its own: what is written below /usr/local and /etc is gone with the process. */
const APART = ["--mount", "--map-root-user"];
const OWN_PLACES =
  "mount -t tmpfs none /usr/local/share && mount -t tmpfs none /etc/xdg && chmod 755 /etc/xdg";
/** Where the map has one user alone, the system's own files are nobody's. */
const IS_POSSIBLE =
  spawnSync("unshare", [...APART, "sh", "-c", `${OWN_PLACES} && test "$(stat -c %u /)" = 0`])
    .status === 0;

/** Runs a shell script as root of a machine whose system directories are empty. */
function asRoot(script: string, home: string): string {
  const done = spawnSync("unshare", [...APART, "sh", "-ec", `${OWN_PLACES}\n${script}`], {
    encoding: "utf8",
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: home, LANG: "C.UTF-8" },
  });
  expect([done.status, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

test.skipIf(!IS_POSSIBLE)("for everybody: registered, found, and undone to the byte", () => {
  const home = mkdtempSync(join(tmpdir(), "lk-home-"));
  const latchkey = `'${process.execPath}' '${LATCHKEY}'`;
  const listing = "find /usr/local/share /etc/xdg -exec stat -c '%n %a %F' {} + | sort";
  const output = asRoot(
    `
printf '[Default Applications]\\ntext/html=firefox.desktop' > /etc/xdg/mimeapps.list
cp /etc/xdg/mimeapps.list '${home}/before'
${listing} > '${home}/listed'
${latchkey} register --system --json
${latchkey} register --system --json
xdg-mime query default x-scheme-handler/latchkey
desktop-file-validate /usr/local/share/applications/latchkey-link-handler.desktop
stat -c %a /usr/local/share/applications /usr/local/share/applications/latchkey-link-handler.desktop
ls -A '${home}'
${latchkey} unregister --system --json
cmp /etc/xdg/mimeapps.list '${home}/before'
${listing} | diff - '${home}/listed'
echo same`,
    home,
  ).split("\n");
  rmSync(home, { recursive: true });
  const [first = "", second = "", ...rest] = output;
  expect(JSON.parse(first)).toMatchObject({ ok: true, changed: true });
  expect(JSON.parse(second)).toMatchObject({ ok: true, changed: false });
  expect(rest.slice(0, 5)).toEqual([
    "latchkey-link-handler.desktop",
    "755",
    "644",
    "before",
    "listed",
  ]);
  expect(JSON.parse(rest[5] ?? "")).toMatchObject({ ok: true, changed: true, left: [] });
  expect(rest[6]).toBe("same");
});

test.skipIf(!IS_POSSIBLE || process.getuid?.() !== 0)(
  "for everybody: never a program that one of them can exchange",
  () => {
    const home = mkdtempSync(join(tmpdir(), "lk-home-"));
    // Somebody's own folder, from which root started it by way of a link.
    const own = mkdtempSync("/var/lk-own-");
    chmodSync(own, 0o755);
    symlinkSync(dirname(dirname(LATCHKEY)), join(own, "app"));
    chownSync(own, 1000, 1000);
    try {
      const output = asRoot(
        `
'${process.execPath}' '${own}/app/bin/latchkey' register --system --json || echo "code $?"
find /usr/local/share /etc/xdg -type f`,
        home,
      );
      const [answer = "", code, ...files] = output.trim().split("\n");
      expect(JSON.parse(answer)).toMatchObject({ ok: false, error: { code: "config.unsafe" } });
      expect([code?.startsWith("code "), files]).toEqual([true, []]);
    } finally {
      for (const each of [home, own]) rmSync(each, { recursive: true });
    }
  },
);
