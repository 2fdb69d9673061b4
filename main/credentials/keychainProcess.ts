import { spawn } from "node:child_process";
import {
  keychainAnswerSchema,
  type KeychainAnswer,
  type KeychainRequest,
} from "./keychainProtocol.ts";

export type KeychainOutcome =
  | KeychainAnswer
  | { readonly kind: "timeout" }
  /** The process ended without an answer; `how` is a signal, an exit code or an errno. */
  | { readonly kind: "crashed"; readonly how: string };

/** A process that runs `keychainWorker` and nothing else. */
interface KeychainChild {
  send(request: KeychainRequest): void;
  onAnswer(listener: (answer: unknown) => void): void;
  /** Called once, when the process is gone. */
  onEnd(listener: (how: string) => void): void;
  kill(): void;
}

/** Starts a fresh process for one call. Electron's host starts one with `utilityProcess.fork`. */
export type StartKeychainChild = () => KeychainChild;

/**
 * Does one request in a process of its own.
 * Settles when that process is gone, at the latest shortly after `request.timeoutMs`.
 */
export async function runInKeychainProcess(
  start: StartKeychainChild,
  request: KeychainRequest,
): Promise<KeychainOutcome> {
  let child: KeychainChild;
  try {
    child = start();
  } catch {
    return { kind: "crashed", how: "it cannot be started" };
  }
  return new Promise((resolve) => {
    let outcome: KeychainOutcome | undefined;
    const settle = (result: KeychainOutcome): void => {
      outcome ??= result;
      child.kill();
    };
    const deadline = setTimeout(() => settle({ kind: "timeout" }), request.timeoutMs);
    child.onAnswer((answer) => {
      const parsed = keychainAnswerSchema.safeParse(answer);
      settle(parsed.success ? parsed.data : { kind: "crashed", how: "no answer" });
    });
    child.onEnd((how) => {
      clearTimeout(deadline);
      resolve(outcome ?? { kind: "crashed", how });
    });
    child.send(request);
  });
}

/**
 * Variables that would change what Node does in the child: the agent may be under a debugger or a
 * test runner, the keychain's process never is.
 */
const NODE_VARIABLES = /^(?:NODE_|VITEST|ELECTRON_)/;

function toChildEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !NODE_VARIABLES.test(name)),
  );
}

/**
 * Starts the worker with a Node binary.
 * @param config.node absolute path of Node, usually `process.execPath`
 * @param config.worker absolute path of `keychainWorker`, source or bundle
 */
export function createNodeChildStarter(config: {
  readonly node: string;
  readonly worker: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}): StartKeychainChild {
  return () => {
    const child = spawn(config.node, [config.worker], {
      env: toChildEnvironment(config.environment),
      // Warnings of Node and GLib go nowhere: the agent's own output must stay clean.
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    // A child that ended before it read everything: its end is reported, this is an echo of it.
    child.stdin.on("error", () => undefined);
    return {
      send: (request) => child.stdin.write(`${JSON.stringify(request)}\n`),
      onAnswer(listener) {
        let received = "";
        child.stdout.setEncoding("utf8");
        child.stdout.on("data", (chunk: string) => {
          received += chunk;
          if (!received.endsWith("\n")) return;
          try {
            listener(JSON.parse(received));
          } catch {
            listener(undefined);
          }
        });
      },
      onEnd(listener) {
        child.once("close", (code, signal) => listener(signal ?? `exit code ${code}`));
        child.once("error", (error) => listener("code" in error ? String(error.code) : "error"));
      },
      kill: () => child.kill("SIGKILL"),
    };
  };
}
