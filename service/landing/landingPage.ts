import { attribute, escape } from "./escape.ts";
import { renderCode, renderQuestion, renderSteps } from "./landingParts.ts";
import type { LandingText, LinkDamage } from "./landingText.ts";

export interface LandingPageOptions {
  /** Origin of the service as devices know it; it goes into the app link and the QR code. */
  readonly origin: string;
  /** Private-use scheme of the app link, without the colon. */
  readonly scheme: string;
  readonly productName: string;
  /** Where the page and its files live, without a slash at the end. */
  readonly path: string;
  /** Where the page asks whether an invitation is still good. */
  readonly statePath: string;
}

export const LANDING_STYLES = ["landing.css", "print.css"] as const;
/** What the page loads by itself; its other modules are loaded by this one. */
export const LANDING_SCRIPT = "landing.js";

/** A data URL, so that browsers do not ask for `/favicon.ico`. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%231f5fbf'/%3E%3Cg fill='none' stroke='%23fff' stroke-width='2.6' stroke-linecap='round' stroke-linejoin='round'%3E%3Ccircle cx='11.5' cy='20.5' r='4.5'/%3E%3Cpath d='m15 17 8.5-8.5M20 12l3.5 3.5'/%3E%3C/g%3E%3C/svg%3E";

const KEY = `<svg class="mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true" focusable="false"><rect class="mark-ground" width="32" height="32" rx="8"/><g class="mark-key"><circle cx="11.5" cy="20.5" r="4.5"/><path d="m15 17 8.5-8.5M20 12l3.5 3.5"/></g></svg>`;

/**
 * The landing page. It is the same for every invitation: the token stands in the fragment, which
 * browsers keep to themselves, and the script puts it into the link on the button. Everything that
 * a script would have to say stands here already and is only uncovered, so that the words are in
 * one place and the page reads well without a script.
 */
export function renderLandingPage(text: LandingText, options: LandingPageOptions): string {
  const asset = (name: string): string => attribute(`${options.path}/${name}`);
  const data = {
    scheme: options.scheme,
    service: options.origin,
    path: options.path,
    "state-path": options.statePath,
  };
  const damages = Object.entries(text.damaged) as [LinkDamage, { heading: string; lead: string }][];
  return `<!DOCTYPE html>
<html lang="${attribute(text.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escape(text.title)} · ${escape(options.productName)}</title>
<link rel="icon" href="${attribute(ICON)}">
${LANDING_STYLES.map((name) => `<link rel="stylesheet" href="${asset(name)}">`).join("\n")}
<script type="module" src="${asset(LANDING_SCRIPT)}"></script>
</head>
<body>
<div class="card" id="invitation"${Object.entries(data)
    .map(([name, value]) => ` data-${name}="${attribute(value)}"`)
    .join("")}>
<header class="product">${KEY}<span>${escape(options.productName)}</span></header>
<main>
<section data-view="unread">
<h1>${escape(text.unread.heading)}</h1>
<p class="lead">${escape(text.unread.lead)}</p>
<noscript><p class="notice">${escape(text.unread.noScript)}</p></noscript>
</section>
<section data-view="ready" hidden>
<h1>${escape(text.ready.heading)}</h1>
<p class="lead">${escape(text.ready.lead)}</p>
<p class="no-print"><a id="open" class="button">${escape(text.ready.button)}</a></p>
<p class="assurance">${escape(text.ready.assurance)}</p>
<div id="left" class="notice no-print" role="status"></div>
<template id="left-words">${escape(text.ready.left)}</template>
${renderQuestion(text.question)}
</section>
${damages
  .map(
    ([damage, { heading, lead }]) => `<section data-view="${damage}" role="alert" hidden>
<h1>${escape(heading)}</h1>
<p class="lead">${escape(lead)}</p>
</section>`,
  )
  .join("\n")}
${renderCode(text.elsewhere)}
<section class="help" aria-labelledby="help">
<h2 id="help" tabindex="-1"><span data-help="unread">${escape(text.help.headingDamaged)}</span><span class="no-print" data-help="ready" hidden>${escape(text.help.heading)}</span><span class="print-only" data-help="ready" hidden>${escape(text.help.headingDamaged)}</span></h2>
<div id="still-here" class="notice no-print" role="status"></div>
<template id="still-here-words">${escape(text.help.stillHere)}</template>
${renderSteps(text)}
<p class="aside">${escape(text.help.service)} <code>${escape(options.origin)}</code></p>
</section>
</main>
</div>
<footer class="no-print">${escape(text.footer)}</footer>
</body>
</html>
`;
}
