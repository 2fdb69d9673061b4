import type { LetterWords } from "../../messages/loadWords.ts";
import { escapeHtml, sayHtml } from "../letters/html.ts";
import type { LetterBrand } from "../letters/letterBrand.ts";

/**
 * Code and QR code for another device. Covered until somebody asks for them: whoever sees them can
 * use the invitation, and this page is read over shoulders and in shared screens. On paper they are
 * what was printed for, so that print does not cover them.
 */
export function renderCode(words: LetterWords, product: string): string {
  const hide = escapeHtml(words.say("page.elsewhere.hide"));
  const label = escapeHtml(words.say("page.qr.label"));
  const description = escapeHtml(words.say("page.qr.description"));
  return `<section id="elsewhere" data-view="ready" hidden aria-labelledby="elsewhere-heading">
<h2 id="elsewhere-heading" tabindex="-1">${sayHtml(words, "page.elsewhere.heading")}</h2>
<p class="lead">${sayHtml(words, "page.elsewhere.lead", { product })} <strong>${sayHtml(words, "page.elsewhere.caution")}</strong></p>
<p class="no-print"><button type="button" id="show" class="button quiet" aria-expanded="false" aria-controls="covered" data-hide="${hide}">${sayHtml(words, "page.elsewhere.show")}</button></p>
<div id="covered" class="covered">
<p class="label" id="code-label">${sayHtml(words, "page.code.label")}</p>
<div id="code" class="code" role="group" aria-labelledby="code-label" translate="no"></div>
<div class="copying no-print"><button type="button" id="copy" class="button quiet small" hidden>${sayHtml(words, "page.elsewhere.copy")}</button>
<span id="copied" role="status"></span></div>
<template id="copied-words">${sayHtml(words, "page.elsewhere.copied")}</template>
<template id="selected-words">${sayHtml(words, "page.elsewhere.selected")}</template>
<template id="unavailable-words">${sayHtml(words, "page.elsewhere.unavailable")}</template>
<figure>
<div id="qr" class="qr" data-label="${label}" data-description="${description}"></div>
<figcaption aria-hidden="true">${sayHtml(words, "page.qr.description")}</figcaption>
</figure>
</div>
</section>`;
}

/** What the service answers about an invitation, and two ways of getting no answer. */
const ANSWERS = [
  "open",
  "waiting",
  "used",
  "rejected",
  "declined",
  "expired",
  "revoked",
  "superseded",
  "unknown",
  "limited",
  "unreachable",
] as const;

/** The question and every answer to it; the answers are inert until one is given. */
export function renderQuestion(words: LetterWords, product: string): string {
  const time = { html: "<time></time>" };
  const end = `<span data-end="until">${sayHtml(words, "page.question.until", { time })}</span><span data-end="endless">${sayHtml(words, "page.question.endless")}</span>`;
  const answers = ANSWERS.map((answer) => {
    const text =
      answer === "used"
        ? sayHtml(words, "page.answer.used.text", { product })
        : sayHtml(words, `page.answer.${answer}.text`);
    return `<template data-answer="${answer}">
<strong>${sayHtml(words, `page.answer.${answer}.heading`)}</strong> ${text}${answer === "open" ? ` ${end}` : ""}
</template>`;
  });
  return `${renderAsk(words)}
<div id="answers">
<template data-answer="asking">${sayHtml(words, "page.question.asking")}</template>
${answers.join("\n")}
</div>`;
}

function renderAsk(words: LetterWords): string {
  return `<div class="ask no-print"><button type="button" class="button quiet small">${sayHtml(words, "page.question.ask")}</button>
<div class="notice" role="status"></div></div>`;
}

/** What to do where nothing opened, in the order of what helps most. */
export function renderSteps(words: LetterWords, brand: LetterBrand): string {
  const product = brand.productName;
  // As it stands on the button.
  const button = { html: sayHtml(words, "page.ready.button") };
  const open = { product, command: `${brand.command} open` };
  const toCode = `<p class="offer no-print"><button type="button" id="to-code" class="button quiet small">${sayHtml(words, "page.elsewhere.show")}</button></p>`;
  const items = [
    step(
      sayHtml(words, "page.step.allow.heading"),
      sayHtml(words, "page.step.allow.text", { product, button }),
      ` class="no-print" data-help="ready" hidden`,
    ),
    step(
      sayHtml(words, "page.step.install.heading", { product }),
      sayHtml(words, "page.step.install.text", { command: `${brand.command} register` }),
    ),
    step(
      sayHtml(words, "page.step.code.heading"),
      sayHtml(words, "page.step.code.text", open),
      ` data-help="ready" hidden`,
      toCode,
    ),
    step(
      sayHtml(words, "page.step.codeOnly.heading"),
      sayHtml(words, "page.step.codeOnly.text", open),
      ` data-help="unread"`,
    ),
    step(
      sayHtml(words, "page.step.elsewhere.heading"),
      sayHtml(words, "page.step.elsewhere.text", { product }),
      // On paper nothing can be clicked: a step of the screen is left out there.
      ` class="no-print"`,
    ),
    step(
      sayHtml(words, "page.step.unsure.heading"),
      sayHtml(words, "page.step.unsure.text"),
      ` class="no-print" data-help="ready" hidden`,
      renderAsk(words),
    ),
  ];
  return `<ol>\n${items.join("\n")}\n</ol>`;
}

function step(heading: string, text: string, attributes = "", offer = ""): string {
  return `<li${attributes}><h3>${heading}</h3><p>${text}</p>${offer}</li>`;
}
