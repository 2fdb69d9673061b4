import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { chmodSync, copyFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Brand } from "../../brand/readBrand.ts";
import { listEntries } from "./files.ts";
import { ROOT } from "./project.ts";
import { runTool } from "./runTool.ts";

/** Texts that are made, by where they go below `/usr/share/doc/<command>`. */
export interface Documents {
  readonly copyright: string;
  readonly changelog: string;
  readonly "third-party-notices.txt": string;
  readonly "sbom.cdx.json": string;
}

/** Fills the folder that becomes the package; what the program itself needs lies in it already. */
export function fillDebianTree(
  tree: string,
  { file: brand, iconPath, folder }: Brand,
  documents: Documents,
  work: string,
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

  addManual(at, work, command);
  addUnit(at, command);

  const doc = `usr/share/doc/${command}`;
  for (const [name, text] of Object.entries(documents)) {
    const isPlain = name === "copyright" || name.endsWith(".json");
    if (isPlain) writeFileSync(at(`${doc}/${name}`), text);
    else writeFileSync(at(`${doc}/${name}.gz`), gzipSync(text, { level: 9 }));
  }
  const samples = join(ROOT, "deploy");
  if (existsSync(samples)) cpSync(samples, at(`${doc}/examples`), { recursive: true });
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

/** The man page and the completions, where the program that makes them is. */
function addManual(at: (path: string) => string, work: string, command: string): void {
  const maker = join(ROOT, "scripts/manual/main.ts");
  if (!existsSync(maker)) return;
  const manual = join(work, "manual");
  runTool(process.execPath, [maker, "--output", manual]);
  const page = readFileSync(join(manual, "latchkey.1"));
  writeFileSync(at(`usr/share/man/man1/${command}.1.gz`), gzipSync(page, { level: 9 }));
  for (const [name, place] of [
    ["latchkey.bash", `bash-completion/completions/${command}`],
    ["_latchkey", `zsh/vendor-completions/_${command}`],
    ["latchkey.fish", `fish/vendor_completions.d/${command}.fish`],
  ] as const) {
    copyFileSync(join(manual, name), at(`usr/share/${place}`));
  }
}

/** The service unit that provisions this machine, and the user it runs as. */
function addUnit(at: (path: string) => string, command: string): void {
  for (const [name, place] of [
    ["latchkey-provision.service", `systemd/system/${command}-provision.service`],
    ["latchkey.sysusers", `sysusers.d/${command}.conf`],
  ] as const) {
    const source = join(ROOT, "packaging/systemd", name);
    if (existsSync(source)) copyFileSync(source, at(`usr/lib/${place}`));
  }
}

/** As Debian wants them, whatever the mask and modes of whoever made the package. */
function setModes(tree: string): void {
  for (const { path, kind } of listEntries(tree)) {
    if (kind === "link") continue;
    const isProgram = /^usr\/lib\/[^/]+\/[^./]+$/.test(path) || path.endsWith(".sh");
    chmodSync(join(tree, path), kind === "directory" || isProgram ? 0o755 : 0o644);
  }
  chmodSync(tree, 0o755);
}
