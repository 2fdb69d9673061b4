import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { broken, fact, message, pass, shareable, step } from "../finding.ts";

/** What the bundle is built for; docs/cli.md says the same. */
const LEAST_NODE = [20, 19] as const;

/** This program and what it runs on. */
export const programCheck: Check = {
  id: "program",
  group: "program",
  limitMs: LOCAL_LIMIT_MS,
  run: ({ version, platform, brand }) => {
    const { node } = process.versions;
    const found = [
      fact("product", brand.productName),
      shareable("version", version),
      shareable("node", node),
      shareable("platform", `${platform} ${process.arch}`),
    ];
    const [major = 0, minor = 0] = node.split(".").map(Number);
    const [leastMajor, leastMinor] = LEAST_NODE;
    const isOld = major < leastMajor || (major === leastMajor && minor < leastMinor);
    return Promise.resolve(
      isOld
        ? broken(
            message("doctor.program.old", { node }),
            found,
            step(message("doctor.program.old.repair", { least: `${leastMajor}.${leastMinor}` })),
          )
        : pass(
            message("doctor.program.runs", {
              product: brand.productName,
              version,
              node,
              system: `${platform} ${process.arch}`,
            }),
            found,
          ),
    );
  },
};
