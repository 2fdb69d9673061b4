import type { LetterWords } from "../../messages/loadWords.ts";
import { escapeHtml, sayHtml } from "../letters/html.ts";
import type { LetterBrand } from "../letters/letterBrand.ts";
import type { Letters } from "../letters/letters.ts";
import { drawKey, toLogoAddress } from "../letters/logo.ts";
import { supportInHtml } from "../letters/support.ts";
import { renderCode, renderQuestion, renderSteps } from "./landingParts.ts";

export interface LandingPageOptions {
  /** Origin of the service as devices know it; it goes into the app link and the QR code. */
  readonly origin: string;
  readonly brand: LetterBrand;
  /** Where the page and its files live, without a slash at the end. */
  readonly path: string;
  /** Where the page asks whether an invitation is still good. */
  readonly statePath: string;
}

/** In the order in which the later ones win; `brand.css` is made, not read. */
export const LANDING_STYLES = ["landing.css", "brand.css", "print.css"] as const;
/** What the page loads by itself; its other modules are loaded by this one. */
export const LANDING_SCRIPT = "landing.js";

/** As the script tells them apart; `malformed` is shown as `mistyped`: compare with the e-mail. */
const DAMAGES = ["missing", "cut_off", "mistyped"] as const;

/** In the page's own colours, light and dark, by `landing.css`. */
const OWN_MARK = drawKey(
  `class="mark-ground"`,
  `class="mark-key"`,
  ` class="mark" width="40" height="40" aria-hidden="true" focusable="false"`,
);

/**
 * The landing page. It is the same for every invitation: the token stands in the fragment, which
 * browsers keep to themselves, and the script puts it into the link on the button. Everything that
 * a script would have to say stands here already, as data of the page, and is only uncovered: the
 * script knows no language, and the page reads well without it.
 */
export function renderLandingPage(letters: Letters, options: LandingPageOptions): string {
  const { words, language, direction } = letters;
  const { brand, origin } = options;
  const product = brand.productName;
  const asset = (name: string): string => escapeHtml(`${options.path}/${name}`);
  const data = {
    scheme: brand.scheme,
    service: origin,
    path: options.path,
    "state-path": options.statePath,
  };
  const service = { html: `<code dir="ltr">${escapeHtml(origin)}</code>` };
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.say("page.title"))} · ${escapeHtml(product)}</title>
<link rel="icon" href="${escapeHtml(toLogoAddress(brand))}">
${LANDING_STYLES.map((name) => `<link rel="stylesheet" href="${asset(name)}">`).join("\n")}
<script type="module" src="${asset(LANDING_SCRIPT)}"></script>
</head>
<body>
<div class="card" id="invitation"${Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join("")}>
<header class="product">${renderLogo(brand)}<span><bdi>${escapeHtml(product)}</bdi></span></header>
<main>
<section data-view="unread">
<h1>${sayHtml(words, "page.unread.heading")}</h1>
<p class="lead">${sayHtml(words, "page.unread.lead", { product })}</p>
<noscript><p class="notice">${sayHtml(words, "page.unread.noScript")}</p></noscript>
</section>
<section data-view="ready" hidden>
<h1>${sayHtml(words, "page.ready.heading")}</h1>
<p class="lead">${sayHtml(words, "page.ready.lead", { product })}</p>
<p class="no-print"><a id="open" class="button">${sayHtml(words, "page.ready.button")}</a></p>
<p class="assurance">${sayHtml(words, "page.ready.assurance")}</p>
<div id="left" class="notice no-print" role="status"></div>
<template id="left-words">${sayHtml(words, "page.ready.left", { product })}</template>
${renderQuestion(words, product)}
</section>
${DAMAGES.map((damage) => renderDamage(words, damage)).join("\n")}
${renderCode(words, product)}
<section class="help" aria-labelledby="help">
<h2 id="help" tabindex="-1"><span data-help="unread">${sayHtml(words, "page.help.headingDamaged")}</span><span class="no-print" data-help="ready" hidden>${sayHtml(words, "page.help.heading")}</span><span class="print-only" data-help="ready" hidden>${sayHtml(words, "page.help.headingDamaged")}</span></h2>
<div id="still-here" class="notice no-print" role="status"></div>
<template id="still-here-words">${sayHtml(words, "page.help.stillHere", { product })}</template>
${renderSteps(words, brand)}
<p class="aside">${sayHtml(words, "page.help.service", { product, service })}</p>
${supportInHtml(words, brand.support)
  .map((html) => `<p class="aside">${html}</p>`)
  .join("\n")}
</section>
</main>
</div>
<footer class="no-print">${sayHtml(words, "page.footer")}</footer>
</body>
</html>
`;
}

function renderLogo(brand: LetterBrand): string {
  return brand.logo === null
    ? OWN_MARK
    : `<img class="logo" src="${escapeHtml(toLogoAddress(brand))}" alt="">`;
}

function renderDamage(words: LetterWords, damage: (typeof DAMAGES)[number]): string {
  return `<section data-view="${damage}" role="alert" hidden>
<h1>${sayHtml(words, `page.damaged.${damage}.heading`)}</h1>
<p class="lead">${sayHtml(words, `page.damaged.${damage}.lead`)}</p>
</section>`;
}
