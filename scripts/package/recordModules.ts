import type { Plugin } from "vite";

/**
 * Writes down which modules really are in a bundle: what was left out as unused is not, and what the
 * bundler put in by itself is.
 * @param record takes module ids; called again for each output
 */
export function recordModules(record: (moduleId: string) => void): Plugin {
  return {
    name: "record-modules",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk") for (const id of output.moduleIds) record(id);
        // Styles and drawings leave the module graph; their files say where they came from.
        else for (const name of output.originalFileNames) record(name);
      }
    },
  };
}
