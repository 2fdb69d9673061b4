import { join } from "node:path";
import { build } from "vite";
import { recordModules } from "./recordModules.ts";
import { ROOT } from "./project.ts";
import { runTool } from "./runTool.ts";

/** What is shipped of our own making, and what it was made of. */
export interface Bundles {
  /** `latchkey.mjs`, `keychainWorker.mjs` and `chunks/`. */
  readonly cli: string;
  /** `index.html` and `assets/`. */
  readonly page: string;
  /** Ids of all modules inside, of both. */
  readonly modules: ReadonlySet<string>;
}

/**
 * Builds command line and page afresh, as `npm run build` does, into a folder of its own: a package
 * is never made of what some earlier build left behind.
 */
export async function buildBundles(folder: string): Promise<Bundles> {
  const modules = new Set<string>();
  const cli = join(folder, "cli");
  const page = join(folder, "renderer");
  for (const [configFile, outDir] of [
    ["vite.cli.config.ts", cli],
    ["vite.renderer.config.ts", page],
  ] as const) {
    await build({
      configFile: join(ROOT, configFile),
      logLevel: "warn",
      mode: "production",
      plugins: [recordModules((id) => modules.add(id))],
      build: { outDir, emptyOutDir: true },
    });
  }
  return { cli, page, modules };
}

/**
 * Writes the man page and the completions, of the brand that is built.
 * @param epoch the day they bear, in s since 1970
 * @returns the folder they are in
 */
export async function buildManual(folder: string, epoch: number): Promise<string> {
  const outDir = join(folder, "manual-maker");
  await build({
    configFile: join(ROOT, "vite.cli.config.ts"),
    logLevel: "warn",
    mode: "production",
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { manual: join(ROOT, "scripts/manual/main.ts") } },
    },
  });
  const manual = join(folder, "manual");
  runTool(process.execPath, [join(outDir, "manual.mjs"), "--output", manual], {
    environment: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) },
  });
  return manual;
}
