import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { command, fact, failing, message, pass, shareable, step, warning } from "../finding.ts";
import { withConfig } from "./configuration.ts";

/** The browser that shows the window of `latchkey open`. */
export const browserCheck: Check = {
  id: "browser",
  group: "desktop",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async ({ browser, file }) => {
      const source = shareable("source", browser === undefined ? "search" : "configuration");
      const found = await patient.findBrowser(browser);
      if (found.ok)
        return pass(message("doctor.browser.found", { browser: found.value }), [
          fact("path", found.value),
          source,
        ]);
      if (browser !== undefined) {
        return failing(
          found.failure,
          [source],
          step(
            file === null
              ? message("doctor.browser.repair.configured")
              : message("doctor.browser.repair.configured.file", { file }),
          ),
        );
      }
      // Everything but the window works without one.
      return warning(
        failing(
          found.failure,
          [source],
          patient.platform === "linux"
            ? command(message("doctor.browser.repair.install"), "sudo apt install chromium")
            : step(message("doctor.browser.repair.install.named")),
        ),
      );
    }),
};
