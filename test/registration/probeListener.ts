import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";

export interface Listening {
  readonly path: string;
  /** What the first visitor says, when it has said it. */
  readonly received: Promise<string>;
  close(): void;
}

/** Waits for the answer to a probe as whoever asks does, below a runtime directory. */
export async function listenForProbe(runtime: string, nonce: string): Promise<Listening> {
  const directory = join(runtime, "latchkey");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, `probe-${nonce}`);
  const server = createServer();
  const received = new Promise<string>((resolve) => {
    server.on("connection", (socket) => {
      let text = "";
      socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      socket.on("end", () => resolve(text));
    });
  });
  server.listen(path);
  await once(server, "listening");
  return { path, received, close: () => void server.close() };
}
