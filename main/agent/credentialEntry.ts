import type { Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { CredentialDesk, EnteredCredential } from "./credentialDesk.ts";

/**
 * Where a credential lies between the person who entered it and the keychain. The session only
 * hears that one lies here, so that no state, view or report of it can ever hold a secret.
 */
export interface CredentialEntry {
  /** Lays one down, in the place of one before it. */
  offer(entered: EnteredCredential): void;
  /** Takes it back unused. */
  withdraw(): void;
  /** Stores what lies here, once. @returns `undefined` where nothing does; `credentials.*`. */
  store(service: ServiceOrigin): Promise<Result<string> | undefined>;
}

export function createCredentialEntry(desk: Pick<CredentialDesk, "enter">): CredentialEntry {
  let offered: EnteredCredential | null = null;
  return {
    offer: (entered) => {
      offered = entered;
    },
    withdraw: () => {
      offered = null;
    },
    store: async (service) => {
      if (offered === null) return undefined;
      const entered = offered;
      offered = null;
      return desk.enter(service, entered);
    },
  };
}
