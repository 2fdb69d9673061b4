import { setTimeout as sleep } from "node:timers/promises";
import { hasWindow } from "../../support/arrivingWindow.ts";
import type { DesktopSession } from "../../support/desktopSession.ts";
import { actUntil, createHand, type Place } from "../../support/hand.ts";
import { holds } from "../../support/screen.ts";

/** Of the ring around the button that has the focus in Chromium's own questions. */
const FOCUSED_BUTTON = 0x0b_57_d0;

/**
 * Clicks "Open on this device" on the landing page with the mouse, and answers the browser's
 * question whether it may open the program: Cancel has the focus, Tab leads to Open.
 */
export async function answerQuestion(session: DesktopSession, button: Place): Promise<void> {
  const hand = createHand(session);
  const isAsked = async (): Promise<boolean> =>
    holds(await session.screen.read(), FOCUSED_BUTTON, 150);
  await actUntil(
    "the yes to the browser's question",
    async () => {
      // Where an answer came too early, the question is put anew.
      await hand.press("Escape");
      await actUntil("the browser's question", () => hand.click(button), isAsked, 15_000);
      // Chromium takes no answer in a question's first half second, and says nothing when it does.
      await sleep(1_000);
      await hand.press("Tab", "Return");
    },
    () => hasWindow(session),
    10_000,
  );
}
