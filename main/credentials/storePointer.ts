import { join } from "node:path";
import { z } from "zod";
import { succeed, type Result } from "../core/result.ts";
import { inspectCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { ensurePrivateDirectory } from "../files/durableFile.ts";
import { CREDENTIAL_TIERS, type CredentialTier } from "./credentialStore.ts";

/**
 * Where the secrets of this machine are since they were moved; without one the configuration says it.
 * One file that is replaced as a whole, so that at each moment exactly one tier counts.
 */
export interface StorePointer {
  /** Its entries count. */
  readonly tier: CredentialTier;
  /** May hold copies that do not count: of a move that is under way, or was cut short. */
  readonly other: CredentialTier | null;
}

export interface PointerFile {
  readonly path: string;
  /**
   * Touches nothing. @returns `null` where nothing was ever moved; `state.corrupt`, `state.newer` or
   *   `config.unsafe` where it cannot be believed: then no tier counts, rather than the wrong one.
   */
  read(): Promise<Result<StorePointer | null>>;
  /** Durable once it returns; after a crash there is the former content or this one. */
  write(pointer: StorePointer): Promise<Result<void>>;
}

const tier = z.enum(CREDENTIAL_TIERS);
const schema: z.ZodType<StorePointer> = z.strictObject({ tier, other: tier.nullable() });

export function createPointerFile(stateDirectory: string): PointerFile {
  const path = join(stateDirectory, "credential-store.json");
  const form: CheckedFile<StorePointer> = {
    file: path,
    version: 1,
    schema,
    protection: "unchanged",
  };
  return {
    path,
    async read() {
      const read = await inspectCheckedFile(form);
      if (!read.ok) return read;
      const { content, damage } = read.value;
      return damage === null ? succeed(content ?? null) : { ok: false, failure: damage };
    },
    async write(pointer) {
      const ready = await ensurePrivateDirectory(stateDirectory, { protection: "unchanged" });
      return ready.ok ? writeCheckedFile(form, pointer) : ready;
    },
  };
}
