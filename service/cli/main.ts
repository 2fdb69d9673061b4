import { EXIT_CODE } from "./commandResult.ts";
import { createProgram } from "./program.ts";

/** `latchkey-service run` is the service; everything else administers one that runs. */
async function main(): Promise<void> {
  if (process.argv[2] === "run") {
    process.argv.splice(2, 1);
    await import("../main.ts");
    return;
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // Whoever reads the first lines alone, as `| head` does, has all that they want.
      if (error.code !== "EPIPE") process.exitCode = EXIT_CODE.internal;
    });
  }
  process.exitCode = await createProgram({
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  }).run(process.argv.slice(2));
}

await main();
