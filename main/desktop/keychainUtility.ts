import type { AgentOptions } from "../agent/createAgent.ts";
import type { UtilityProcessSlice } from "./electronSlice.ts";

type StartKeychainChild = Exclude<AgentOptions["keychainWorker"], string>;

/**
 * Starts the keychain's own short-lived process the way Electron allows it: as installed its binary
 * is no Node (the fuse `runAsNode` is off), so that `child_process` cannot run the worker.
 * @param worker absolute path of the bundled `keychainWorker`, also inside the package's archive
 */
export function createKeychainStarter(
  utilityProcess: UtilityProcessSlice,
  worker: string,
): StartKeychainChild {
  return () => {
    const child = utilityProcess.fork(worker, [], {
      serviceName: "Latchkey keychain",
      // What GLib and Node have to say there is nobody's business here.
      stdio: "ignore",
    });
    return {
      send: (request) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
        child.postMessage(request);
      },
      onAnswer: (listener) => {
        child.on("message", listener);
      },
      onEnd: (listener) => {
        child.on("exit", (code) => {
          listener(`exit code ${code}`);
        });
      },
      kill: () => {
        child.kill();
      },
    };
  };
}
