import { createProgram } from "./program.ts";

/** `latchkey-service run` is the service; everything else administers one that runs. */
async function main(): Promise<void> {
  if (process.argv[2] === "run") {
    process.argv.splice(2, 1);
    await import("../main.ts");
    return;
  }
  process.exitCode = await createProgram({
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  }).run(process.argv.slice(2));
}

await main();
