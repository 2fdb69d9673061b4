import type { BrandFile } from "../../brand/brandFile.ts";
import type { ThirdParty } from "./bundledPackages.ts";

/**
 * The copyright file, for programs to read:
 * https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
 * Parts of others go by the name under which the notices and the bill of materials have them.
 */
export function printCopyright(
  { productName, vendor, command }: BrandFile,
  parts: readonly ThirdParty[],
): string {
  const stanzas = parts.map(
    ({
      name,
      version,
      license,
      licenseText,
    }) => `Files: ${[name, version].filter(Boolean).join("@")}
Copyright: ${copyrightOf(licenseText)}
License: ${licenseName(name, license)}
`,
  );
  const licenses = parts.map(
    ({ name, license, licenseText }) =>
      `License: ${licenseName(name, license)}\n${indent(name === "node" ? NODE_NOTE(command) : licenseText)}\n`,
  );
  return [
    `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ${productName}
Source: ${vendor.homepage}
Comment: What others wrote is named here as in
 /usr/share/doc/${command}/sbom.cdx.json, by package and version.
`,
    `Files: *
Copyright: ${vendor.name}
License: Apache-2.0
`,
    ...stanzas,
    `License: Apache-2.0
 On Debian systems, the full text of the Apache License version 2.0 can be
 found in the file /usr/share/common-licenses/Apache-2.0.
`,
    ...licenses,
  ].join("\n");
}

const NODE_NOTE = (command: string): string =>
  `The licence of Node.js and of everything inside it stands, whole, in
/usr/share/doc/${command}/third-party-notices.txt.gz.`;

/** One name for each text, as the format wants it. */
function licenseName(name: string, license: string): string {
  return `${license}-${name.replace("@", "").replace("/", "-")}`;
}

function copyrightOf(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const found = lines.find((line) => /^copyright\b.*(?:\d{4}|contributors|affiliates)/i.test(line));
  return found?.replace(/^copyright\s*/i, "").replace(/^\(c\)\s*/i, "") ?? "its authors";
}

/** Continuation lines: a blank before each, a full stop where there would be nothing. */
function indent(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => (line.trim() === "" ? " ." : ` ${line.trimEnd()}`))
    .join("\n");
}
