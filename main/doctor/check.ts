import type { Finding } from "./finding.ts";
import type { Patient } from "./patient.ts";

/** Stable names, for `--only` and for scripts. */
export const CHECK_IDS = [
  "program",
  "policy",
  "configuration",
  "machine_id",
  "disk",
  "record",
  "journal",
  "leftovers",
  "lock",
  "keychain",
  "credentials",
  "clock",
  "proxy",
  "authorities",
  "service",
  "enrolments",
  "display",
  "browser",
  "registration",
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

export function isCheckId(name: string): name is CheckId {
  return CHECK_IDS.some((id) => id === name);
}

/** Under which heading people find them. */
export type CheckGroup = "program" | "machine" | "state" | "secrets" | "network" | "desktop";

export interface Check {
  readonly id: CheckId;
  readonly group: CheckGroup;
  /** Longest time it may take, in ms. */
  readonly limitMs: number;
  /** Finds out; one finding, or one for each of several things. Whatever it throws is reported. */
  readonly run: (patient: Patient) => Promise<Finding | readonly Finding[]>;
}

/** For what asks neither a person nor a network. */
export const LOCAL_LIMIT_MS = 8_000;
/** For a conversation with a service that answers slowly or not at all. */
export const NETWORK_LIMIT_MS = 20_000;
