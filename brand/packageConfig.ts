import { relative, resolve, sep } from "node:path";
import type { Brand } from "./readBrand.ts";

/** What of `electron-builder.yml` names a brand; all else stays as it is. */
interface BuilderConfig {
  readonly [key: string]: unknown;
  readonly extraMetadata: object;
  readonly protocols: readonly { readonly role: string }[];
  readonly nsis: object;
  readonly win: object;
  readonly mac: object;
  readonly linux: object;
}

/** Files that a package is made with, by their paths below the project's folder. */
export interface PackageFiles {
  readonly config: BuilderConfig;
  readonly launcher: { readonly path: string; readonly text: string };
  readonly installer: { readonly path: string; readonly text: string };
}

/** Where the build puts what packages of a brand are made with. */
export const PACKAGE_FOLDER = "dist/package";

/**
 * The configuration and scripts of a brand's packages, made from our own.
 * @param own `electron-builder.yml`, `build/latchkey` and `build/installer.nsh`
 * @param root the project's folder, which paths in the configuration are relative to
 */
export function makePackageFiles(
  own: { readonly config: BuilderConfig; readonly launcher: string; readonly installer: string },
  { file, folder }: Brand,
  root: string,
): PackageFiles {
  const { productName, vendor, command, scheme, appId, desktopId } = file;
  const icons = relative(root, resolve(folder, file.icons)).split(sep).join("/");
  const launcher = `${PACKAGE_FOLDER}/${command}`;
  const installer = `${PACKAGE_FOLDER}/installer.nsh`;
  const fpm = { fpm: [`${launcher}=/usr/bin/${command}`] };
  return {
    config: {
      ...own.config,
      appId,
      productName,
      copyright: `Copyright © ${vendor.name}`,
      extraMetadata: {
        ...own.config.extraMetadata,
        name: command,
        desktopName: `${desktopId}.desktop`,
        homepage: vendor.homepage,
      },
      protocols: own.config.protocols.map((protocol) => ({
        ...protocol,
        name: `${productName} invitation`,
        schemes: [scheme],
      })),
      win: { ...own.config.win, icon: `${icons}/icon.ico` },
      nsis: { ...own.config.nsis, include: installer },
      mac: { ...own.config.mac, icon: `${icons}/icon.icns` },
      linux: {
        ...own.config.linux,
        icon: `${icons}/icons`,
        maintainer: vendor.maintainer,
        vendor: vendor.name,
        // The command line has the short name.
        executableName: `${command}-desktop`,
      },
      deb: fpm,
      rpm: fpm,
    },
    launcher: {
      path: launcher,
      // electron-builder installs below the product's name, which may have blanks.
      text: own.launcher.replace("/opt/Latchkey/resources", () =>
        quote(`/opt/${productName}/resources`),
      ),
    },
    installer: {
      path: installer,
      text: own.installer
        .replace(String.raw`Software\Classes\latchkey"`, () => `Software\\Classes\\${scheme}"`)
        .replace("URL:Latchkey invitation", () => `URL:${productName} invitation`),
    },
  };
}

/** For a shell; names of brands hold no quotes. */
function quote(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
