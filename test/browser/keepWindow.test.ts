import { describe, expect, test } from "vitest";
import type { BrowserWindow, WindowEnd } from "../../main/browser/browserWindow.ts";
import { keepWindow } from "../../main/browser/keepWindow.ts";
import { fail, succeed, type Result } from "../../main/core/result.ts";

/** Windows that end at once, one after the other; a clock that only pauses move. */
function createRig(ends: readonly (WindowEnd["reason"] | "no browser")[], restMs = 0) {
  let opened = 0;
  let now = 0;
  const pauses: number[] = [];
  const open = async (): Promise<Result<BrowserWindow>> => {
    const end = ends[Math.min(opened, ends.length - 1)] ?? "closed";
    opened += 1;
    now += restMs;
    if (end === "no browser") return fail("window.no_browser");
    return succeed({
      closed: Promise.resolve({ reason: end }),
      close: async () => {},
      bringToFront: async () => true,
    });
  };
  const clock = {
    now: () => now,
    pause: async (milliseconds: number) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
  };
  return { open, clock, pauses, opened: () => opened };
}

describe("a window that may be closed", () => {
  test.each(["closed", "crashed"] as const)("is %s once", async (reason) => {
    const rig = createRig([reason]);
    const end = await keepWindow(rig.open, { close: "allowed" }, rig.clock);
    expect(end).toEqual(succeed({ reason }));
    expect(rig.opened()).toBe(1);
  });
});

describe("a window that may never be closed", () => {
  test("comes back, whether it was closed or died", async () => {
    const rig = createRig(["closed", "crashed", "closed", "no browser"]);
    const end = await keepWindow(rig.open, { close: "never" }, rig.clock);
    expect(end).toMatchObject({ ok: false, failure: { code: "window.no_browser" } });
    expect(rig.opened()).toBe(4);
  });

  test("gives up where it closes again and again, slower each time", async () => {
    const rig = createRig(["crashed"]);
    const end = await keepWindow(rig.open, { close: "never" }, rig.clock);
    expect(end).toMatchObject({ ok: false, failure: { code: "window.failed" } });
    expect(rig.opened()).toBe(9);
    expect(rig.pauses).toEqual(rig.pauses.toSorted((a, b) => a - b));
  });

  test("comes back for ever where that is rare", async () => {
    const often = Array.from({ length: 200 }, () => "closed" as const);
    const rig = createRig([...often, "no browser"], 60_000);
    const end = await keepWindow(rig.open, { close: "never" }, rig.clock);
    expect(end).toMatchObject({ ok: false, failure: { code: "window.no_browser" } });
    expect(rig.opened()).toBe(201);
  });
});
