import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { command, fact, failing, pass, shareable, step, warning } from "../finding.ts";
import { withConfig } from "./configuration.ts";

/** The browser that shows the window of `latchkey open`. */
export const browserCheck: Check = {
  id: "browser",
  group: "Desktop",
  title: "the browser",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async ({ browser, file }) => {
      const source = shareable("source", browser === undefined ? "search" : "configuration");
      const found = await patient.findBrowser(browser);
      if (found.ok)
        return pass(`${found.value} shows the window.`, [fact("path", found.value), source]);
      if (browser !== undefined) {
        return failing(
          found.failure,
          [source],
          step(
            `Correct \`browser\` in ${file ?? "the configuration"}: nothing can be started there.`,
          ),
        );
      }
      // Everything but the window works without one.
      return warning(
        failing(
          found.failure,
          [source],
          patient.platform === "linux"
            ? command("Install a browser.", "sudo apt install chromium")
            : step("Install Chromium, Chrome or Edge."),
        ),
      );
    }),
};
