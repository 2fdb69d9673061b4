import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project.ts";

/** The version of everything that is made, from `package.json`. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}

/**
 * When what is packed was released, in s since 1970: SOURCE_DATE_EPOCH, or the newest entry of the
 * changelog. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function releaseEpoch(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment["SOURCE_DATE_EPOCH"];
  if (given !== undefined && /^\d+$/.test(given)) return Number(given);
  const changelog = readFileSync(join(ROOT, "packaging/debian/changelog"), "utf8");
  const [, date = ""] = /^ -- .*> {2}(.*)$/m.exec(changelog) ?? [];
  return Date.parse(date) / 1000;
}
