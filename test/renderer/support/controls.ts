import type { Page } from "playwright-core";

/** A control as somebody with a keyboard finds it. */
export interface ReachedControl {
  /** Its words, or the label of a field. */
  readonly name: string;
  /** Its number among all that can be reached, from the top of the markup. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** Whether it is in sight, with nothing lying over its middle, or over the beginning of a tall one. */
  readonly isSeen: boolean;
}

/** What takes the focus by Tab on the screen shown, by their names in the order of the markup. */
export function controlNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    );
    const reachable = [...all].filter(
      (control) =>
        control.getClientRects().length > 0 &&
        control.tabIndex >= 0 &&
        control.closest("[inert]") === null &&
        !control.matches(":disabled"),
    );
    return reachable.map((control) => {
      const label = "labels" in control ? (control.labels as NodeListOf<HTMLElement> | null) : null;
      const name =
        control.getAttribute("aria-label") ?? label?.[0]?.textContent ?? control.textContent;
      control.dataset["reached"] = name.trim();
      return name.trim();
    });
  });
}

/** The control that has the focus; `null` where none has, as on a heading or past the last one. */
export function focusedControl(page: Page): Promise<ReachedControl | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused.dataset["reached"] === undefined) return null;
    const all = [...document.querySelectorAll("[data-reached]")];
    const { left, top, width, height } = focused.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 32)];
    const over = document.elementFromPoint(x, y);
    return {
      name: focused.dataset["reached"],
      index: all.indexOf(focused),
      x: left + window.scrollX,
      y: top + window.scrollY,
      isSeen: over !== null && (focused.contains(over) || over.contains(focused)),
    };
  });
}
