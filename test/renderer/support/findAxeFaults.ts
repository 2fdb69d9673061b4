import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 in levels A and AA with all that it took over, and what axe recommends beyond. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Puts axe into a page; through the inspector, since the page's policy lets no script of others in. */
export async function installAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What axe finds wrong with what the page shows now: rule, place and why, a line each. */
export async function findAxeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
      // Targets of 24 px (2.5.8) are no part of its defaults yet; ours are of 44.
      rules: {
        "target-size": { enabled: true },
        // There the system chooses all colours, and axe reads those of before.
        "color-contrast": { enabled: !matchMedia("(forced-colors: active)").matches },
      },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  }, TAGS);
}
