import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { languagesOfEnvironment } from "../../main/core/systemLanguages.ts";
import { chooseLanguage } from "../../messages/languages.ts";
import { loadCommandWords } from "../../messages/loadWords.ts";

const LATCHKEY = fileURLToPath(new URL("../../dist/cli/latchkey.mjs", import.meta.url));
const run = promisify(execFile);

/** What the environment says, and the language that it asks for first. */
const ROWS: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ LANG: "C" }, "en"],
  [{ LANG: "C.UTF-8", LANGUAGE: "de" }, "en"],
  [{ LC_ALL: "POSIX", LANG: "de_DE.UTF-8" }, "en"],
  [{ LANG: "tlh_KL.UTF-8" }, "tlh-KL"],
  [{ LANG: "deutsch" }, "tlh"],
  [{ LANG: "en_GB.UTF-8" }, "en-GB"],
  [{ LANG: "de_DE.UTF-8" }, "de-DE"],
  [{ LANG: "en_GB.UTF-8", LC_MESSAGES: "fi_FI.UTF-8" }, "fi-FI"],
  [{ LANG: "en_GB.UTF-8", LC_ALL: "ja_JP.UTF-8" }, "ja-JP"],
  [{ LANG: "en_GB.UTF-8", LANGUAGE: "ar:fr" }, "ar"],
  [{ LANG: "pt_BR.UTF-8" }, "pt-BR"],
];

test.each(ROWS)("with %j the program speaks %s, or English", async (environment, tag) => {
  const words = await loadCommandWords(chooseLanguage([tag]));
  expect(chooseLanguage(languagesOfEnvironment(environment) ?? []).language).toBe(words.language);
  const help = await run(process.execPath, [LATCHKEY, "--help"], { env: environment });
  expect(help.stdout.split(" ")[0]).toBe(words.say("help.usage"));
  expect(help.stdout).toContain(words.say("help.latchkey.exit-codes"));
  expect(help.stderr).toBe("");
  // Scripts read English, wherever they run.
  const failed = await run(process.execPath, [LATCHKEY, "--json", "nonsense"], {
    env: environment,
  }).catch((error: unknown) => error as { readonly stdout: string });
  expect(JSON.parse(failed.stdout)).toMatchObject({
    error: { code: "usage.invalid", title: "The command cannot be understood" },
  });
});
