/**
 * Entry of the keychain's own short-lived process: reads one request, answers it, ends. Bundled as
 * a file of its own beside the agent. A process, because keytar may crash, may wait for ever for
 * an unlock question, and keeps failing after the keyring daemon was restarted.
 */
import { createRequire } from "node:module";
import type * as keytar from "@github/keytar";
import { answerKeychainRequest, type KeychainBinding } from "./answerKeychainRequest.ts";
import type { KeychainAnswer, KeychainRequest } from "./keychainProtocol.ts";

/** The slice of Electron's `process.parentPort` in use, where a utility process runs this file. */
interface ParentPort {
  on(event: "message", listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/**
 * A thread that waits inside libsecret would keep `process.exit` from ending the process, because
 * libuv joins its threads first; a signal does not ask.
 */
function die(): void {
  process.kill(process.pid, "SIGKILL");
}

function loadBinding(): KeychainBinding {
  const require = createRequire(import.meta.url);
  return require("@github/keytar") as typeof keytar;
}

async function answer(message: unknown): Promise<KeychainAnswer> {
  // From the process that started this one and nobody else; checking it would double the start-up.
  const request = message as KeychainRequest;
  // The parent kills this process at the deadline; this is for when the parent is gone or stopped.
  setTimeout(die, request.timeoutMs + 1_000).unref();
  return answerKeychainRequest(loadBinding, request);
}

function listenOnPipes(): void {
  let received = "";
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (chunk: string) => {
    received += chunk;
    if (!received.endsWith("\n")) return;
    void answer(JSON.parse(received)).then(
      (result) => process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0)),
      die,
    );
  });
  // The agent keeps its end open until it has the answer: the end of input means it is gone.
  process.stdin.on("end", die);
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort;
if (parentPort === undefined) {
  listenOnPipes();
} else {
  parentPort.on("message", ({ data }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    void answer(data).then((result) => parentPort.postMessage(result), die);
  });
}
