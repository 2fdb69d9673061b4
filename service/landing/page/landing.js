import { readToken } from "./tokenShape.js";

/** Sentences and e-mail programs leave these at the end of a link. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}>'"*_]+$/;

const invitation = document.getElementById("invitation");
const button = document.getElementById("open");
const opened = document.getElementById("opened");

/**
 * Uncovers the part of the page that fits the address. It prepares the link and never follows it:
 * programs that scan e-mails open pages too, and an invitation is the reader's to open.
 */
function show() {
  const fragment = decode(location.hash.slice(1)).replace(TRAILING_PUNCTUATION, "");
  const read = fragment === "" ? { ok: false, defect: "missing" } : readToken(fragment);
  opened.hidden = true;
  if (read.ok) {
    const { scheme, service } = invitation.dataset;
    button.href = `${scheme}://invite/${read.token}?service=${encodeURIComponent(service)}`;
    uncover("ready");
  } else {
    button.removeAttribute("href");
    uncover(read.defect === "malformed" ? "mistyped" : read.defect);
  }
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

// No page can see whether a program opened: the way on is offered either way.
button.addEventListener("click", () => {
  opened.hidden = false;
});
// A second link pasted into the same tab changes the fragment only.
addEventListener("hashchange", show);
show();
