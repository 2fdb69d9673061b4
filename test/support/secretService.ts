import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectToBus, type DbusConnection } from "../../main/credentials/dbusConnection.ts";
import type { DbusValue, Variant } from "../../main/credentials/dbusValue.ts";

type KeyringState = "open" | "locked" | "without-keyring";

/** A real Secret Service (gnome-keyring) on a bus of its own, apart from the machine's session. */
export interface PrivateSecretService {
  /** To be spread over `process.env` of whoever shall use it. */
  readonly environment: { readonly DBUS_SESSION_BUS_ADDRESS: string };
  /** Path of the bus's socket. */
  readonly busPath: string;
  readonly daemonPid: () => number;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  /** Ends the keyring daemon the hard way; the bus stays. */
  kill(): Promise<void>;
  /**
   * A new daemon, as after a new sign-in. `locked`: without the password; `without-keyring`:
   * somebody deleted the keyring's file, and nobody has made a new one.
   */
  restart(state?: KeyringState): Promise<void>;
  /** Ends everything and removes every file. */
  stop(): Promise<void>;
}

const PASSWORD = "keyring password of a test";
const START_TIMEOUT_MS = 30_000;
const DAEMON_TURNS = 3;
const SECRETS = "org.freedesktop.secrets";
const SECRETS_PATH = "/org/freedesktop/secrets";
const SERVICE_INTERFACE = "org.freedesktop.Secret.Service";

/** No service directories: nothing on this bus is ever started by being asked for. */
function busConfiguration(socket: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** Asks again until it is so; an error counts as "not yet", unless `hasFailed` gives a reason. */
async function until(
  what: string,
  isTrue: () => Promise<boolean>,
  hasFailed: () => Error | undefined = () => undefined,
  timeoutMs = START_TIMEOUT_MS,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isTrue().catch(() => false))) {
    const reason = hasFailed();
    if (reason !== undefined) throw reason;
    if (Date.now() > deadline) throw new Error(`${what} did not happen in time`);
    await sleep(25);
  }
}

/** Runs `work` on a connection to a bus, and closes it. */
async function onBus<Value>(
  busPath: string,
  work: (bus: DbusConnection) => Promise<Value>,
): Promise<Value> {
  const bus = await connectToBus(busPath, AbortSignal.timeout(START_TIMEOUT_MS));
  try {
    return await work(bus);
  } finally {
    bus.close();
  }
}

async function callService(
  bus: DbusConnection,
  member: string,
  signature: string,
  body: readonly DbusValue[],
  interfaceName = SERVICE_INTERFACE,
): Promise<readonly DbusValue[]> {
  return bus.call({
    destination: SECRETS,
    path: SECRETS_PATH,
    interface: interfaceName,
    member,
    signature,
    body,
  });
}

async function defaultCollection(bus: DbusConnection): Promise<string> {
  const [path] = await callService(bus, "ReadAlias", "s", ["default"]);
  return path as string;
}

async function isLocked(bus: DbusConnection): Promise<boolean> {
  const [answer] = await bus.call({
    destination: SECRETS,
    path: await defaultCollection(bus),
    interface: "org.freedesktop.DBus.Properties",
    member: "Get",
    signature: "ss",
    body: ["org.freedesktop.Secret.Collection", "Locked"],
  });
  return (answer as Variant).value === true;
}

async function hasOwner(bus: DbusConnection): Promise<boolean> {
  const [owned] = await bus.call({
    destination: "org.freedesktop.DBus",
    path: "/org/freedesktop/DBus",
    interface: "org.freedesktop.DBus",
    member: "NameHasOwner",
    signature: "s",
    body: [SECRETS],
  });
  return owned === true;
}

/** What a PAM module does at sign-in, asked for over the bus: no person, no prompt. */
async function unlockWithPassword(bus: DbusConnection): Promise<void> {
  const plain: Variant = { signature: "s", value: "" };
  const [, session] = await callService(bus, "OpenSession", "sv", ["plain", plain]);
  const secret: DbusValue = [session as string, [], [...Buffer.from(PASSWORD)], "text/plain"];
  await callService(
    bus,
    "UnlockWithMasterPassword",
    "o(oayays)",
    [await defaultCollection(bus), secret],
    "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
  );
}

/**
 * Starts `dbus-daemon` and `gnome-keyring-daemon` in a temporary directory, with one keyring.
 * @throws where one of the two is not installed or does not come up.
 */
export async function startSecretService(
  options: { readonly locked?: boolean } = {},
): Promise<PrivateSecretService> {
  const directory = await mkdtemp(join(tmpdir(), "secret-service-"));
  const busPath = join(directory, "bus");
  const address = `unix:path=${busPath}`;
  await mkdir(join(directory, "runtime"), { mode: 0o700 });
  await writeFile(join(directory, "bus.conf"), busConfiguration(busPath));

  const bus = spawn("dbus-daemon", [`--config-file=${join(directory, "bus.conf")}`, "--nofork"], {
    stdio: "ignore",
  });
  let failure: Error | undefined;
  bus.once("error", (error) => (failure = error));
  let daemon: ChildProcess | undefined;

  async function isIn(state: KeyringState, client: DbusConnection): Promise<boolean> {
    if (!(await hasOwner(client))) return false;
    if (state === "without-keyring") return (await defaultCollection(client)) === "/";
    return (await isLocked(client)) === (state === "locked");
  }

  /** Once in a few hundred starts the daemon comes up and never answers: then another one does. */
  async function startDaemon(state: KeyringState): Promise<void> {
    for (let turn = 1; ; turn += 1) {
      try {
        return await startDaemonOnce(state);
      } catch (error) {
        if (turn === DAEMON_TURNS || failure !== undefined) throw error;
        await end(daemon);
      }
    }
  }

  async function startDaemonOnce(state: KeyringState): Promise<void> {
    const home = join(directory, "home");
    if (state === "without-keyring") await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true, mode: 0o700 });
    daemon = spawn(
      "gnome-keyring-daemon",
      [...(state === "open" ? ["--unlock"] : []), "--components=secrets", "--foreground"],
      {
        env: {
          PATH: process.env["PATH"],
          HOME: home,
          XDG_RUNTIME_DIR: join(directory, "runtime"),
          DBUS_SESSION_BUS_ADDRESS: address,
        },
        stdio: ["pipe", "ignore", "ignore"],
      },
    );
    daemon.once("error", (error) => (failure = error));
    daemon.stdin?.on("error", () => undefined);
    daemon.stdin?.end(state === "open" ? PASSWORD : "");
    await until(
      "the start of the keyring",
      () => onBus(busPath, (client) => isIn(state, client)),
      () => failure,
      START_TIMEOUT_MS / DAEMON_TURNS,
    );
  }

  const service: PrivateSecretService = {
    environment: { DBUS_SESSION_BUS_ADDRESS: address },
    busPath,
    daemonPid: () => daemon?.pid ?? 0,
    lock: () =>
      onBus(busPath, async (client) => {
        await callService(client, "Lock", "ao", [[await defaultCollection(client)]]);
        await until("locking", () => isLocked(client));
      }),
    unlock: () =>
      onBus(busPath, async (client) => {
        await unlockWithPassword(client);
        await until("unlocking", async () => !(await isLocked(client)));
      }),
    async kill() {
      await end(daemon);
      await until("the end of the keyring", () =>
        onBus(busPath, async (client) => !(await hasOwner(client))),
      );
    },
    async restart(state = "open") {
      await service.kill();
      await startDaemon(state);
    },
    async stop() {
      await end(daemon);
      await end(bus);
      await rm(directory, { recursive: true, force: true });
    },
  };

  try {
    await startDaemon("open");
    if (options.locked === true) await service.lock();
    return service;
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/**
 * A prompter that takes every question and never answers it, like an empty chair before a screen.
 * The answer removes it from the bus.
 */
export async function startSilentPrompter(busPath: string): Promise<() => void> {
  const bus = await connectToBus(busPath, AbortSignal.timeout(600_000));
  await bus.call({
    destination: "org.freedesktop.DBus",
    path: "/org/freedesktop/DBus",
    interface: "org.freedesktop.DBus",
    member: "RequestName",
    signature: "su",
    body: ["org.gnome.keyring.SystemPrompter", 0],
  });
  return () => bus.close();
}
