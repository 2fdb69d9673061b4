/*
 * Says what stands in the page already, as a template, in a place that screen readers listen to:
 * a region that is there from the beginning and gets its words later is read out, one that is
 * uncovered with its words often is not.
 */

/** @param {string} template id of the words */
export function say(region, template) {
  region.replaceChildren(document.getElementById(template).content.cloneNode(true));
}

export function clear(region) {
  region.replaceChildren();
}
