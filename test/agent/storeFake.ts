import { fail, succeed, type Failure } from "../../main/core/result.ts";
import type { CredentialName, CredentialStore } from "../../main/credentials/credentialStore.ts";

/** A credential store in memory that writes down what it was asked, and fails where it is told to. */
export interface StoreFake extends CredentialStore {
  /** `read device`, `write application`, … in order. */
  readonly log: string[];
  readonly entries: Map<string, string>;
  /** Outcome of reading instead of what is in `entries`. */
  readonly readFailures: Map<CredentialName["kind"], Failure>;
  writeFailure: Failure | null;
}

export function createStoreFake(
  entries: Readonly<Partial<Record<CredentialName["kind"], string>>> = {},
): StoreFake {
  const fake: StoreFake = {
    tier: "os-keychain",
    log: [],
    entries: new Map(Object.entries(entries)),
    readFailures: new Map(),
    writeFailure: null,
    read: async ({ kind }) => {
      fake.log.push(`read ${kind}`);
      await Promise.resolve();
      const failure = fake.readFailures.get(kind);
      if (failure !== undefined) return { ok: false, failure };
      const secret = fake.entries.get(kind);
      return secret === undefined ? fail("credentials.absent") : succeed(secret);
    },
    write: async ({ kind }, secret) => {
      fake.log.push(`write ${kind}`);
      await Promise.resolve();
      if (fake.writeFailure !== null) return { ok: false, failure: fake.writeFailure };
      fake.entries.set(kind, secret);
      return succeed(undefined);
    },
    remove: ({ kind }) => {
      fake.log.push(`remove ${kind}`);
      return Promise.resolve(succeed({ existed: fake.entries.delete(kind) }));
    },
  };
  return fake;
}
