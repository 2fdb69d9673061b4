import { policyFileOf, type ConfigSurroundings } from "../agent/settings/places.ts";
import type { Brand } from "../core/brand.ts";
import { assertNever } from "../core/result.ts";
import { createMachineIdentity } from "../agent/machineIdentity.ts";
import { readPrivateBytes } from "../files/durableFile.ts";
import { readSystemdCredential } from "../files/systemdCredential.ts";
import {
  createDigest,
  MISSING,
  type AppliedEntry,
  type AppliedInput,
  type AppliedRecord,
  type Digest,
} from "./appliedRecord.ts";

/** Only its own digests are made for it; no service is ever called so. */
const RECORD = "applied-record";
/** Whatever is larger was no input before. */
const INPUT_MAX_BYTES = 16 * 1024 * 1024;

/** Somebody may have changed it, or may read it, or nobody can. */
const UNREAD = "unread";

/** This machine, for the record: what only it can compute, and what it is made of. */
export interface MachineMark {
  readonly digest: Digest;
  readonly machine: string;
}

/** @returns `null` on a machine that has no id: nothing can be remembered for it. */
export async function markMachine(
  record: Pick<AppliedRecord, "salt">,
  brand: Brand,
  machineIdFile: string | undefined,
): Promise<MachineMark | null> {
  const identity = (await createMachineIdentity(brand, machineIdFile)).forService(RECORD);
  if (!identity.ok) return null;
  const { deviceId, evidence } = identity.value;
  const digest = createDigest(record, deviceId);
  return { digest, machine: digest(JSON.stringify(evidence)) };
}

/** The files that decide which services are allowed, and where everything is. */
export function settingFiles(
  configFile: string,
  surroundings: ConfigSurroundings,
  brand: Brand,
): readonly string[] {
  return [configFile, policyFileOf(surroundings, brand)];
}

/** Digests of files as they are now, missing ones among them. */
export async function digestFiles(
  files: readonly string[],
  digest: Digest,
): Promise<readonly AppliedInput[]> {
  return Promise.all(
    files.map(async (name) => ({
      kind: "file" as const,
      name,
      isSecret: false,
      digest: await digestNow({ kind: "file", name, isSecret: false }, digest, {}),
    })),
  );
}

/** Whether everything that an entry was made from is as it was then. */
export async function isAsThen(
  { inputs }: Pick<AppliedEntry, "inputs">,
  digest: Digest,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const now = await Promise.all(inputs.map((input) => digestNow(input, digest, environment)));
  return inputs.every(({ digest: then }, index) => then !== UNREAD && then === now[index]);
}

async function digestNow(
  { kind, name, isSecret }: Omit<AppliedInput, "digest">,
  digest: Digest,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  switch (kind) {
    case "systemd_credential": {
      const read = await readSystemdCredential(name, environment);
      return read.ok ? digest(read.value) : UNREAD;
    }
    case "file": {
      const read = await readPrivateBytes(name, {
        protection: isSecret ? "of_group" : "unchanged",
        maxBytes: INPUT_MAX_BYTES,
      });
      if (read.kind === "missing") return digest(MISSING);
      return read.kind === "found" ? digest(read.bytes) : UNREAD;
    }
    default:
      return assertNever(kind);
  }
}
