import type { CommandWords } from "../../messages/loadWords.ts";
import { ERROR_CODES, type ErrorCode } from "../core/errorCodes.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../core/exitCode.ts";

/** An exit code, and which failures end with it. */
export interface ExitCodeEntry {
  readonly code: ExitCode;
  /** What it means, in a few words. */
  readonly meaning: string;
  readonly errors: readonly ErrorCode[];
}

/** The one list of exit codes: help, manual and the table in `docs/cli.md` are written from it. */
export function listExitCodes(words: Pick<CommandWords, "say">): readonly ExitCodeEntry[] {
  return Object.values(EXIT).map((code) => ({
    code,
    meaning: words.say(`help.latchkey.exit.${code}`),
    errors: ERROR_CODES.filter((error) => EXIT_CODE[error] === code),
  }));
}
