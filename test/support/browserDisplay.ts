import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** Real windows are opened in tests where X servers without a screen are to be had. */
export const HAS_VIRTUAL_DISPLAY = process.platform === "linux";

/** For tests with a real browser: generous, since machines that test are busy. In milliseconds. */
export const BROWSER_TIMEOUTS = { testTimeout: 60_000, hookTimeout: 60_000 } as const;

export interface VirtualDisplay {
  /** For `DISPLAY`. */
  readonly name: string;
  stop(): Promise<void>;
}

/** Starts an X server without a screen on a free display number of its own choice. */
export async function startVirtualDisplay(size = "1280x900x24"): Promise<VirtualDisplay> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const exited = once(server, "exit");
  const number = new Promise<string>((resolve, reject) => {
    let text = "";
    const output = server.stdio[3] as Readable;
    output.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.endsWith("\n")) resolve(text.trim());
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended before it was ready")));
  });
  const name = `:${await number}`;
  return {
    name,
    stop: async () => {
      server.kill("SIGTERM");
      await exited;
    },
  };
}
