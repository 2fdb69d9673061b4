import type { ErrorCode } from "../core/errorCodes.ts";
import { assertNever, fail, succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { CredentialStore } from "../credentials/credentialStore.ts";
import type { History } from "../enrolment/history.ts";
import { readPrivateFile } from "../files/durableFile.ts";
import {
  parseApplicationCredential,
  printApplicationCredential,
} from "../oauth/clientCredential.ts";

/** How a credential is: there, or why not. Never what it is. */
export type CredentialCondition =
  | { readonly kind: "present"; readonly clientId: string }
  | { readonly kind: "missing"; readonly code: ErrorCode; readonly detail: string | null };

/** A client credential as the service's operator hands it out. */
export interface EnteredCredential {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Looks after the application credential of a service, for whoever hands it over. */
export interface CredentialDesk {
  /** Checks the form, stores it and reads it back. @returns the client id. */
  set(service: ServiceOrigin, text: string): Promise<Result<string>>;
  /** The same with one that somebody typed; blanks around the two are none of theirs. */
  enter(service: ServiceOrigin, entered: EnteredCredential): Promise<Result<string>>;
  condition(service: ServiceOrigin): Promise<CredentialCondition>;
  clear(service: ServiceOrigin): Promise<Result<{ readonly existed: boolean }>>;
}

/** @param history told of each that is stored. */
export function createCredentialDesk(
  store: CredentialStore,
  history: Pick<History, "note"> | null = null,
): CredentialDesk {
  async function set(service: ServiceOrigin, text: string): Promise<Result<string>> {
    const credential = parseApplicationCredential(text);
    if (!credential.ok) return credential;
    const secret = printApplicationCredential(credential.value);
    const written = await store.write({ kind: "application", service }, secret);
    if (!written.ok) return written;
    await history?.note({
      event: "credential_stored",
      serviceOrigin: service,
      organization: null,
      deviceName: null,
    });
    return succeed(credential.value.client_id);
  }
  return {
    set,
    enter: (service, { clientId, clientSecret }) =>
      set(
        service,
        JSON.stringify({ client_id: clientId.trim(), client_secret: clientSecret.trim() }),
      ),
    condition: async (service) => {
      const read = await store.read({ kind: "application", service });
      const parsed = read.ok ? parseApplicationCredential(read.value) : read;
      if (parsed.ok) return { kind: "present", clientId: parsed.value.client_id };
      const { code, detail = null } = parsed.failure;
      return { kind: "missing", code, detail };
    },
    clear: (service) => store.remove({ kind: "application", service }),
  };
}

/**
 * Reads a secret from a file that nobody else can read.
 * @returns `usage.invalid` where the file is missing, unreadable or open to others.
 */
export async function readSecretFile(path: string): Promise<Result<string>> {
  const read = await readPrivateFile(path, { protection: "secret" });
  switch (read.kind) {
    case "found":
      return succeed(read.text);
    // Only what is there is repeated: anything else may be the secret itself in the wrong place.
    case "missing":
      return fail("usage.invalid", { detail: "the file named by --file does not exist" });
    case "unreadable":
      return fail("usage.invalid", { detail: "the file named by --file cannot be read" });
    case "unsafe":
      return fail("usage.invalid", { detail: read.why });
    default:
      return assertNever(read);
  }
}
