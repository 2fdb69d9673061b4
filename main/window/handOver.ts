import { connect } from "node:net";
import {
  ANSWER_MAX_BYTES,
  parseAnswer,
  printRequest,
  type HandOverAnswer,
  type HandOverRequest,
} from "./channelMessage.ts";

/** In so many parts patience is measured. */
const TICKS = 15;

/** How handing over went, once. */
export type HandOver =
  | { readonly kind: "answered"; readonly answer: HandOverAnswer }
  /** Nobody listens, or who listened ended without a word: nothing was taken. */
  | { readonly kind: "absent"; readonly gaveSigns: boolean }
  /** Somebody listens and says nothing. */
  | { readonly kind: "silent" };

/**
 * Offers a request to the window that listens on a socket.
 * @param patienceMs how long it may be silent; every sign of life begins it anew
 */
export function handOver(
  socketPath: string,
  request: HandOverRequest,
  patienceMs: number,
): Promise<HandOver> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    let gaveSigns = false;
    let received = "";

    const end = (result: HandOver): void => {
      clearInterval(ticking);
      socket.destroy();
      resolve(result);
    };
    // In ticks of our own: on a machine so busy that they come late, the other side is late as well.
    let quietTicks = 0;
    const ticking = setInterval(() => {
      quietTicks += 1;
      if (quietTicks >= TICKS) end({ kind: "silent" });
    }, patienceMs / TICKS);

    socket.setEncoding("utf8");
    socket.on("connect", () => socket.write(printRequest(request)));
    socket.on("data", (chunk: string) => {
      gaveSigns = true;
      quietTicks = 0;
      received = (received + chunk).trimStart();
      const line = /^([^\n]*)\n/.exec(received)?.[1];
      const answer = line === undefined ? null : parseAnswer(line);
      if (answer !== null) end({ kind: "answered", answer });
      else if (line !== undefined || received.length > ANSWER_MAX_BYTES) {
        // Nobody of ours speaks like that: it is as good as nobody.
        end({ kind: "absent", gaveSigns: false });
      }
    });
    // Without an answer nothing was taken, however far it came.
    socket.on("error", () => end({ kind: "absent", gaveSigns }));
    socket.on("close", () => end({ kind: "absent", gaveSigns }));
  });
}
