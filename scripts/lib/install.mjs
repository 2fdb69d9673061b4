// Makes a fresh clone usable: npm dependencies when missing or outdated, and on Debian the system
// packages that the demo and the tests need.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fail, NODE, ROOT, run } from "./project.mjs";

/** Debian package names and what each is for; `docs/cli.md` has the list the agent itself needs. */
const SYSTEM_PACKAGES = {
  chromium: "the window",
  xvfb: "a virtual display for the window",
  dbus: "a private session bus for the keychain",
  "gnome-keyring": "a real Secret Service",
  "libsecret-1-0": "the keychain binding",
  "fonts-dejavu-core": "text in the window",
  "desktop-file-utils": "checking the desktop entry",
  "xdg-utils": "opening links as a desktop does",
  "libglib2.0-bin": "opening links as GNOME's library does",
  "claws-mail": "clicking a link in a real mail program",
  xdotool: "a person's hand on mouse and keyboard",
  zsh: "completing a command line in it",
  fish: "completing a command line in it",
  groff: "showing the manual page without a warning",
  mandoc: "checking the manual page",
  "man-db": "showing the manual page, and checking what the unit names",
  systemd: "checking the unit",
  strace: "watching in which order files reach the disk",
  iproute2: "a network of the window's own, to count what it sends",
  libfaketime: "a machine whose clock is wrong",
  openssl: "test certificates and the benchmark's shell script",
  curl: "the benchmark's shell script",
  jq: "the benchmark's shell script",
  openbox: "the kiosk's session",
  "x11-xserver-utils": "the kiosk's session",
  "x11-utils": "looking at the kiosk's display",
  "ansible-core": "playing the Ansible role",
  shellcheck: "the recipes' shell scripts",
  binutils: "leaving symbols out of the single executable",
  "dpkg-dev": "what a Debian package depends on",
  lintian: "what is wrong with a Debian package",
  mmdebstrap: "a minimal Debian to install the package in",
};

const MINIMUM_NODE = [20, 19];

/** Everything a command needs before it can start. Says what it does; does nothing when done. */
export function install({ systemPackages }) {
  checkNode();
  installDependencies();
  if (systemPackages) installSystemPackages();
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  fail(`Node ${MINIMUM_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
}

function installDependencies() {
  const wanted = join(ROOT, "package-lock.json");
  // npm writes this file last: it stands for a finished installation.
  const done = join(ROOT, "node_modules", ".package-lock.json");
  if (existsSync(done) && existsSync(NODE) && statSync(done).mtimeMs >= statSync(wanted).mtimeMs) {
    return;
  }
  process.stderr.write("Installing npm dependencies (once) …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const code = run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    shell: process.platform === "win32",
    // Its progress is no result of ours: standard output stays the command's own.
    stdio: ["ignore", 2, 2],
  });
  if (code !== 0) fail("npm could not install the dependencies; see above.");
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function missingPackages() {
  return Object.keys(SYSTEM_PACKAGES).filter((name) => {
    const query = spawnSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8" });
    return !query.stdout?.startsWith("install ok");
  });
}

function installSystemPackages() {
  if (process.platform !== "linux") return;
  if (!isDebian()) {
    process.stderr.write(
      `This is no Debian: make sure that these are installed: ${Object.keys(SYSTEM_PACKAGES).join(", ")}.\n`,
    );
    return;
  }
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    fail(`These system packages are missing; install them and run this again:
  sudo apt-get install ${missing.join(" ")}
${missing.map((name) => `  ${name}: ${SYSTEM_PACKAGES[name]}`).join("\n")}`);
  }
  process.stderr.write(`Installing system packages (once): ${missing.join(" ")} …\n`);
  const apt = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", 2],
  };
  run("apt-get", ["update", "-qq"], apt);
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...missing];
  if (run("apt-get", args, apt) !== 0) {
    fail(`apt-get could not install: ${missing.join(" ")}`);
  }
}
