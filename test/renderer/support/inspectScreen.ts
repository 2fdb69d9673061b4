/**
 * What a screen reader, a thick finger or a narrow window would stumble over on the screen shown,
 * in words; nothing is good. Runs in the page, so it stands alone.
 */
export function inspectScreen(): string[] {
  const faults: string[] = [];
  const visible = (element: Element) => element.getClientRects().length > 0;
  const count = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => visible(element)).length;

  if (document.documentElement.lang === "") faults.push("no language");
  if (count("main") !== 1) faults.push(`${count("main")} main landmarks`);
  if (count("h1") !== 1) faults.push(`${count("h1")} main headings`);
  const heading = document.querySelector("h1")?.textContent ?? "";
  if (heading === "" || !document.title.startsWith(heading))
    faults.push("title is not the heading");

  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  if (new Set(ids).size !== ids.length) faults.push("an id twice");
  for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls", "for"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of (element.getAttribute(attribute) ?? "").split(" ")) {
        if (!ids.includes(id)) faults.push(`${attribute} leads nowhere: ${id}`);
      }
    }
  }
  if (document.querySelector("[style]") !== null) faults.push("a style attribute");

  const controls = document.querySelectorAll<HTMLElement>(
    "button, input, textarea, select, summary, a",
  );
  for (const control of controls) {
    if (!visible(control) || control.closest("[inert]") !== null) continue;
    const label = "labels" in control ? (control.labels as NodeListOf<HTMLElement> | null) : null;
    const name = control.textContent.trim() || label?.[0]?.textContent || "";
    const words = control.matches("input, textarea, select")
      ? (label?.[0]?.textContent ?? "")
      : name;
    if (words.trim() === "") faults.push(`a ${control.tagName} without a name`);
    const box = control.getBoundingClientRect();
    if (box.height < 44 || box.width < 44) {
      faults.push(`${words}: only ${Math.round(box.width)} x ${Math.round(box.height)}`);
    }
    if (box.left < 0 || box.right > window.innerWidth + 0.5) faults.push(`${words}: out of sight`);
    if (control.matches("button") && control.getAttribute("type") !== "button") {
      faults.push(`${words}: would submit`);
    }
  }
  for (const drawing of document.querySelectorAll("svg")) {
    if (drawing.getAttribute("aria-hidden") !== "true") faults.push("a drawing that is read out");
  }
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push("scrolls sideways");
  return faults;
}
