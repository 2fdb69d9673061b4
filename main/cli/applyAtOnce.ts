import { homedir } from "node:os";
import { BRAND } from "../core/brand.ts";
import { findApplied } from "../provisioning/applyAtOnce.ts";
import { readApplyArguments } from "./applyArguments.ts";
import { languageMark } from "./languageMark.ts";
import { VERSION } from "./version.ts";

/**
 * Says of an `apply` that has nothing to do that it has nothing to do, without loading what it would
 * take to do something: provisioning runs it again and again.
 * @returns what belongs on standard output; `null` where the command has to run.
 */
export async function applyAtOnce(args: readonly string[]): Promise<string | null> {
  const asked = readApplyArguments(args);
  if (asked === null) return null;
  const said = await findApplied({
    brand: BRAND,
    program: VERSION,
    surroundings: {
      platform: process.platform,
      environment: process.env,
      homeDirectory: homedir(),
    },
    configFile: asked.config,
    file: asked.file,
  });
  if (said === null) return null;
  if (asked.json) return `${asked.check ? said.jsonOfCheck : said.json}\n`;
  if (asked.quiet) return "";
  const isOwnLanguage = said.languages === languageMark(process.env);
  return isOwnLanguage ? said.lines.map((line) => `${line}\n`).join("") : null;
}
