import { join } from "node:path";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import {
  ensurePrivateDirectory,
  readPrivateFile,
  removeFileDurably,
  writeFileDurably,
} from "../files/durableFile.ts";
import { setAside } from "../files/setAside.ts";
import { CREDENTIAL_TIERS, type CredentialName, type CredentialTier } from "./credentialStore.ts";
import { toFileStem } from "./entryName.ts";

/** That an entry must exist, without its secret. */
interface Marker {
  readonly name: CredentialName;
  readonly tier: CredentialTier;
  /** RFC 3339 in UTC. */
  readonly storedAt: string;
}

/**
 * Remembers which entries must exist, because a keychain does not say: a locked one answers like an
 * empty one. One file for each entry, so that two processes never overwrite each other's news.
 */
export interface Markers {
  /**
   * @returns `null` where nothing was ever stored; `state.corrupt` once for a damaged file, which
   *   is set aside; `state.newer` for a file of a later version, which stays.
   */
  find(name: CredentialName): Promise<Result<Marker | null>>;
  set(name: CredentialName, tier: CredentialTier): Promise<Result<void>>;
  clear(name: CredentialName): Promise<Result<void>>;
}

const markerSchema = z.object({
  version: z.literal(1),
  kind: z.enum(["application", "device", "next", "probe"]),
  service: z.string(),
  tier: z.enum(CREDENTIAL_TIERS),
  storedAt: z.iso.datetime(),
});
const newerSchema = z.object({ version: z.number().int().min(2) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Opens the markers in `directory`, a directory of the agent's state; it is made when needed. */
export function createMarkers(config: {
  readonly directory: string;
  readonly now?: () => Date;
}): Markers {
  const now = config.now ?? (() => new Date());
  const pathOf = (name: CredentialName): string =>
    join(config.directory, `${toFileStem(name)}.json`);

  return {
    async find(name) {
      const path = pathOf(name);
      const read = await readPrivateFile(path, { protection: "unchanged" });
      switch (read.kind) {
        case "missing":
          return succeed(null);
        case "unsafe":
          return fail("config.unsafe", { detail: read.why });
        case "unreadable":
          return fail("state.corrupt", { detail: read.why });
        case "found":
          break;
      }
      const json = parseJson(read.text);
      if (newerSchema.safeParse(json).success) return fail("state.newer", { detail: path });
      const marker = markerSchema.safeParse(json);
      if (marker.success) {
        const { kind, service, tier, storedAt } = marker.data;
        if (kind === name.kind && service === name.service) {
          return succeed({ name: { kind, service }, tier, storedAt });
        }
      }
      const aside = await setAside(path, "corrupt", now());
      return aside.ok ? fail("state.corrupt", { detail: aside.value }) : aside;
    },

    async set(name, tier) {
      const directory = await ensurePrivateDirectory(config.directory, {
        protection: "unchanged",
      });
      if (!directory.ok) return directory;
      const marker = { version: 1, ...name, tier, storedAt: now().toISOString() };
      return writeFileDurably(pathOf(name), `${JSON.stringify(marker)}\n`, { mode: 0o600 });
    },

    async clear(name) {
      const removed = await removeFileDurably(pathOf(name));
      return removed.ok ? succeed(undefined) : removed;
    },
  };
}
