import { useMemo, useState } from "react";
import type { AgentBridge, NoticeView } from "../preload/contract.ts";
import { AgentContext, type Agent } from "./agent/agentContext.ts";
import { createSend } from "./agent/createSend.ts";
import { useAgentView } from "./agent/useAgentView.ts";
import { useWindowWords } from "./language/useWindowWords.ts";
import { WordsContext } from "./language/wordsContext.ts";
import { NoAgent } from "./screens/NoAgent.tsx";
import { Screen } from "./screens/Screen.tsx";
import { Starting } from "./screens/Starting.tsx";
import { assertNever } from "./words/assertNever.ts";

const NO_NOTICES: readonly NoticeView[] = [];

/** The page: follows the agent's snapshots and hands each to its screen. */
export function App({ bridge }: { readonly bridge: AgentBridge }) {
  const snapshot = useAgentView(bridge);
  const send = useMemo(() => createSend(bridge), [bridge]);
  const language = snapshot.kind === "view" ? snapshot.view.language : null;
  const words = useWindowWords(language, snapshot.kind === "view" ? snapshot.view.locale : "en");
  const [drafts] = useState(() => new Map<string, string>());
  const [left] = useState(() => new Set<number>());
  const revision = snapshot.kind === "view" ? snapshot.view.revision : -1;
  const notices = snapshot.kind === "view" ? snapshot.view.notices : NO_NOTICES;
  const queued = snapshot.kind === "view" ? snapshot.view.queued : 0;
  const agent = useMemo<Agent>(
    () => ({ send, revision, drafts, left, notices, queued }),
    [send, revision, drafts, left, notices, queued],
  );
  switch (snapshot.kind) {
    case "starting":
      return <Starting />;
    case "silent":
      return <NoAgent />;
    case "view":
      if (words === null) return <Starting />;
      return (
        <WordsContext value={words}>
          <AgentContext value={agent}>
            <Screen view={snapshot.view} />
          </AgentContext>
        </WordsContext>
      );
    default:
      return assertNever(snapshot);
  }
}
