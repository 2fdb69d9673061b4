import { fail, succeed } from "../../../main/core/result.ts";
import type { CredentialName, CredentialStore } from "../../../main/credentials/credentialStore.ts";
import type { Life } from "./life.ts";

/** A keychain that outlives the process: `entries` is what is in it. */
export function createKeychain(life: Life, entries: Map<string, string>): CredentialStore {
  return {
    tier: "os-keychain",
    read: ({ kind }) => {
      const secret = entries.get(kind);
      return Promise.resolve(secret === undefined ? fail("credentials.absent") : succeed(secret));
    },
    write: ({ kind }: CredentialName, secret) =>
      life.step(() => {
        entries.set(kind, secret);
        return Promise.resolve(succeed(undefined));
      }),
    remove: ({ kind }) =>
      life.step(() => Promise.resolve(succeed({ existed: entries.delete(kind) }))),
  };
}
