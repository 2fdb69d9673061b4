import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Brand } from "../../brand/readBrand.ts";
import { listEntries } from "./files.ts";
import { ROOT } from "./project.ts";

/** Texts that are made, by where they go below `/usr/share/doc/<command>`. */
export interface Documents {
  readonly copyright: string;
  readonly changelog: string;
  readonly "third-party-notices.txt": string;
  readonly "sbom.cdx.json": string;
}

/**
 * Fills the folder that becomes the package; what the program itself needs lies in it already.
 * @param manual a folder with the man page and the completions
 */
export function fillDebianTree(
  tree: string,
  { file: brand, iconPath, folder }: Brand,
  documents: Documents,
  manual: string,
): void {
  const { command } = brand;
  const at = (path: string): string => {
    const full = join(tree, path);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  mkdirSync(at("usr/bin/"), { recursive: true });
  symlinkSync(`../lib/${command}/${command}`, at(`usr/bin/${command}`));
  // The administrator's folder; empty, and known to be ours.
  mkdirSync(at(`etc/${command}`));

  writeFileSync(at(`usr/share/applications/${brand.desktopId}.desktop`), printDesktopFile(brand));
  const hicolor = "usr/share/icons/hicolor";
  copyFileSync(iconPath, at(`${hicolor}/scalable/apps/${command}.svg`));
  const icons = join(folder, brand.icons, "icons");
  for (const name of readdirSync(icons)) {
    copyFileSync(
      join(icons, name),
      at(`${hicolor}/${name.replace(".png", "")}/apps/${command}.png`),
    );
  }

  addManual(at, manual, command);
  addUnit(at, command);

  const doc = `usr/share/doc/${command}`;
  for (const [name, text] of Object.entries(documents)) {
    const isPlain = name === "copyright" || name.endsWith(".json");
    if (isPlain) writeFileSync(at(`${doc}/${name}`), text);
    else writeFileSync(at(`${doc}/${name}.gz`), gzipSync(text, { level: 9 }));
  }
  for (const samples of ["deploy", "packaging/systemd/examples"]) {
    cpSync(join(ROOT, samples), at(`${doc}/examples`), { recursive: true });
  }
  cpSync(join(ROOT, "docs/schemas"), at(`${doc}/schemas`), { recursive: true });
  const overrides = readTemplate("lintian-overrides", command);
  writeFileSync(at(`usr/share/lintian/overrides/${command}`), overrides);
  setModes(tree);
}

/** A file of `packaging/debian/`, with the brand's own command in it. */
export function readTemplate(name: string, command: string): string {
  const text = readFileSync(join(ROOT, "packaging", "debian", name), "utf8");
  return text.replaceAll("@COMMAND@", () => command);
}

/** The field code unquoted and alone (Desktop Entry Specification), behind the end of switches. */
function printDesktopFile({ productName, command, scheme }: Brand["file"]): string {
  return `[Desktop Entry]
Type=Application
Version=1.1
Name=${productName}
Comment=Opens invitations for this device
Exec=/usr/bin/${command} open -- %u
TryExec=/usr/bin/${command}
Icon=${command}
Terminal=false
StartupNotify=true
Categories=Utility;
MimeType=x-scheme-handler/${scheme};
`;
}

/** The man page and the completions. */
function addManual(at: (path: string) => string, manual: string, command: string): void {
  const page = readFileSync(join(manual, `${command}.1`));
  writeFileSync(at(`usr/share/man/man1/${command}.1.gz`), gzipSync(page, { level: 9 }));
  for (const [name, place] of [
    [`${command}.bash`, `bash-completion/completions/${command}`],
    [`_${command}`, `zsh/vendor-completions/_${command}`],
    [`${command}.fish`, `fish/vendor_completions.d/${command}.fish`],
  ] as const) {
    copyFileSync(join(manual, name), at(`usr/share/${place}`));
  }
}

/** The service unit that provisions this machine, the user it runs as, and what that may read. */
function addUnit(at: (path: string) => string, command: string): void {
  for (const [name, place] of [
    ["latchkey-provision.service", `systemd/system/${command}-provision.service`],
    ["latchkey.sysusers", `sysusers.d/${command}.conf`],
    ["latchkey.tmpfiles", `tmpfiles.d/${command}.conf`],
  ] as const) {
    const text = readFileSync(join(ROOT, "packaging/systemd", name), "utf8");
    // User, folders and program of another brand are called after its own command.
    writeFileSync(
      at(`usr/lib/${place}`),
      text.replaceAll("latchkey", () => command),
    );
  }
}

/** As Debian wants them, whatever the mask of whoever made the package. */
function setModes(tree: string): void {
  for (const { path, kind } of listEntries(tree)) {
    if (kind === "link") continue;
    const full = join(tree, path);
    const isProgram = (statSync(full).mode & 0o100) !== 0;
    chmodSync(full, kind === "directory" || isProgram ? 0o755 : 0o644);
  }
  chmodSync(tree, 0o755);
}
