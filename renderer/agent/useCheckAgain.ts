import { useCommand, type CommandState } from "./useCommand.ts";
import { useDraft } from "./useDraft.ts";

/** Asking whether somebody else has decided meanwhile, and when that was asked last. */
export interface CheckAgain {
  readonly commands: CommandState;
  /** Time of the last question (RFC 3339), empty where none was asked. */
  readonly askedAt: string;
  readonly check: () => void;
}

/** @param draft where the time is kept, since the screen comes anew with each answer */
export function useCheckAgain(draft: string): CheckAgain {
  const commands = useCommand();
  const [askedAt, setAskedAt] = useDraft(draft, "");
  return {
    commands,
    askedAt,
    check: () => {
      setAskedAt(new Date().toISOString());
      commands.run("checkApproval", {});
    },
  };
}
