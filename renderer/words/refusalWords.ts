import type { CommandName } from "../../preload/contract.ts";
import type { Refusal } from "../agent/useCommand.ts";
import { assertNever } from "./assertNever.ts";

const TOO_MUCH = {
  submitInvitation: "That is more text than fits. Paste only the part with the link or the code.",
  accept: "That name cannot be sent. Enter a shorter one.",
  rename: "That name cannot be sent. Enter a shorter one.",
  decline: "That reason cannot be sent. Enter a shorter one.",
} as const satisfies Partial<Record<CommandName, string>>;

function hasOwnWords(command: CommandName): command is keyof typeof TOO_MUCH {
  return Object.hasOwn(TOO_MUCH, command);
}

/** Why a button led nowhere, and what to do instead. */
export function refusalWords(why: Refusal, command: CommandName): string {
  switch (why) {
    case "out_of_place":
      return command === "checkApproval"
        ? "The service is being asked already. The answer shows here by itself."
        : "This is not possible at the moment. Wait until the window shows something new.";
    case "invalid_payload":
      return hasOwnWords(command)
        ? TOO_MUCH[command]
        : "The program did not understand this window. Close it and open the invitation again.";
    case "no_answer":
      return "The program behind this window does not answer. Close it and open the invitation again.";
    default:
      return assertNever(why);
  }
}
