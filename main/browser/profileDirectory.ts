import { lstat, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** `window-<pid of the agent>-<random>`: whose it is can be read from the name. */
const NAME = /^window-(\d{1,10})-[A-Za-z0-9]{6}$/u;

/**
 * What a fresh profile says: no questions, no background services, and "no" to every permission a
 * page could ask for (2 is "block").
 */
const PREFERENCES = {
  browser: { enable_spellchecking: false, check_default_browser: false },
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  net: { network_prediction_options: 2 },
  download: { prompt_for_download: false },
  profile: {
    default_content_setting_values: {
      automatic_downloads: 2,
      geolocation: 2,
      media_stream_camera: 2,
      media_stream_mic: 2,
      notifications: 2,
      popups: 2,
    },
  },
};

/**
 * Settings of the browser rather than of its profile. Names are asked for by HTTPS only, at a
 * server that cannot exist, so that not even a lookup leaves: WebRTC resolves the names of its
 * servers past proxy and gate, and a name can carry what must not get out.
 */
const LOCAL_STATE = {
  dns_over_https: { mode: "secure", templates: "https://255.255.255.255/{?dns}" },
};

/**
 * Makes the directory that holds throw-away profiles, for its owner alone.
 *
 * @throws where it exists and others could put a profile of theirs in place of ours
 */
export async function prepareRuntimeDirectory(
  directory: string,
  uid: number | undefined,
): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (uid === undefined) return;
  const found = await lstat(directory);
  const isOurs = found.isDirectory() && found.uid === uid && (found.mode & 0o022) === 0;
  if (!isOurs) throw new Error(`others may change ${directory}`);
}

/** A fresh profile of our own, readable by its owner alone; the answer is its path. */
export async function createProfile(runtimeDirectory: string, pid: number): Promise<string> {
  const profile = await mkdtemp(join(runtimeDirectory, `window-${pid}-`));
  await Promise.all([
    mkdir(join(profile, "tmp"), { mode: 0o700 }),
    mkdir(join(profile, "cache"), { mode: 0o700 }),
    mkdir(join(profile, "no-programs"), { mode: 0o700 }),
    mkdir(join(profile, "Default"), { mode: 0o700 }),
  ]);
  await Promise.all([
    writeJson(join(profile, "Default", "Preferences"), PREFERENCES),
    writeJson(join(profile, "Local State"), LOCAL_STATE),
  ]);
  return profile;
}

function writeJson(path: string, value: unknown): Promise<void> {
  return writeFile(path, JSON.stringify(value), { mode: 0o600 });
}

/** Removes a profile; the last processes of its browser may still be writing. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** A process of that id lives, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes what killed runs left behind: directories with a name of ours whose agent is dead. */
export async function sweepProfiles(
  runtimeDirectory: string,
  isAlive: (pid: number) => boolean,
): Promise<void> {
  for (const name of await readdir(runtimeDirectory)) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const path = join(runtimeDirectory, name);
    try {
      if ((await lstat(path)).isDirectory()) await removeProfile(path);
    } catch {
      // Another start sweeps it at the same time, or it is not ours to remove: not worth failing.
    }
  }
}
