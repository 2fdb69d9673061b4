import { use } from "react";
import { AgentContext } from "../agent/agentContext.ts";
import { useCommand } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { CommandButton } from "./CommandButton.tsx";
import { RefusalLine } from "./RefusalLine.tsx";

interface QueueBannerProps {
  /** Off where the screen has a button for it, and while an answer is under way. */
  readonly isOffered: boolean;
}

/**
 * Says that other invitations wait. It stands in the panel, in place of the drawing, so that nothing
 * that somebody is about to press moves when it comes.
 */
export function QueueBanner({ isOffered }: QueueBannerProps) {
  const { say } = useWords();
  const { queued } = use(AgentContext);
  const commands = useCommand();
  return (
    <div className="queue" data-queued={queued}>
      <p role="status">{queued > 0 && say("queue.waiting", { count: queued })}</p>
      {queued > 0 && isOffered && (
        <>
          <CommandButton
            command="showNext"
            commands={commands}
            look="text"
            onPress={() => commands.run("showNext", {})}
          >
            {say("queue.next")}
          </CommandButton>
          <RefusalLine commands={commands} command="showNext" />
        </>
      )}
    </div>
  );
}
