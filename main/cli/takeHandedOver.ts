import type { WindowAgent } from "../agent/window/windowAgent.ts";
import type { BrowserWindow } from "../browser/browserWindow.ts";
import type { TakeRequest } from "../window/windowChannel.ts";

/**
 * Takes what later launches hand over into a window that is open, and brings it to the front. A
 * window that is closing takes nothing: what it was told ends with it, and the launch goes on to be
 * a window itself.
 */
export function takeHandedOver(
  agent: Pick<WindowAgent, "openInvitation">,
  window: Pick<BrowserWindow, "bringToFront">,
): TakeRequest {
  let showing: Promise<boolean> | null = null;
  let showingNext: Promise<boolean> | null = null;

  function show(): Promise<boolean> {
    showingNext = null;
    showing = window.bringToFront().finally(() => {
      showing = null;
    });
    return showing;
  }

  /** Once for all that arrive together; one under way may have begun before the newest came. */
  function isStillThere(): Promise<boolean> {
    if (showing === null) return show();
    showingNext ??= showing.then(show);
    return showingNext;
  }

  return async ({ invitation }) => {
    const arrival = invitation === null ? "same" : agent.openInvitation(invitation);
    if (!(await isStillThere())) return null;
    return arrival === "full" ? "busy_full" : "taken";
  };
}
