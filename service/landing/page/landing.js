import { cover, offerUncovering } from "./covering.js";
import { offerQuestion } from "./invitationState.js";
import { watchLeaving } from "./opening.js";
import { readToken } from "./tokenShape.js";
import { clear, say } from "./words.js";

/** Sentences and e-mail programs leave these at the end of a link. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}>'"*_]+$/;

const ESCAPED_HASH = "%23";

const page = document.getElementById("invitation").dataset;
const button = document.getElementById("open");
const left = document.getElementById("left");
const stillHere = document.getElementById("still-here");
const help = document.getElementById("help");

const question = offerQuestion(page.statePath);
/** Comes after the button works: it is larger than everything else together. */
const code = import("./deviceCode.js").then(({ offerCode }) => offerCode(page), offerNoCode);

/** Changes with every link and every click: what was waited for before means nothing then. */
let attempt = 0;

/**
 * Uncovers the part of the page that fits the address. It prepares the link and never follows it:
 * programs that scan e-mails open pages too, and an invitation is the reader's to open.
 */
function show() {
  restoreFragment();
  const fragment = decode(location.hash.slice(1)).replace(TRAILING_PUNCTUATION, "");
  const read = fragment === "" ? { ok: false, defect: "missing" } : readToken(fragment);
  const token = read.ok ? read.token : undefined;
  attempt += 1;
  clear(left);
  clear(stillHere);
  question.about(token);
  cover(true);
  void code.then((offer) => offer.about(token));
  if (read.ok) {
    button.href = `${page.scheme}://invite/${token}?service=${encodeURIComponent(page.service)}`;
    uncover("ready");
  } else {
    button.removeAttribute("href");
    uncover(read.defect === "malformed" ? "mistyped" : read.defect);
  }
}

/**
 * Some gateways escape the `#` of links they rewrite, and the invitation becomes part of the path.
 * Then it has been sent along already; from here on it is not sent again.
 */
function restoreFragment() {
  const rest = location.pathname.slice(page.path.length);
  if (!rest.startsWith(ESCAPED_HASH)) return;
  history.replaceState(null, "", `${page.path}#${rest.slice(ESCAPED_HASH.length)}`);
}

/** Browsers escape some punctuation in fragments, and some e-mail programs all of it. */
function decode(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function uncover(view) {
  for (const each of document.querySelectorAll("[data-view]")) {
    each.hidden = each.dataset.view !== view;
  }
  for (const each of document.querySelectorAll("[data-help]")) {
    each.hidden = (each.dataset.help === "ready") !== (view === "ready");
  }
}

/** Where a file was lost on its way; the code stands in the e-mail as well. */
function offerNoCode() {
  for (const id of ["elsewhere", "to-code"]) document.getElementById(id).remove();
  return { about: () => undefined };
}

button.addEventListener("click", () => void waitForProgram());

async function waitForProgram() {
  attempt += 1;
  const own = attempt;
  clear(left);
  clear(stillHere);
  const hasLeft = await watchLeaving();
  if (own !== attempt) return;
  if (hasLeft) {
    say(left, "left-words");
    return;
  }
  say(stillHere, "still-here-words");
  // Whoever has gone on by themselves meanwhile is not pulled away.
  if (document.activeElement === button || document.activeElement === document.body) {
    help.focus();
    help.scrollIntoView();
  }
}

offerUncovering();
// A second link pasted into the same tab changes the fragment only.
addEventListener("hashchange", show);
show();
