import { beforeEach, describe, expect, test } from "vitest";
import { trackFrames } from "../../main/browser/frameTracker.ts";
import type { FrameTracker } from "../../main/browser/frameTracker.ts";
import { PAGE_ORIGIN, PAGE_URL } from "../../main/browser/pageAddress.ts";
import { createFakeSession } from "../support/browserSession.ts";
import type { FakeSession } from "../support/browserSession.ts";

let session: FakeSession;
let frames: FrameTracker;

beforeEach(async () => {
  session = createFakeSession({
    "Page.getFrameTree": () => ({
      frameTree: {
        frame: { id: "main", url: PAGE_URL },
        childFrames: [{ frame: { id: "child", parentId: "main", url: "about:blank" } }],
      },
    }),
  });
  frames = await trackFrames(session);
});

function addContext(id: number, frameId: string, origin = PAGE_ORIGIN, isDefault = true): void {
  session.emit("Runtime.executionContextCreated", {
    context: { id, origin, auxData: { frameId, isDefault } },
  });
}

describe("trackFrames", () => {
  test("knows the main frame's own script by the address of its frame", () => {
    addContext(1, "main");
    expect(frames.senderOf(1)).toEqual({ url: PAGE_URL, isMainFrame: true });
  });

  test("says of a frame that it is none of the main frame's", () => {
    session.emit("Page.frameNavigated", {
      frame: { id: "child", parentId: "main", url: PAGE_URL },
    });
    addContext(2, "child");
    expect(frames.senderOf(2)).toEqual({ url: PAGE_URL, isMainFrame: false });
  });

  test("follows the address inside a document", () => {
    addContext(1, "main");
    session.emit("Page.navigatedWithinDocument", { frameId: "main", url: `${PAGE_URL}#card` });
    expect(frames.senderOf(1).url).toBe(`${PAGE_URL}#card`);
  });

  test.each([
    ["never seen", () => {}],
    [
      "that ended",
      () => session.emit("Runtime.executionContextDestroyed", { executionContextId: 1 }),
    ],
    ["of a page that went", () => session.emit("Runtime.executionContextsCleared", {})],
    [
      "whose frame went",
      () => session.emit("Page.frameDetached", { frameId: "main", reason: "remove" }),
    ],
    [
      "whose frame holds another document by now",
      () =>
        session.emit("Page.frameNavigated", { frame: { id: "main", url: "https://example.com/" } }),
    ],
  ])("gives no address for a context %s", (what, change) => {
    if (what !== "never seen") addContext(1, "main");
    change();
    expect(frames.senderOf(1).url).toBeNull();
  });

  test("gives no address for a world of its own beside the page's, nor for another origin", () => {
    addContext(3, "main", PAGE_ORIGIN, false);
    addContext(4, "main", "https://example.com");
    expect([frames.senderOf(3).url, frames.senderOf(4).url]).toEqual([null, null]);
  });

  test("tells of each context that ends, once, and of each document of the main frame alone", () => {
    const gone: number[] = [];
    const documents: string[] = [];
    frames.onContextGone((contextId) => gone.push(contextId));
    frames.onMainDocument((url) => documents.push(url));
    addContext(1, "main");
    addContext(2, "child");
    session.emit("Runtime.executionContextDestroyed", { executionContextId: 2 });
    session.emit("Runtime.executionContextsCleared", {});
    session.emit("Page.frameNavigated", {
      frame: { id: "child", parentId: "main", url: "data:," },
    });
    session.emit("Page.frameNavigated", { frame: { id: "main", url: "about:blank" } });
    expect(gone).toEqual([2, 1]);
    expect(documents).toEqual(["about:blank"]);
  });
});
