import { describe, expect, it } from "vitest";
import { opened } from "./desktopRig.ts";

describe("a window that may be closed", () => {
  it("is left as it is", async () => {
    const { window } = await opened();
    expect(window.calls.filter((call) => call.startsWith("set"))).toEqual([]);
    expect(window.asksToClose()).toBe(false);
  });

  it("may be closed in a kiosk too", async () => {
    const { window } = await opened({ conduct: { mode: "kiosk", close: "allowed" } });
    expect(window.calls.filter((call) => call.startsWith("set"))).toEqual([
      "setFullScreenable true",
      "setKiosk true",
    ]);
    expect(window.asksToClose()).toBe(false);
  });
});

describe("a window that may never be closed", () => {
  const conduct = { mode: "kiosk", close: "never" } as const;

  it("fills the screen and stays, whoever asks, until the program ends", async () => {
    const started = await opened({ conduct });
    const { window } = started;
    expect(window.calls).toContain("setKiosk true");
    expect(window.calls).toContain("setClosable false");
    expect(window.asksToClose()).toBe(true);
    expect(window.isDestroyed()).toBe(false);
    started.emitApp("before-quit");
    expect(window.asksToClose()).toBe(false);
    expect(window.isDestroyed()).toBe(true);
  });

  it("has a menu on macOS that can only edit, and none elsewhere", async () => {
    const mac = await opened({ conduct, platform: "darwin" });
    expect(mac.menus.at(-1)).toEqual({ template: [{ role: "editMenu" }] });
    expect((await opened({ conduct })).menus.at(-1)).toBeNull();
  });
});
