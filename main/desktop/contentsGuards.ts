import type { WebContentsSlice } from "./electronSlice.ts";

/**
 * Keeps any web contents where it is: the page is loaded once by the shell, which these events do
 * not report, and never goes anywhere by itself.
 */
export function guardContents(
  contents: Pick<WebContentsSlice, "on" | "setWindowOpenHandler" | "setWebRTCIPHandlingPolicy">,
): void {
  const prevent = (event: { preventDefault(): void }): void => {
    event.preventDefault();
  };
  contents.on("will-navigate", prevent);
  contents.on("will-redirect", prevent);
  contents.on("will-frame-navigate", prevent);
  contents.on("will-attach-webview", prevent);
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  // WebRTC sends its own packets, past webRequest: none without a proxy, and the proxy is nowhere.
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
