import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { missingPrograms } from "../support/missingPrograms.ts";
import { runToEnd, type Ended } from "./makePackage.ts";

/** Beside the essential ones: what the package depends on, and what opens links on a desktop. */
const PACKAGES = ["libsecret-1-0", "systemd", "xdg-utils", "desktop-file-utils"];
const SUITE = "bookworm";
const MIRROR = "http://deb.debian.org/debian";
/** Made once, by whoever is first, and copied for each test. */
const CACHE = join(homedir(), ".cache", "latchkey-tests", `${SUITE}-${PACKAGES.join("-")}`);

/** Whose home is in the tree; a person's first account on a Debian. */
const PERSON = 1000;
const PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin";

/** A minimal Debian in a folder, in which programs run as on a machine of its own. */
export interface DebianRoot {
  readonly folder: string;
  /** Runs a program as root, or as a person with a home and a session. */
  run(who: "root" | "person", command: readonly string[], input?: string): Promise<Ended>;
  /** Puts a file into the tree; nobody but root, or but the person, can read it where `mode` says so. */
  put(
    path: string,
    content: string,
    options?: { readonly mode?: number; readonly owner?: number; readonly group?: string },
  ): void;
  /** Brings a file of this machine to `/srv`, and answers its path in the tree. */
  take(file: string): string;
  /** Every path with its kind, size and owner, but what a test brings or what logs by itself. */
  paths(): ReadonlyMap<string, string>;
  remove(): void;
}

/** Why no tree can be had here, as an end of a test's name; empty where one can. */
export async function missingDebianRoot(): Promise<string> {
  if (process.getuid?.() !== 0) return " (needs root)";
  const missing = missingPrograms(["mmdebstrap", "dpkg-deb", "strip", "unshare", "setpriv"]);
  if (missing !== "" || existsSync(CACHE)) return missing;
  const release = `${MIRROR}/dists/${SUITE}/Release`;
  return fetch(release, { method: "HEAD", signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => (ok ? "" : " (no Debian mirror)"),
    () => " (no Debian mirror)",
  );
}

/** Makes the tree that others are copied from, where it is not there yet. @throws without a mirror */
export function prepareDebianRoot(): void {
  if (existsSync(CACHE)) return;
  const made = `${CACHE}.${process.pid}`;
  mkdirSync(dirname(CACHE), { recursive: true });
  const args = ["--quiet", "--variant=minbase", `--include=${PACKAGES.join(",")}`];
  const ended = spawnSync("mmdebstrap", [...args, SUITE, made, MIRROR], { encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`mmdebstrap: ${ended.stderr}`);
  renameSync(made, CACHE);
}

export function createDebianRoot(): DebianRoot {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-debian-"));
  spawnSync("cp", ["--archive", `${CACHE}/.`, folder]);
  const home = join(folder, "home/person");
  mkdirSync(home, { recursive: true });
  appendFileSync(
    join(folder, "etc/passwd"),
    `person:x:${PERSON}:${PERSON}::/home/person:/bin/sh\n`,
  );
  appendFileSync(join(folder, "etc/group"), `person:x:${PERSON}:\n`);
  // What a session has; and the machine's own id, which a tree of packages has not.
  const runtime = join(folder, "run/user", String(PERSON));
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  spawnSync("chown", ["--recursive", `${PERSON}:${PERSON}`, home, runtime]);
  writeFileSync(join(folder, "etc/machine-id"), "4b6f1c0a7d8e4f5a9b2c3d4e5f607182\n");

  return {
    folder,
    run: (who, command, input = "") => {
      const person = ["setpriv", `--reuid=${PERSON}`, `--regid=${PERSON}`, "--clear-groups"];
      const inside = who === "person" ? [...person, ...command] : command;
      const script = 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"';
      const args = ["--mount", "--pid", "--fork", "sh", "-c", script, folder, ...inside];
      const own =
        who === "root"
          ? { HOME: "/root", DEBIAN_FRONTEND: "noninteractive" }
          : { HOME: "/home/person", XDG_RUNTIME_DIR: `/run/user/${PERSON}`, DISPLAY: ":99" };
      return runToEnd("unshare", args, { PATH, LANG: "C.UTF-8", ...own }, { input });
    },
    put(path, content, { mode = 0o644, owner = 0, group = String(owner) } = {}) {
      const full = join(folder, path);
      writeFileSync(full, content, { mode });
      // In the tree, whose groups this machine does not know.
      spawnSync("chroot", [folder, "chown", `${owner}:${group}`, `/${path}`]);
    },
    take(file) {
      copyFileSync(file, join(folder, "srv", basename(file)));
      return `/srv/${basename(file)}`;
    },
    paths: () => new Map(walk(folder, "")),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What is not the package's: the person's own, what tests bring, dpkg's backups and everybody's logs. */
const PASSED_OVER =
  /^\/(?:home|srv|proc|sys|dev|run|tmp)\/|^\/var\/log\/|^\/var\/lib\/dpkg\/[\w-]+-old$|^\/var\/cache\/ldconfig|^\/etc\/(?:passwd|group|shadow|gshadow)-$/;

function* walk(root: string, path: string): Generator<[string, string]> {
  for (const name of readdirSync(join(root, path))) {
    const inner = `${path}/${name}`;
    if (PASSED_OVER.test(`${inner}/`) || PASSED_OVER.test(inner)) continue;
    const stats = lstatSync(join(root, inner));
    const kind = stats.isDirectory() ? "directory" : `${stats.size}`;
    yield [inner, `${kind} ${stats.mode.toString(8)} ${stats.uid}:${stats.gid}`];
    if (stats.isDirectory()) yield* walk(root, inner);
  }
}
