import type { LandingText, LinkDamage } from "./landingText.ts";

export interface LandingPageOptions {
  /** Origin of the service as devices know it; it goes into the app link. */
  readonly origin: string;
  /** Private-use scheme of the app link, without the colon. */
  readonly scheme: string;
  readonly productName: string;
  /** Where the page and its two files live, without a slash at the end. */
  readonly path: string;
}

/** Every asset the page may load, by name; anything else it asks for does not exist. */
export const LANDING_STYLE = "landing.css";
export const LANDING_SCRIPT = "landing.js";
export const LANDING_TOKEN_SCRIPT = "tokenShape.js";

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
<link rel="stylesheet" href="${asset(LANDING_STYLE)}">
<script type="module" src="${asset(LANDING_SCRIPT)}"></script>
</head>
<body>
<main id="invitation" data-scheme="${attribute(options.scheme)}" data-service="${attribute(options.origin)}">
<p class="product">${KEY}<span>${escape(options.productName)}</span></p>
<section data-view="unread">
<h1>${escape(text.unread.heading)}</h1>
<p class="lead">${escape(text.unread.lead)}</p>
<noscript><p class="notice">${escape(text.unread.noScript)}</p></noscript>
</section>
<section data-view="ready" hidden>
<h1>${escape(text.ready.heading)}</h1>
<p class="lead">${escape(text.ready.lead)}</p>
<p><a id="open" class="button">${escape(text.ready.button)}</a></p>
<p class="assurance">${escape(text.ready.assurance)}</p>
<p id="opened" class="notice" role="status" hidden>${escape(text.ready.opened)}</p>
</section>
${damages
  .map(
    ([damage, { heading, lead }]) => `<section data-view="${damage}" role="alert" hidden>
<h1>${escape(heading)}</h1>
<p class="lead">${escape(lead)}</p>
</section>`,
  )
  .join("\n")}
<section class="help">
<h2 data-help="unread">${escape(text.help.headingDamaged)}</h2>
<h2 data-help="ready" hidden>${escape(text.help.heading)}</h2>
<ol>
${text.help.steps
  .map(({ heading, text: step }) => `<li><h3>${escape(heading)}</h3><p>${escape(step)}</p></li>`)
  .join("\n")}
</ol>
<p class="aside"><strong>${escape(text.help.elsewhere.heading)}</strong> ${escape(text.help.elsewhere.text)}</p>
<p class="aside">${escape(text.help.service)} <code>${escape(options.origin)}</code></p>
</section>
</main>
<footer>${escape(text.footer)}</footer>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function attribute(text: string): string {
  return escape(text).replace(/["']/g, (character) => `&#${character.charCodeAt(0)};`);
}
