import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { PROBLEM_LOOKS } from "../../renderer/words/problemLooks.ts";
import { BRITISH } from "./support/britishWords.ts";
import { CARD, problemOf, PROBLEM_SCREENS, SCREENS } from "./support/fixtures.ts";
import { markupOf, textOf } from "./support/markup.tsx";

const codes = [...ERROR_CODES];

function buttonsOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<button[^>]*>(.*?)<\/button>/gu)].map((match) => match[1] ?? "");
}

describe("a problem screen", () => {
  it.each(codes)("says what happened and what to do about %s", (code) => {
    const problem = problemOf(code, "host.example: EDETAIL");
    const markup = markupOf({ kind: "problem", problem, card: null });
    const text = textOf(markup);
    expect(markup).toContain(`data-code="${code}"`);
    expect(text).toContain(problem.title);
    expect(text).toContain(problem.text.replaceAll("`", ""));
    expect(text).toContain(problem.advice.replaceAll("`", ""));
    expect(text).toContain("host.example: EDETAIL");
  });

  it.each(codes)("offers a way on from %s besides closing", (code) => {
    const buttons = buttonsOf(markupOf({ kind: "problem", problem: problemOf(code), card: null }));
    expect(buttons).toContain("Close window");
    expect(buttons.filter((label) => label !== "Close window")).not.toEqual([]);
  });

  it.each(codes)("offers to try %s again exactly where the agent would", (code) => {
    const retry = BRITISH.say(PROBLEM_LOOKS[code].retry);
    for (const retryable of [true, false]) {
      const problem = { ...problemOf(code), retryable };
      const buttons = buttonsOf(markupOf({ kind: "problem", problem, card: null }));
      expect(buttons.includes(retry)).toBe(retryable);
    }
  });

  it("is another screen for each code even where the words are the same", () => {
    const screens = codes.map((code) => {
      const problem = { ...problemOf("internal.bug"), code };
      const markup = markupOf({ kind: "problem", problem, card: null });
      return markup.replaceAll(code, "");
    });
    expect(new Set(screens).size).toBe(codes.length);
  });

  it("has a drawing of its own for each code", () => {
    const drawings = codes.map((code) => {
      const { scene, badge } = PROBLEM_LOOKS[code];
      return `${scene} ${badge}`;
    });
    expect(new Set(drawings).size).toBe(codes.length);
  });

  it("has a title and an advice of its own for each code", () => {
    const titles = PROBLEM_SCREENS.map(({ problem }) => problem.title);
    const advices = PROBLEM_SCREENS.map(({ problem }) => problem.title + problem.advice);
    expect(new Set(titles).size).toBe(codes.length);
    expect(new Set(advices).size).toBe(codes.length);
  });

  it("takes another invitation on the spot where the link or invitation is at fault", () => {
    for (const code of codes) {
      const markup = markupOf({ kind: "problem", problem: problemOf(code), card: null });
      const takes = buttonsOf(markup).includes("Open invitation");
      expect(takes, code).toBe(PROBLEM_LOOKS[code].another === "here");
      if (code.startsWith("link.")) expect(takes, code).toBe(true);
    }
  });

  it("asks the inviter by name for a new invitation", () => {
    const problem = problemOf("invitation.expired");
    const text = textOf(markupOf({ kind: "problem", problem, card: CARD }));
    expect(text).toContain("Ask \u2068Anna Weber\u2069 for a new one");
    expect(text).toContain("the invitation to \u2068Acme Printing\u2069");
    expect(text).toContain("It has expired. Could you please");
  });

  it("keeps the invitation at hand", () => {
    const problem = problemOf("service.timeout");
    const text = textOf(markupOf({ kind: "problem", problem, card: CARD }));
    expect(text).toContain("The invitation it is about");
    expect(text).toContain(CARD.group.name);
  });
});

describe("the welcome screen", () => {
  it.each(codes.filter((code) => code.startsWith("link.")))("says by the field: %s", (code) => {
    const problem = problemOf(code);
    const markup = markupOf({ kind: "welcome", problem });
    expect(markup).toContain(`role="alert" data-code="${code}"`);
    expect(textOf(markup)).toContain(problem.title);
    expect(textOf(markup)).toContain(problem.advice);
    expect(markup).toMatch(/<textarea[^>]*aria-invalid="true"/u);
  });
});

describe("a deactivated device", () => {
  it("says who can activate it, what stays, and what to send them", () => {
    const text = textOf(markupOf(SCREENS.deactivated));
    expect(text).toContain("An administrator of Acme Printing has deactivated this device");
    expect(text).toContain("no new invitation is needed");
    expect(text).toContain("the device \u2068Press line 4\u2069 of \u2068Acme Printing\u2069 is");
    expect(text).toContain("device.deactivated");
    expect(buttonsOf(markupOf(SCREENS.deactivated))).toContain("Check again");
  });

  it("promises to look again by itself only where it does", () => {
    const promise = "this window shows it by itself";
    expect(textOf(markupOf(SCREENS.deactivated))).toContain(promise);
    expect(textOf(markupOf(SCREENS["deactivated-unknown"]))).not.toContain(promise);
  });
});
