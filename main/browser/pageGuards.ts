import type { PipeClient, ProtocolSession } from "./pipeClient.ts";
import type { TargetInfo } from "./protocolTypes.ts";

export interface PageTarget {
  readonly targetId: string;
  readonly session: ProtocolSession;
}

/**
 * Waits for the one page of the window and lets it run. Whatever else appears, a second window, a
 * worker, a frame of another process, is paused before its first step and never let go; windows
 * are closed.
 */
export async function attachToPage(client: PipeClient): Promise<PageTarget> {
  const { browser } = client;
  let settlePage: (page: PageTarget) => void = () => {};
  const page = new Promise<PageTarget>((resolve) => {
    settlePage = resolve;
  });
  let found: string | null = null;

  browser.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (found === null && targetInfo.type === "page") {
      found = targetInfo.targetId;
      settlePage({ targetId: targetInfo.targetId, session: client.session(sessionId) });
    } else refuseTarget(browser, targetInfo);
  });
  await browser.send("Target.setAutoAttach", AUTO_ATTACH);
  return page;
}

const AUTO_ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true } as const;

function refuseTarget(browser: ProtocolSession, target: TargetInfo): void {
  if (target.type !== "page") return;
  browser.send("Target.closeTarget", { targetId: target.targetId }).catch(() => {});
}

/** Denies permissions, downloads, file choosers and dialogs, and pauses what the page starts. */
export async function guardPage(browser: ProtocolSession, session: ProtocolSession): Promise<void> {
  session.on("Page.javascriptDialogOpening", () => {
    session.send("Page.handleJavaScriptDialog", { accept: false }).catch(() => {});
  });
  await Promise.all([
    // Grants none, and by the protocol's definition rejects all others.
    browser.send("Browser.grantPermissions", { permissions: [] }),
    browser.send("Browser.setDownloadBehavior", { behavior: "deny" }),
    session.send("Page.setInterceptFileChooserDialog", { enabled: true }),
    session.send("Target.setAutoAttach", AUTO_ATTACH),
  ]);
}
