import type { ErrorCode } from "../errorCodes.ts";
import { CREDENTIAL_TEXT } from "./credentials.ts";
import { INVITATION_TEXT } from "./invitations.ts";
import { LINK_TEXT } from "./links.ts";
import { MACHINE_TEXT } from "./machines.ts";
import { NETWORK_TEXT } from "./networks.ts";
import { PROGRAM_TEXT } from "./programs.ts";
import { SERVICE_TEXT } from "./services.ts";

/** A failure for people: what happened, and what to do next. Never contains what was handed over. */
export interface ErrorText {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

export const ERROR_TEXT = {
  ...LINK_TEXT,
  ...SERVICE_TEXT,
  ...NETWORK_TEXT,
  ...CREDENTIAL_TEXT,
  ...INVITATION_TEXT,
  ...MACHINE_TEXT,
  ...PROGRAM_TEXT,
} as const satisfies Record<ErrorCode, ErrorText>;
