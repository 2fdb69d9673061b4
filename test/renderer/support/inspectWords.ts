/**
 * Texts on the screen that are not in the language of pseudo messages, which stand between `[!!` and
 * `!!]`. Runs in the page, so it stands alone.
 */
export function findForeignWords(): string[] {
  const isOurs = (text: string) => /^\s*\[!![\s\S]*!!\]\s*$/u.test(text);
  const found: string[] = [];
  // Names and dates, the brand, and codes of failures are said as they are in every language.
  const exempt = "bdi, time, code, .brand, textarea, svg, script, style, option";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    let place = node.parentElement;
    if (place === null || !/\p{L}/u.test(text) || place.closest(exempt) !== null) continue;
    if (place.getClientRects().length === 0) continue;
    while (place !== null && !isOurs(place.textContent)) {
      const isInline = getComputedStyle(place).display.startsWith("inline");
      place = isInline && place.tagName !== "BUTTON" ? place.parentElement : null;
    }
    if (place === null) found.push(text.trim());
  }
  for (const name of ["aria-label", "title", "alt", "placeholder", "aria-valuetext"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name) ?? "";
      if (text !== "" && !isOurs(text)) found.push(`${name}: ${text}`);
    }
  }
  if (!document.title.startsWith("[!!")) found.push(`title: ${document.title}`);
  return found;
}

/**
 * What is wider than its place, or cut off there; names are cut on purpose, and the drawing is larger
 * than its panel. Runs in the page, so it stands alone.
 */
export function findClipped(): string[] {
  const found: string[] = [];
  const exempt = "bdi, svg, svg *, input, textarea, option, .only-spoken, .panel-art, .panel-art *";
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`;
  for (const element of document.querySelectorAll("body *")) {
    if (element.matches(exempt) || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    if (style.display === "inline") continue;
    const isPanel = element.classList.contains("panel");
    if (!isPanel && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
      found.push(`too wide by ${element.scrollWidth - element.clientWidth}: ${name(element)}`);
    }
    if (!isPanel && style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1)
      found.push(`cut off: ${name(element)}`);
    const panel = element.closest(".panel");
    if (panel === null || isPanel) continue;
    const [inside, outside] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (inside.bottom > outside.bottom + 1 || inside.top < outside.top - 1)
      found.push(`out of the panel: ${name(element)}`);
  }
  return found;
}
