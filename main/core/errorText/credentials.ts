import type { ErrorText } from "./errorText.ts";

/** Words about credentials on this machine. */
export const CREDENTIAL_TEXT = {
  "credentials.absent": {
    title: "No credential for this service",
    text: "This machine has no client credential for the service.",
    advice: "Store the one you were given with `latchkey credentials set`.",
  },
  "credentials.locked": {
    title: "The keychain is locked",
    text: "The credential is in this machine's keychain, and the keychain is locked.",
    advice: "Unlock the keychain (sign in to the desktop session), then try again.",
  },
  "credentials.lost": {
    title: "The credential is gone",
    text: "A credential was stored on this machine and is no longer in its keychain.",
    advice: "Store it anew with `latchkey credentials set`, or ask for a new invitation.",
  },
  "credentials.unavailable": {
    title: "The keychain does not answer",
    text: "This machine's keychain cannot be used now.",
    advice:
      "Start a desktop session with a keyring, or set `credentialStore` in the configuration file; `latchkey credentials status` says more.",
  },
  "credentials.malformed": {
    title: "The credential cannot be read",
    text: "What is stored, or was handed over, is not a client credential.",
    advice: "Store it anew with `latchkey credentials set`; its help shows the form.",
  },
  "credentials.not_stored": {
    title: "The credential was not stored",
    text: "The keychain took the credential and did not keep it.",
    advice: "Confirm the keychain's own question if it asks one, then try again.",
  },
  "credentials.rejected": {
    title: "The service does not accept the credential",
    text: "Client id or secret are wrong, withdrawn, or this machine's clock is far off.",
    advice: "Check the clock, then store the right credential with `latchkey credentials set`.",
  },
  "credentials.insufficient": {
    title: "The credential may not do this",
    text: "The service knows the credential but does not let it open or answer invitations.",
    advice: "Ask the operator of the service for a credential with the scope `invitation`.",
  },
  "credentials.dpop_refused": {
    title: "The service does not bind its tokens",
    text: "The configuration demands access tokens bound to this machine (DPoP); the service issued another kind.",
    advice: "Ask the operator of the service to enable DPoP for this client.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
