import { writeSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/* The program. Its quickest answer comes first: everything else is loaded when it has to be. */
const said = await sayAtOnce(process.argv.slice(2));
if (said === null) {
  const { runCommandLine } = await import("./commandLine.ts");
  await runCommandLine(dirname(fileURLToPath(import.meta.url)));
} else {
  print(said);
}

async function sayAtOnce(args: readonly string[]): Promise<string | null> {
  if (!args.includes("apply")) return null;
  const { applyAtOnce } = await import("./applyAtOnce.ts");
  // Whatever is wrong, the command itself finds it again and says it.
  try {
    return await applyAtOnce(args);
  } catch {
    return null;
  }
}

/** At once, without what Node loads for a stream; one that takes no more is told as everywhere. */
function print(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") process.exitCode = 10;
    });
    process.stdout.write(text);
  }
}
