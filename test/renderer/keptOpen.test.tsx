import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { AgentScreen } from "../../preload/contract.ts";
import { AgentContext, PLAIN_FRAME, type Agent } from "../../renderer/agent/agentContext.ts";
import { Screen } from "../../renderer/screens/Screen.tsx";
import { PROBLEM_SCREENS, SCREENS, viewOf } from "./support/fixtures.ts";

/** The screen in a window that may be closed, or may not. */
function markupIn(screen: AgentScreen, mayClose: boolean): string {
  const agent: Agent = {
    send: () => Promise.resolve({ accepted: true }),
    shown: { subject: "", content: "" },
    drafts: new Map(),
    left: new Set(),
    notices: [],
    queued: 0,
    frame: { ...PLAIN_FRAME, mayClose },
  };
  return renderToStaticMarkup(
    <AgentContext value={agent}>
      <Screen view={viewOf(screen)} />
    </AgentContext>,
  );
}

const ENDS: readonly (readonly [string, AgentScreen])[] = [
  ["declined", SCREENS.declined],
  ["approved", SCREENS.approved],
  ["waiting", SCREENS.waiting],
  ["deactivated", SCREENS.deactivated],
  ...PROBLEM_SCREENS.map((screen) => [screen.problem.code, screen] as const),
];

describe("a window that the vendor keeps open", () => {
  it.each(ENDS)("offers another way on than closing it: %s", (_, screen) => {
    expect(markupIn(screen, true)).toContain("Close window");
    const kept = markupIn(screen, false);
    expect(kept).not.toContain("Close window");
    expect(kept).toContain("button-primary");
  });
});
