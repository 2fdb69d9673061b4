import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCharacters, isInvisible } from "../../renderer/words/plainName.ts";
import type { AgentScreen } from "../../preload/contract.ts";
import { CARD, DEVICE, problemOf } from "./support/fixtures.ts";
import { hostileText } from "./support/hostileText.ts";
import { markupOf, skeletonOf } from "./support/markup.tsx";

/** Every place on the page where somebody else's words stand, filled with one text. */
function screensWith(text: string): readonly [AgentScreen, ...AgentScreen[]] {
  const named = { id: "id", name: text };
  const card = {
    ...CARD,
    organization: named,
    group: named,
    inviterName: text,
    recipientName: text,
    message: text,
    licences: [named],
    machine: { ...CARD.machine, hostname: text },
  };
  const device = { ...DEVICE, name: text, organization: named, groups: [named], licences: [named] };
  return [
    {
      kind: "card",
      card,
      proposedName: text,
      nameProblem: problemOf("name.empty", text),
      suggestions: [{ from: "invitation", name: text }],
      // What the service said of a name shows only beside just that name.
      nameCheck: { state: "unchecked" },
    },
    {
      kind: "waiting",
      card,
      organization: named,
      reason: "manual_approval",
      deviceName: text,
      since: null,
      comparisonCode: null,
    },
    { kind: "approved", device, created: true, nameProblem: null },
    { kind: "declined", organization: named },
    { kind: "deactivated", serviceOrigin: text, device: { name: text, organization: named } },
    { kind: "problem", problem: problemOf("invitation.expired", text), card },
    {
      kind: "confirm_service",
      serviceOrigin: text,
      marks: [
        { kind: "look_alike_letters", shown: text },
        { kind: "resembles", origin: text },
      ],
      problem: null,
    },
  ];
}

function screenWith(text: string, index: number): AgentScreen {
  const screens = screensWith(text);
  return screens[index] ?? screens[0];
}

const skeletons = new Map<string, string>();

/** The template itself: the same screen around harmless text of the same length. */
function templateFor(text: string, index: number): string {
  const length = countCharacters(isInvisible(text) ? "x" : text);
  const key = `${index} ${length}`;
  const made = skeletons.get(key) ?? skeletonOf(markupOf(screenWith("x".repeat(length), index)));
  skeletons.set(key, made);
  return made;
}

describe("somebody else's words", () => {
  it("make no element and no attribute, whatever they hold", { timeout: 300_000 }, () => {
    let cases = 0;
    fc.assert(
      fc.property(hostileText, (text) => {
        cases += 1;
        const index = cases % screensWith("").length;
        const screen = screenWith(text, index);
        expect(skeletonOf(markupOf(screen))).toBe(templateFor(text, index));
      }),
      { numRuns: 5_000 },
    );
  });

  it("are found out by this comparison where they are not escaped", () => {
    const markup = markupOf({ kind: "declined", organization: { id: "o", name: "MARKER" } });
    const broken = markup.replace("MARKER", "<img src=x onerror=alert(1)>");
    expect(skeletonOf(broken)).not.toBe(skeletonOf(markup));
    const attribute = markup.replace('class="brand"', 'class="brand" onclick="x"');
    expect(skeletonOf(attribute)).not.toBe(skeletonOf(markup));
  });
});
