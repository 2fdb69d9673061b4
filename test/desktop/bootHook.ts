import { registerHooks } from "node:module";

/*
 * Given to Node by `--import`: whoever imports "electron" gets the fake. Lets the built entry start
 * without Electron's runtime.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron"
      ? { url: new URL("./bootElectron.ts", import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
