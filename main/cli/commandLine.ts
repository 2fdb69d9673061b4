import { join } from "node:path";
import { chooseLanguage } from "../../messages/languages.ts";
import { loadCommandWords } from "../../messages/loadWords.ts";
import { BRAND } from "../core/brand.ts";
import { EXIT } from "../core/exitCode.ts";
import { languagesOfEnvironment } from "../core/systemLanguages.ts";
import { createProgram, type Surroundings } from "./program.ts";
import { VERSION } from "./version.ts";

/** Dates and numbers of JSON have no locale either. */
const ENGLISH = { language: "en", locale: "en" } as const;

/**
 * Runs the command line in this process, and ends it.
 * @param directory of the program that was started: what is built together with it lies there.
 */
export async function runCommandLine(directory: string): Promise<never> {
  const choice = chooseLanguage(wantedLanguages());
  const words = await loadCommandWords(choice);
  const surroundings: Surroundings = {
    brand: BRAND,
    version: VERSION,
    words,
    english: choice.language === "en" ? words : await loadCommandWords(ENGLISH),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interrupt: () => process.kill(process.pid, "SIGINT"),
    keychainWorker: join(directory, "keychainWorker.mjs"),
    pageDirectory: join(directory, "..", "renderer"),
  };

  let unwritten: NodeJS.ErrnoException | undefined;
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has seen enough (`| head`) is no reason to stop half-way; a full disk is one to
    // say that the result did not arrive.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") unwritten = error;
    });
  }
  process.on("exit", () => {
    if (unwritten !== undefined && process.exitCode === EXIT.ok) process.exitCode = EXIT.state;
  });

  const program = createProgram(surroundings);
  const args = process.argv.slice(2);
  // What escapes from a callback; Node would print a stack trace, and with it what was handed over.
  process.on("uncaughtException", (error) => process.exit(program.crash(error, args)));

  process.exitCode = await program.run(args);

  // Once everything said has been taken, the process ends: a question to a dead name server cannot be
  // called back, and would keep it for another ten seconds.
  await Promise.all([process.stdout, process.stderr].map(drained));
  process.exit();
}

function wantedLanguages(): readonly string[] {
  // Outside Unix no environment says it, and Node has asked the system.
  return (
    languagesOfEnvironment(process.env) ?? [new Intl.DateTimeFormat().resolvedOptions().locale]
  );
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve();
    else stream.write("", () => resolve());
  });
}
