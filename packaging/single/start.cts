/**
 * First code of the single executable: lets Node find the bundle inside the executable itself,
 * under the addresses that it would have in a folder beside it, and starts it from there.
 *
 * A plain script, because that is what such an executable starts with; `import()` takes it to the
 * same modules that the npm package has. Nothing of ours is read from the disk but what lies beside
 * the executable: the keychain binding, and the window's page.
 */
import type * as moduleType from "node:module";
import type * as pathType from "node:path";
import type * as seaType from "node:sea";
import type * as urlType from "node:url";

const { isBuiltin, registerHooks } = require("node:module") as typeof moduleType;
const path = require("node:path") as typeof pathType;
const { getAsset, getAssetKeys } = require("node:sea") as typeof seaType;
const { pathToFileURL } = require("node:url") as typeof urlType;

const folder = path.dirname(process.execPath);
const root = pathToFileURL(`${folder}/`).href;
const embedded = new Set(getAssetKeys());

/** The name of what is inside, where an address names something of it. */
function embeddedName(address: string): string | undefined {
  const name = address.startsWith(root) ? address.slice(root.length) : "";
  return embedded.has(name) ? name : undefined;
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (isBuiltin(specifier)) return nextResolve(specifier, context);
    // The one native part. Never looked for elsewhere: NODE_PATH and folders above do not count.
    if (specifier === "@github/keytar") {
      return nextResolve(path.join(folder, "keytar.node"), context);
    }
    if (URL.canParse(specifier, context.parentURL)) {
      const url = new URL(specifier, context.parentURL).href;
      if (embeddedName(url) !== undefined) return { url, format: "module", shortCircuit: true };
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    const name = embeddedName(url);
    if (name === undefined) return nextLoad(url, context);
    return { format: "module", source: getAsset(name, "utf8"), shortCircuit: true };
  },
});

// As Node itself has it: the script stands before the arguments. There is none beside the program.
process.argv[1] = process.execPath;

// The agent starts its keychain process as `<execPath> <worker>`; what Node would do, we do.
const worker = path.join(folder, "cli", "keychainWorker.mjs");
const [first] = process.argv.slice(2);
const entry = first === worker ? worker : path.join(folder, "cli", "latchkey.mjs");

void import(pathToFileURL(entry).href);
