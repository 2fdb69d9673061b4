import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { brandPlugin } from "./brand/vitePlugin.ts";

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const AT_ONCE = [
  /main\/cli\/(?:applyAtOnce|applyArguments|languageMark|version)\.ts$/,
  /main\/provisioning\/(?:applyAtOnce|appliedRecord|machineMark|remember|places)\.ts$/,
  /main\/agent\/settings\/places\.ts$/,
  /main\/files\/(?:protection|readAtOnce)\.ts$/,
  /main\/core\/brand\.ts$/,
  /brand\.json$/,
  /package\.json$/,
];

function isAtOnce(module: string): boolean {
  const path = module.replaceAll("\\", "/");
  return !path.includes("/node_modules/") && AT_ONCE.some((pattern) => pattern.test(path));
}

/**
 * Builds the command line, which runs on the distribution's own Node and without `node_modules`:
 * everything is bundled but Node's builtins and the keychain binding, which is native and found
 * beside the bundle or not at all. Split along dynamic imports, so that what few need (the HTTP
 * client for private certificate authorities) is loaded by those few.
 */
export default defineConfig({
  publicDir: false,
  plugins: [brandPlugin()],
  // Otherwise the bundler picks browser builds of dependencies for some of them.
  ssr: { target: "node", noExternal: true, external: ["@github/keytar"] },
  build: {
    ssr: true,
    outDir: here("./dist/cli"),
    emptyOutDir: true,
    target: "node20.19",
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        latchkey: here("./main/cli/latchkey.ts"),
        keychainWorker: here("./main/credentials/keychainWorker.ts"),
      },
      output: {
        format: "es",
        entryFileNames: "[name].mjs",
        chunkFileNames: "chunks/[name]-[hash].mjs",
        // What `apply` takes to find out that it has nothing to do: one file, since each costs a
        // millisecond, and that run is to be as quick as starting Node.
        codeSplitting: { groups: [{ name: "atOnce", test: isAtOnce }] },
      },
    },
  },
});
