import { PAGE_URL } from "./pageAddress.ts";
import type { ServedPage } from "./servedPage.ts";
import type { ProtocolSession } from "./pipeClient.ts";
import type { ProtocolEvents } from "./protocolTypes.ts";

/** Answers to a request the page made; `stay` leaves the document that is there. */
export type Verdict =
  | { readonly kind: "serve"; readonly address: string }
  | { readonly kind: "stay" }
  | { readonly kind: "refuse" };

/**
 * What becomes of a request: our own document in the main frame and the files of the page are
 * served; any other document is answered "204 No Content", after which the browser stays where it
 * is instead of showing an error page; everything else is refused.
 */
export function judgeRequest(
  paused: Pick<ProtocolEvents["Fetch.requestPaused"], "request" | "frameId" | "resourceType">,
  files: ServedPage,
  mainFrameId: string,
): Verdict {
  const { url, method } = paused.request;
  if (paused.resourceType === "Document") {
    return url === PAGE_URL && method === "GET" && paused.frameId === mainFrameId
      ? { kind: "serve", address: url }
      : { kind: "stay" };
  }
  return method === "GET" && url !== PAGE_URL && files.has(url)
    ? { kind: "serve", address: url }
    : { kind: "refuse" };
}

/** Puts the gate before every request of a session: nothing goes to the network from here on. */
export async function guardRequests(
  session: ProtocolSession,
  files: ServedPage,
  mainFrameId: string,
): Promise<void> {
  session.on("Fetch.requestPaused", (paused) => {
    answer(session, paused, files, mainFrameId).catch(() => {
      // The frame that asked is gone, and its request with it.
    });
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
}

async function answer(
  session: ProtocolSession,
  paused: ProtocolEvents["Fetch.requestPaused"],
  files: ServedPage,
  mainFrameId: string,
): Promise<void> {
  const { requestId } = paused;
  const verdict = judgeRequest(paused, files, mainFrameId);
  const file = verdict.kind === "serve" ? files.get(verdict.address) : undefined;
  if (file !== undefined) {
    await session.send("Fetch.fulfillRequest", {
      requestId,
      responseCode: 200,
      responseHeaders: file.headers,
      body: file.body,
    });
  } else if (verdict.kind === "stay") {
    await session.send("Fetch.fulfillRequest", { requestId, responseCode: 204 });
  } else {
    await session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
  }
}
