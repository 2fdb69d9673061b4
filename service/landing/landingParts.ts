import { attribute, escape } from "./escape.ts";
import type { HelpStep, LandingText } from "./landingText.ts";

/**
 * Code and QR code for another device. Covered until somebody asks for them: whoever sees them can
 * use the invitation, and this page is read over shoulders and in shared screens. On paper they are
 * what was printed for, so that print does not cover them.
 */
export function renderCode(text: LandingText["elsewhere"]): string {
  return `<section id="elsewhere" data-view="ready" hidden aria-labelledby="elsewhere-heading">
<h2 id="elsewhere-heading" tabindex="-1">${escape(text.heading)}</h2>
<p class="lead">${escape(text.lead)} <strong>${escape(text.caution)}</strong></p>
<p class="no-print"><button type="button" id="show" class="button quiet" aria-expanded="false" aria-controls="covered" data-hide="${attribute(text.hide)}">${escape(text.show)}</button></p>
<div id="covered" class="covered">
<p class="label" id="code-label">${escape(text.codeLabel)}</p>
<div id="code" class="code" role="group" aria-labelledby="code-label" translate="no"></div>
<div class="copying no-print"><button type="button" id="copy" class="button quiet small" hidden>${escape(text.copy)}</button>
<span id="copied" role="status"></span></div>
<template id="copied-words">${escape(text.copied)}</template>
<template id="selected-words">${escape(text.selected)}</template>
<template id="unavailable-words">${escape(text.unavailable)}</template>
<figure>
<div id="qr" class="qr" data-label="${attribute(text.qrLabel)}" data-description="${attribute(text.qrDescription)}"></div>
<figcaption aria-hidden="true">${escape(text.qrDescription)}</figcaption>
</figure>
</div>
</section>`;
}

/** The question and every answer to it; the answers are inert until one is given. */
export function renderQuestion(text: LandingText["question"]): string {
  const [before, after] = text.until;
  const answers = Object.entries(text.answers).map(
    ([answer, words]) => `<template data-answer="${attribute(answer)}">
<strong>${escape(words.heading)}</strong> ${escape(words.text)}${
      answer === "open"
        ? ` <span data-end="until">${escape(before)}<time></time>${escape(after)}</span><span data-end="endless">${escape(text.endless)}</span>`
        : ""
    }
</template>`,
  );
  return `${renderAsk(text)}
<div id="answers">
<template data-answer="asking">${escape(text.asking)}</template>
${answers.join("\n")}
</div>`;
}

function renderAsk(text: LandingText["question"]): string {
  return `<div class="ask no-print"><button type="button" class="button quiet small">${escape(text.ask)}</button>
<div class="notice" role="status"></div></div>`;
}

export function renderSteps(text: LandingText): string {
  const items = text.help.steps.map((step) => {
    const only = step.only === undefined ? "" : ` data-help="${step.only}"`;
    const hidden = step.only === "ready" ? " hidden" : "";
    const place = step.onScreenOnly === true ? ' class="no-print"' : "";
    const offer = renderOffer(step, text);
    return `<li${place}${only}${hidden}><h3>${escape(step.heading)}</h3><p>${escape(step.text)}</p>${offer}</li>`;
  });
  return `<ol>\n${items.join("\n")}\n</ol>`;
}

function renderOffer({ offers }: HelpStep, text: LandingText): string {
  if (offers === "question") return renderAsk(text.question);
  if (offers !== "code") return "";
  return `<p class="offer no-print"><button type="button" id="to-code" class="button quiet small">${escape(text.elsewhere.show)}</button></p>`;
}
