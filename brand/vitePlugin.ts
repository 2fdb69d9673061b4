import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { chosenBrand } from "./chosenBrand.ts";
import { readBrand, type Brand } from "./readBrand.ts";
import { printStylesheet } from "./stylesheet.ts";
import { brandTexts, readCatalogues } from "./texts.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What programs need to know of their brand when they run; colours and texts are built in by then. */
export function printProgramBrand({ file, iconSvg }: Brand): string {
  const { productName, vendor, command, scheme, applicationUuid, keychainService } = file;
  const { desktopId, services, support } = file;
  return JSON.stringify({
    productName,
    vendor: { name: vendor.name, homepage: vendor.homepage },
    command,
    scheme,
    applicationUuid,
    keychainService,
    desktopId,
    services,
    support,
    iconSvg,
  });
}

/**
 * Builds a brand in. The sources name our own, so that they run as they are; whatever they read of
 * it is exchanged: `brand.json`, the drawings, `styles/brand.css` and all messages. A brand with
 * anything wrong in it stops the build.
 */
export function brandPlugin(path: string = chosenBrand()): Plugin {
  let reading: Promise<Brand> | undefined;
  const read = (): Promise<Brand> => (reading ??= readBrand(path));

  return {
    name: "brand",
    enforce: "pre",
    async buildStart() {
      await read();
    },
    async resolveId(source, importer) {
      const brand = await read();
      if (!source.startsWith(".") || importer === undefined) return null;
      const drawing = /\/brand\/latchkey\/(logo|icon)\.svg$/.exec(source)?.[1];
      if (drawing === undefined) return null;
      return drawing === "logo" ? brand.logoPath : brand.iconPath;
    },
    async load(id) {
      const [name = ""] = relative(ROOT, id.split("?")[0] ?? id)
        .split(sep)
        .join("/")
        .split("\0");
      if (name === "brand/latchkey/brand.json") return printProgramBrand(await read());
      if (name === "renderer/styles/brand.css") {
        const { light, dark } = await read();
        return printStylesheet(light, dark);
      }
      const [, language = "", namespace] = /^messages\/([\w-]+)\/(\w+)\.ts$/.exec(name) ?? [];
      if (namespace === undefined) return null;
      const { file } = await read();
      const catalogues = await readCatalogues(language);
      const catalogue = catalogues.find((each) => each.namespace === namespace);
      if (catalogue === undefined) return null;
      const texts = brandTexts(catalogue, file, file.texts[language]);
      return `export const ${catalogue.exportName} = ${JSON.stringify(texts)};`;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { filename }) {
        const { iconPath } = await read();
        const icon = relative(resolve(filename, ".."), iconPath).split(sep).join("/");
        return html.replace("../brand/latchkey/icon.svg", icon);
      },
    },
  };
}
