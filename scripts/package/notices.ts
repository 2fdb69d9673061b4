import type { ThirdParty } from "./bundledPackages.ts";

const RULE = "=".repeat(80);

/** The licences of all that is shipped with us, whole, for people to read. */
export function printNotices(product: string, parts: readonly ThirdParty[]): string {
  const sections = parts.map(({ name, version, license, licenseText, homepage }) =>
    [
      RULE,
      [name, version].filter(Boolean).join(" "),
      `Licence: ${license}`,
      ...(homepage === undefined ? [] : [homepage]),
      RULE,
      "",
      licenseText.replaceAll("\r\n", "\n"),
    ].join("\n"),
  );
  const list = parts.map(({ name, license }) => `  ${name} (${license})`);
  return `${[
    `${product} contains work of others. It is listed here with the licences that its authors gave it.`,
    list.join("\n"),
    ...sections,
  ].join("\n\n")}\n`;
}
