import type { ProtocolSession } from "./pipeClient.ts";
import type { PageTarget } from "./pageGuards.ts";

interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Gives the window the whole screen. Chromium asks its window manager for that, and a kiosk may
 * have none: then the window takes the size by itself.
 */
export async function fillScreen(
  browser: ProtocolSession,
  { session, targetId }: PageTarget,
): Promise<void> {
  const { result } = await session.send("Runtime.evaluate", {
    expression: "({ width: screen.width, height: screen.height })",
    returnByValue: true,
  });
  const { width, height } = result.value as ScreenSize;
  const { windowId } = await browser.send("Browser.getWindowForTarget", { targetId });
  // Only an ordinary window takes bounds.
  await browser.send("Browser.setWindowBounds", { windowId, bounds: { windowState: "normal" } });
  await browser.send("Browser.setWindowBounds", {
    windowId,
    // Of exactly the screen's size Chromium makes a window one pixel smaller each way, so that no
    // window manager takes it for a full-screen one.
    bounds: { left: 0, top: 0, width, height: height + 1 },
  });
  await browser.send("Browser.setWindowBounds", {
    windowId,
    bounds: { windowState: "fullscreen" },
  });
}
