import { z } from "zod";
import { succeed, type Result } from "../core/result.ts";
import type { CredentialName, CredentialStore } from "./credentialStore.ts";
import { toFileStem } from "./entryName.ts";
import { createRecordStore, damaged } from "./recordStore.ts";
import { runSystemdCreds, type SystemdCredsConfig } from "./systemdCreds.ts";

export interface SystemdStoreConfig extends SystemdCredsConfig {
  readonly directory: string;
}

const VERSION = 1;
const fieldsSchema = z.object({ sealed: z.base64().min(1) });
const plainSchema = z.tuple([z.string(), z.string(), z.string().min(1)]);

/** Said again inside: the name that systemd embeds is a digest, and old ones may lack it. */
function print({ kind, service }: CredentialName, secret: string): string {
  return JSON.stringify([kind, service, secret]);
}

function parse(text: string, { kind, service }: CredentialName): Result<string> {
  try {
    const parsed = plainSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return damaged();
    const [ownKind, ownService, secret] = parsed.data;
    return ownKind === kind && ownService === service ? succeed(secret) : damaged();
  } catch {
    return damaged();
  }
}

/**
 * The tier for machines where systemd looks after keys: one file for each credential, encrypted by
 * `systemd-creds` with the host's key, the TPM2 chip or both. It takes root, or systemd's leave; what
 * it lacks is `credentials.unavailable` with the reason.
 */
export function createSystemdStore(config: SystemdStoreConfig): CredentialStore {
  return createRecordStore(config.directory, {
    tier: "systemd-credentials",
    version: VERSION,
    seal: async (name, secret) => {
      const sealed = await runSystemdCreds(
        config,
        "encrypt",
        toFileStem(name),
        print(name, secret),
      );
      return sealed.ok ? succeed({ sealed: sealed.value.replace(/\s/g, "") }) : sealed;
    },
    open: async (name, fields) => {
      const parsed = fieldsSchema.safeParse(fields);
      if (!parsed.success) return damaged();
      const opened = await runSystemdCreds(config, "decrypt", toFileStem(name), parsed.data.sealed);
      return opened.ok ? parse(opened.value, name) : opened;
    },
  });
}
