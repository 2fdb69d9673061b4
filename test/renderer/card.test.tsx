import { describe, expect, it } from "vitest";
import type { CardView } from "../../preload/contract.ts";
import { CARD, cardScreen, DEVICE, problemOf, SCREENS } from "./support/fixtures.ts";
import { markupOf, textOf } from "./support/markup.tsx";

interface Change {
  readonly to: Partial<CardView>;
  /** Words that must then be on the card, and are not before. */
  readonly shows: string;
}

/** One change or more for each field: a field that is added to the contract does not compile here until it is shown. */
const CHANGES: { readonly [Field in keyof CardView]: readonly Change[] } = {
  serviceOrigin: [
    { to: { serviceOrigin: "https://other.example" }, shows: "https://other.example" },
  ],
  organization: [{ to: { organization: { id: "org-1", name: "Bolt AG" } }, shows: "Bolt AG" }],
  group: [{ to: { group: { id: "grp-1", name: "Cutters" } }, shows: "Cutters" }],
  inviterName: [{ to: { inviterName: "Berta Kern" }, shows: "Berta Kern" }],
  recipientName: [
    { to: { recipientName: "Ole Nordmann" }, shows: "Ole Nordmann" },
    { to: { recipientName: null }, shows: "Nobody by name" },
  ],
  message: [{ to: { message: "Please hurry." }, shows: "Please hurry." }],
  invitedAt: [{ to: { invitedAt: "2031-02-17T09:15:00Z" }, shows: "17 February 2031" }],
  expiresAt: [
    { to: { expiresAt: "2031-03-19T09:15:00Z" }, shows: "19 March 2031" },
    { to: { expiresAt: null }, shows: "Does not expire" },
    { to: { expiresAt: "2001-03-19T09:15:00Z" }, shows: "Its time has run out" },
  ],
  licences: [
    { to: { licences: [{ id: "lic-9", name: "Varnish" }] }, shows: "Varnish" },
    { to: { licences: [] }, shows: "None yet." },
  ],
  approval: [{ to: { approval: "manual" }, shows: "must approve before it counts" }],
  effect: [{ to: { effect: "join" }, shows: "its name stays" }],
  machine: [
    { to: { machine: { ...CARD.machine, hostname: "cutter-9" } }, shows: "cutter-9" },
    { to: { machine: { ...CARD.machine, platform: "windows" } }, shows: "Windows" },
  ],
};

const before = markupOf(cardScreen());

describe("the card", () => {
  for (const [field, changes] of Object.entries(CHANGES)) {
    it.each(changes)(`shows ${field}: $shows`, ({ to, shows }) => {
      const text = textOf(markupOf(cardScreen(to)));
      expect(textOf(before)).not.toContain(shows);
      expect(text).toContain(shows);
    });
  }

  it("leaves the message out where there is none, and its label with it", () => {
    expect(textOf(before)).toContain("Anna Weber wrote:");
    expect(textOf(markupOf(cardScreen({ message: null })))).not.toContain("wrote:");
  });

  it("has every word of the service's isolated from the words around it", () => {
    for (const words of ["Acme Printing", "Presses", "Anna Weber", "Jonas Lindqvist", "press-04"]) {
      const all = before.split(`>${words}<`).length - 1;
      const isolated = [...before.matchAll(new RegExp(`<bdi[^>]*dir="auto">${words}</bdi>`, "gu"))];
      expect(isolated.length, words).toBe(all);
      expect(all, words).toBeGreaterThan(0);
    }
  });

  it("has the proposed name in its field, and no field where the name stays", () => {
    expect(before).toMatch(/<input[^>]*value="press-04"/u);
    expect(markupOf(cardScreen({ effect: "join" }))).not.toContain("<input");
  });

  it("shows what is wrong with the name at the name, and with the reason at the reason", () => {
    const name = markupOf(cardScreen({}, problemOf("name.forbidden_character")));
    expect(name).toMatch(/<input[^>]*aria-invalid="true"/u);
    expect(name).toContain('data-code="name.forbidden_character"');
    const reason = markupOf(SCREENS["card-reason-problem"]);
    expect(reason).toMatch(/<input[^>]*aria-invalid="false"/u);
    expect(textOf(reason)).toContain("Decline this invitation?");
    expect(reason).toContain('data-code="reason.too_long"');
  });

  it("never cuts the address of the service short", () => {
    const serviceOrigin = `https://${"licences.example.com.".repeat(11)}evil.example`;
    expect(markupOf(cardScreen({ serviceOrigin }))).toContain(
      `<bdi class="name origin" dir="ltr">${serviceOrigin}</bdi>`,
    );
  });
});

describe("home", () => {
  it.each([
    ["name", { name: "Cutter 9" }, "Cutter 9"],
    ["organization", { organization: { id: "o", name: "Bolt AG" } }, "Bolt AG"],
    ["groups", { groups: [{ id: "g", name: "Cutters" }] }, "Cutters"],
    ["no group", { groups: [] }, "In no group."],
    ["licences", { licences: [{ id: "l", name: "Varnish" }] }, "Varnish"],
    ["service", { serviceOrigin: "https://other.example" }, "https://other.example"],
    ["client id", { clientId: "dev-other" }, "dev-other"],
  ])("shows the device's %s", (_, change, shows) => {
    const screen = { ...SCREENS.approved, device: { ...DEVICE, ...change } };
    expect(textOf(markupOf(SCREENS.approved))).not.toContain(shows);
    expect(textOf(markupOf(screen))).toContain(shows);
  });

  it("tells a new device from one that joined another group", () => {
    expect(textOf(markupOf(SCREENS.approved))).toContain("This machine is ready");
    expect(textOf(markupOf(SCREENS["approved-joined"]))).toContain("This machine joined the group");
  });
});

describe("waiting", () => {
  it("says who must decide, and that the window may be closed", () => {
    const text = textOf(markupOf(SCREENS.waiting));
    expect(text).toContain("An administrator of Acme Printing must approve");
    expect(text).toContain("You may close this window meanwhile");
    expect(text).toContain("Press line 4");
  });

  it("says so where the service knows the machine by another key", () => {
    expect(textOf(markupOf(SCREENS["waiting-new-key"]))).toContain("with another key");
  });
});
