import { z } from "zod";
import { succeed } from "../core/result.ts";
import type { CredentialStore } from "./credentialStore.ts";
import { createRecordStore, damaged } from "./recordStore.ts";

const fieldsSchema = z.object({ secret: z.string().min(1) });

/**
 * The tier for machines without a keychain: one file for each credential, protected by its
 * permissions (0700 directory, 0600 files, owner checked) and by nothing else. Whoever can read
 * the disk has the secrets; hence the name, and hence it is never chosen silently.
 */
export function createFileStore(config: { readonly directory: string }): CredentialStore {
  return createRecordStore(config.directory, {
    tier: "file-protected-by-permissions-only",
    version: 1,
    seal: (_name, secret) => Promise.resolve(succeed({ secret })),
    open: (_name, fields) => {
      const parsed = fieldsSchema.safeParse(fields);
      return Promise.resolve(parsed.success ? succeed(parsed.data.secret) : damaged());
    },
  });
}
