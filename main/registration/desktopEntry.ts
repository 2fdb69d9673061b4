import type { Brand } from "../core/brand.ts";
import { printExec } from "./execLine.ts";
import { linkType } from "./surroundings.ts";

/** The desktop entry through which links start `words`, for each of which {@link printExec} has a form. */
export function printDesktopEntry(
  { productName, scheme }: Pick<Brand, "productName" | "scheme">,
  words: readonly string[],
): string {
  return `[Desktop Entry]
Type=Application
Version=1.1
Name=${productName}
Comment=Opens invitations for this device
Exec=${printExec(words, "%u")}
Icon=${scheme}-link-handler
Terminal=false
NoDisplay=false
StartupNotify=true
Categories=Utility;
MimeType=${linkType(scheme)};
`;
}

/** The icon of the product, drawn so that one file fits every size. */
export const ICON_SVG = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 128 128">
  <rect width="128" height="128" rx="28" fill="#0f4a45"/>
  <path fill="#e7b557" fill-rule="evenodd" d="M52 75.500a30 30 0 1 1 24 0V104l-8 8-12-12 6-6-6-6 4-4zM64 32a9 9 0 1 0 0 18 9 9 0 0 0 0-18z"/>
</svg>
`;

/** The keys of the main group, unlocalised, values as they stand in the file. */
export function readDesktopEntry(text: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let isMain = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("[")) isMain = line.trimEnd() === "[Desktop Entry]";
    const match = isMain ? /^([A-Za-z0-9-]+)\s*=\s*(.*?)\s*$/.exec(line) : null;
    const [, key, value] = match ?? [];
    if (key !== undefined && value !== undefined && !keys.has(key)) keys.set(key, value);
  }
  return keys;
}

/**
 * A script that starts `words` with whatever it is given: for paths that an Exec line can hold and
 * not every reader of it understands.
 */
export function printLauncher(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
  return `#!/bin/sh\nexec ${quoted.join(" ")} "$@"\n`;
}
