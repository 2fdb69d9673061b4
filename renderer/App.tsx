import { useMemo, useState } from "react";
import { chooseLanguage } from "../messages/languages.ts";
import type { AgentBridge, NoticeView } from "../preload/contract.ts";
import { AgentContext, PLAIN_FRAME, type Agent } from "./agent/agentContext.ts";
import { createSend } from "./agent/createSend.ts";
import { shownBy } from "./agent/shownKeys.ts";
import { useAgentView } from "./agent/useAgentView.ts";
import { Crash } from "./components/Crash.tsx";
import { useDocumentLanguage } from "./language/useDocumentLanguage.ts";
import { useWindowWords } from "./language/useWindowWords.ts";
import { WordsContext } from "./language/wordsContext.ts";
import { NoAgent } from "./screens/NoAgent.tsx";
import { Screen } from "./screens/Screen.tsx";
import { Starting } from "./screens/Starting.tsx";

const NO_NOTICES: readonly NoticeView[] = [];

interface AppProps {
  /** `null` where no host put one there. */
  readonly bridge: AgentBridge | null;
}

/** The page: follows the agent's snapshots and hands each to its screen. */
export function App({ bridge }: AppProps) {
  const snapshot = useAgentView(bridge);
  const view = snapshot.kind === "view" ? snapshot.view : null;
  // Usually what the agent will say too: its words are read while it is being asked.
  const [own] = useState(() => chooseLanguage(navigator.languages));
  const { words, isSettled } = useWindowWords(
    view?.language ?? own.language,
    view?.locale ?? own.locale,
  );
  useDocumentLanguage(words.language);
  const [isBegun, setIsBegun] = useState(false);
  // The first screen waits for its words; a later one speaks as before until they are there.
  if (!isBegun && isSettled && snapshot.kind !== "starting") setIsBegun(true);

  const send = useMemo(() => createSend(bridge), [bridge]);
  const [drafts] = useState(() => new Map<string, string>());
  const screen = view?.screen ?? null;
  const shown = useMemo(
    () => (screen === null ? { subject: "", content: "" } : shownBy(screen)),
    [screen],
  );
  const { subject } = shown;
  const [turning, setTurning] = useState(() => ({ subject, left: new Set<string>() }));
  // Something else is shown: what comes back after it is there for a reason, and counts again.
  if (turning.subject !== subject) setTurning({ subject, left: new Set() });
  const { left } = turning;
  const notices = view?.notices ?? NO_NOTICES;
  const queued = view?.queued ?? 0;
  const frame = view?.frame ?? PLAIN_FRAME;
  const agent = useMemo<Agent>(
    () => ({ send, shown, drafts, left, notices, queued, frame }),
    [send, shown, drafts, left, notices, queued, frame],
  );
  return (
    <WordsContext value={words}>
      <Crash>
        {snapshot.kind === "starting" || !isBegun ? (
          <Starting />
        ) : snapshot.kind === "silent" ? (
          <NoAgent />
        ) : (
          <AgentContext value={agent}>
            <Screen view={snapshot.view} />
          </AgentContext>
        )}
      </Crash>
    </WordsContext>
  );
}
