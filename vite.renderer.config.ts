import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { brandPlugin } from "./brand/vitePlugin.ts";
import { PAGE_META_POLICY } from "./main/agent/window/pagePolicy.ts";

/** Puts the policy into the built page; the development server needs what it forbids. */
function pagePolicy(): Plugin {
  return {
    name: "page-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => ({
        // Everything comes from one private origin: `crossorigin` only adds a way to fail.
        html: html.replaceAll(/ crossorigin(?=[ >])/gu, ""),
        tags: [
          {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: PAGE_META_POLICY },
            injectTo: "head-prepend",
          },
        ],
      }),
    },
  };
}

/**
 * Builds the window's page. Addresses are relative, so that the same files work under
 * `https://latchkey.invalid/` (system browser) and under the desktop shell's private scheme.
 */
export default defineConfig({
  root: fileURLToPath(new URL("./renderer", import.meta.url)),
  base: "./",
  publicDir: false,
  plugins: [brandPlugin(), react(), pagePolicy()],
  build: {
    outDir: fileURLToPath(new URL("./dist/renderer", import.meta.url)),
    emptyOutDir: true,
    // Kiosks keep their distribution's browser for years.
    target: "chrome111",
    // electron-vite would leave it as it is written: twice the bytes to read before the first picture.
    minify: true,
    sourcemap: false,
    // A file each: nothing depends on `data:` being allowed.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The page shows English at once, while the command line reads it when it is wanted.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
  },
});
