import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { succeed, type Result } from "../core/result.ts";

/** Asks a person at a terminal for client id and secret; the secret is not echoed. */
export async function promptCredential(streams: {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
}): Promise<Result<string>> {
  let echo = true;
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (echo) streams.stderr.write(chunk);
      done();
    },
  });
  const prompt = createInterface({ input: streams.stdin, output, terminal: true });
  try {
    const clientId = (await prompt.question("Client id: ")).trim();
    streams.stderr.write("Client secret (not shown): ");
    echo = false;
    const clientSecret = await prompt.question("");
    streams.stderr.write("\n");
    return succeed(JSON.stringify({ client_id: clientId, client_secret: clientSecret.trim() }));
  } finally {
    prompt.close();
  }
}
