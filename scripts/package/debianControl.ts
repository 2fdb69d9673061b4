import type { BrandFile } from "../../brand/brandFile.ts";

/** What Debian calls the processors that Node names. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: "amd64",
  arm64: "arm64",
  arm: "armhf",
};

/**
 * What the program cannot run without: the libraries that `dpkg-shlibdeps` finds Node's executable
 * and the keychain binding to ask for, the C library by the newest symbol that they use. A test
 * holds them to both. GLib comes with libsecret: its own package has another name in each release.
 */
export const DEPENDS = [
  "libc6 (>= 2.28)",
  "libgcc-s1 (>= 3.4)",
  "libstdc++6 (>= 10.2)",
  "libsecret-1-0",
  "systemd | systemd-standalone-sysusers | systemd-sysusers",
];

/** What a desktop needs beside it, and a machine without a screen does not. */
const RECOMMENDS = [
  "chromium | google-chrome-stable | microsoft-edge-stable",
  "gnome-keyring | kwalletmanager | keepassxc",
  "xdg-utils",
  "desktop-file-utils",
  "ca-certificates",
];

/** @throws where Debian has no name for the processor of this machine */
export function debianArchitecture(arch: string = process.arch): string {
  const name = ARCHITECTURES[arch];
  if (name === undefined) throw new Error(`no Debian architecture for ${arch}`);
  return name;
}

/** The package's control file (deb-control(5)). */
export function printControl(
  { command, vendor, productName, scheme }: BrandFile,
  { version, installedKiB }: { readonly version: string; readonly installedKiB: number },
): string {
  return `Package: ${command}
Version: ${version}
Architecture: ${debianArchitecture()}
Maintainer: ${vendor.maintainer}
Installed-Size: ${installedKiB}
Depends: ${DEPENDS.join(", ")}
Recommends: ${RECOMMENDS.join(", ")}
Section: utils
Priority: optional
Homepage: ${vendor.homepage}
Description: accepts invitations for this machine
 An organization invites a machine to become one of its devices; ${productName}
 shows who invites it to what, and answers. Afterwards the machine signs in
 as itself, with a key that never leaves it.
 .
 Contains the command line, the window, which the machine's own browser
 shows, the handler of ${scheme}: links, and a service unit that
 provisions machines without a screen. It brings its own Node along.
`;
}
