import { clear } from "./words.js";

const covered = document.getElementById("covered");
const toggle = document.getElementById("show");
const words = { show: toggle.textContent, hide: toggle.dataset.hide };

/** Covers and uncovers code and QR code. */
export function cover(isCovered) {
  covered.classList.toggle("covered", isCovered);
  toggle.setAttribute("aria-expanded", String(!isCovered));
  toggle.textContent = isCovered ? words.show : words.hide;
  clear(document.getElementById("copied"));
}

/** Lets the reader do so, from the first moment on: what is uncovered may still be on its way. */
export function offerUncovering() {
  toggle.addEventListener("click", () => cover(!covered.classList.contains("covered")));
  document.getElementById("to-code").addEventListener("click", () => {
    cover(false);
    toggle.focus();
    covered.parentElement.scrollIntoView();
  });
}
