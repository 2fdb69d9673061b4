import type { WorkStep } from "../../preload/contract.ts";

/** What the agent is doing, in words; each is true before anything was sent. */
export const STEP_WORDS = {
  "reading-invitation": "Reading the invitation…",
  "opening-credentials": "Opening this machine's keychain…",
  "signing-in": "Signing in to the service…",
  "looking-up": "Asking the service about the invitation…",
  accepting: "Accepting the invitation…",
  declining: "Declining the invitation…",
  renaming: "Changing the name…",
  "reading-device": "Reading what this machine may use…",
  "waiting-for-turn": "Another program is enrolling this machine; waiting for it…",
  recovering: "Asking what became of an earlier answer…",
} as const satisfies Record<WorkStep, string>;
