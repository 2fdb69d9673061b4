// `npm run setup`: what `npm run demo` and `npm test` do first on their own.
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";

install({ systemPackages: true });
process.exitCode = build() ? 0 : 1;
