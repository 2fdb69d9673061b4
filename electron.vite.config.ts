import { fileURLToPath } from "node:url";
import { defineConfig } from "electron-vite";
import { brandPlugin } from "./brand/vitePlugin.ts";
import rendererConfig from "./vite.renderer.config.ts";

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/**
 * Builds the installed desktop application: `dist/main`, `dist/preload`, `dist/renderer`.
 *
 * Only what package.json lists under `dependencies` stays outside the bundle (the keychain binding,
 * which is native); everything else is bundled, so that the package carries no `node_modules` of ours.
 */
export default defineConfig({
  main: {
    plugins: [brandPlugin()],
    build: {
      outDir: here("./dist/main"),
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          main: here("./main/desktop/main.ts"),
          keychainWorker: here("./main/credentials/keychainWorker.ts"),
        },
        output: {
          format: "es",
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
        },
      },
    },
  },
  preload: {
    build: {
      outDir: here("./dist/preload"),
      emptyOutDir: true,
      // A sandboxed preload is one plain script: nothing but `electron` may be required.
      externalizeDeps: false,
      rolldownOptions: {
        input: { bridge: here("./preload/bridge.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
      },
    },
  },
  renderer: {
    ...rendererConfig,
    build: {
      ...rendererConfig.build,
      rolldownOptions: {
        ...rendererConfig.build?.rolldownOptions,
        input: here("./renderer/index.html"),
      },
    },
  },
});
