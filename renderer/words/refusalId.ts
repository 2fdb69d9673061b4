import type { CommandName } from "../../preload/contract.ts";
import type { Refusal } from "../agent/useCommand.ts";
import { assertNever } from "./assertNever.ts";

const TOO_MUCH = {
  submitInvitation: "refusal.too-much",
  accept: "refusal.name",
  rename: "refusal.name",
  decline: "refusal.reason",
} as const satisfies Partial<Record<CommandName, string>>;

function hasOwnWords(command: CommandName): command is keyof typeof TOO_MUCH {
  return Object.hasOwn(TOO_MUCH, command);
}

/**
 * The message on why a button led nowhere, and what to do instead.
 * @param mayClose whether this window may be closed at all
 */
export function refusalId(why: Refusal, command: CommandName, mayClose: boolean) {
  switch (why) {
    case "out_of_place":
      return command === "checkApproval" ? "refusal.asking" : "refusal.out-of-place";
    case "invalid_payload":
      return hasOwnWords(command)
        ? TOO_MUCH[command]
        : mayClose
          ? "refusal.invalid"
          : "refusal.invalid.kept";
    case "no_answer":
      return mayClose ? "refusal.no-answer" : "refusal.no-answer.kept";
    default:
      return assertNever(why);
  }
}
