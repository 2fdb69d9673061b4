import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createAccessCode, cutIntoGroups } from "../../protocol/accessCode.ts";
import type { AgentScreen } from "../../preload/contract.ts";
import { TEXT_MAX_LENGTH as AGENT_TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";
import { TEXT_MAX_LENGTH } from "../../renderer/entry/fileText.ts";
import { problemOf, PROBLEM_SCREENS, SCREENS } from "./support/fixtures.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const CODE = createAccessCode(Uint8Array.of(1, 99, 3, 200, 5, 6, 77, 8)).value;
const GROUPS = cutIntoGroups(CODE);
const PRINTED = GROUPS.join("-");
const LINK = "https://licences.example.com/i#7Q2MZK0V5T8R1N4X6B3C9D0E2F4G";

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

const box = (page: Page, group: number) =>
  page.getByRole("textbox", { name: `Group ${group} of 4` });
const area = (page: Page) => page.getByRole("textbox", { name: "Link or the whole e-mail" });
const open = (page: Page) => page.getByRole("button", { name: "Open invitation" });
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      return element.labels?.[0]?.textContent ?? "";
    }
    return element?.tagName.toLowerCase() ?? "";
  });
const values = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>(".code-box")].map((input) => input.value),
  );

async function pasteInto(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate(
    ([where, pasted]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted ?? "");
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      const target = document.querySelector<HTMLElement>(where ?? "body") ?? document.body;
      target.focus();
      target.dispatchEvent(event);
    },
    [selector, text],
  );
}

describe("a code", () => {
  it("typed anyhow, the focus anywhere, moves on by itself and opens by Enter", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    await page.keyboard.type(PRINTED.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"));
    expect(await values(page)).toEqual(GROUPS);
    expect(await focused(page)).toBe("Group 4 of 4");
    await page.getByRole("status").getByText("All four groups are right.").waitFor();
    await page.keyboard.press("Enter");
    expect(await window.sent()).toEqual([{ name: "submitInvitation", payload: { text: PRINTED } }]);
    expect(await window.close()).toEqual([]);
  });

  it("is judged group by group: in words, by a sign, for screen readers", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    const wrong = GROUPS[1]?.replace(/.$/u, (last) => (last === "A" ? "B" : "A")) ?? "";
    await page.keyboard.type(`${GROUPS[0]}${wrong}`);
    const status = page.getByRole("status").getByText(/Group 2 is not right/u);
    await status.waitFor();
    expect(await status.getAttribute("class")).toContain("code-words");
    expect(await box(page, 1).getAttribute("aria-invalid")).toBe("false");
    expect(await box(page, 2).getAttribute("aria-invalid")).toBe("true");
    const [described = ""] = ((await box(page, 2).getAttribute("aria-describedby")) ?? "").split(
      " ",
    );
    const own = page.locator(`[id="${described}"]`);
    expect(await own.textContent()).toBe("wrong");
    expect(await own.locator("svg path").count()).toBe(1);
    // Sending it leads to what is to be mended, not nowhere.
    await open(page).click();
    expect(await window.sent()).toEqual([]);
    expect(await focused(page)).toBe("Group 2 of 4");
    await page.keyboard.type(GROUPS[1] ?? "");
    expect(await page.getByText("Group 2 is not right").count()).toBe(0);
    expect(await focused(page)).toBe("Group 3 of 4");
    expect(await window.close()).toEqual([]);
  });

  it("goes back by Backspace and by the arrow keys, over the edges of the boxes", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    await page.keyboard.type(`${GROUPS[0]}${GROUPS[1]}`);
    await page.keyboard.press("Backspace");
    expect(await values(page)).toEqual([GROUPS[0], GROUPS[1]?.slice(0, 3), "", ""]);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press("Backspace");
    expect(await values(page)).toEqual([GROUPS[0]?.slice(0, 3), "", "", ""]);
    await page.keyboard.type(CODE.slice(3));
    for (let press = 0; press < 19; press += 1) await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toBe("Group 1 of 4");
    await page.keyboard.type("Z");
    expect(await values(page)).toEqual([`Z${GROUPS[0]?.slice(1)}`, ...GROUPS.slice(1)]);
    await window.close();
  });

  it("is corrected by one touch of its group", async () => {
    const window = await house.open(SCREENS.welcome, { hasTouch: true });
    const { page } = window;
    await page.keyboard.type(`${GROUPS[0]}ZZZZ${GROUPS[2]}`);
    await box(page, 2).tap();
    await page.keyboard.type(GROUPS[1] ?? "");
    expect((await values(page)).slice(0, 3)).toEqual(GROUPS.slice(0, 3));
    await window.close();
  });

  it("brings up the keyboard for letters, and is kept by no browser", async () => {
    const window = await house.open(SCREENS.welcome);
    for (const group of [1, 2, 3, 4]) {
      const field = box(window.page, group);
      expect(await field.getAttribute("inputmode")).toBe("text");
      expect(await field.getAttribute("autocapitalize")).toBe("characters");
      expect(await field.getAttribute("autocomplete")).toBe("off");
      expect(await field.getAttribute("type")).toBe("text");
    }
    await window.close();
  });

  it.each([".code-box", "#root", "h1"])("pasted into %s fills all boxes", async (selector) => {
    const window = await house.open(SCREENS.welcome);
    await pasteInto(window.page, selector, ` ${PRINTED.toLowerCase()}\n`);
    expect(await values(window.page)).toEqual(GROUPS);
    expect(await area(window.page).inputValue()).toBe("");
    await window.close();
  });

  it("composed by an input method counts when it is composed", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    await box(page, 1).focus();
    const keys = await page.context().newCDPSession(page);
    await keys.send("Input.imeSetComposition", {
      text: "ａｂ",
      selectionStart: 2,
      selectionEnd: 2,
    });
    expect(await values(page)).toEqual(["ａｂ", "", "", ""]);
    await keys.send("Input.insertText", { text: "ａｂ" });
    expect(await values(page)).toEqual(["AB", "", "", ""]);
    expect(await window.close()).toEqual([]);
  });
});

describe("a scanner that types a link and Enter", () => {
  const places: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ["the heading", () => Promise.resolve()],
    ["the first box", (page) => box(page, 1).focus()],
    ["a code half typed", (page) => page.keyboard.type(CODE.slice(0, 6))],
    ["a code that is full", (page) => page.keyboard.type(CODE)],
    ["the field for links", (page) => area(page).focus()],
    ["the help", (page) => page.locator("summary").focus()],
  ];
  it.each(places)("opens it wherever the focus is: %s", async (_, prepare) => {
    const window = await house.open(SCREENS.welcome);
    await prepare(window.page);
    await window.page.keyboard.type(LINK);
    await window.page.keyboard.press("Enter");
    expect(await window.sent()).toEqual([{ name: "submitInvitation", payload: { text: LINK } }]);
    expect(await window.close()).toEqual([]);
  });

  /** All keys within the page, in a scanner's rhythm however busy the machine is; whether Enter counted. */
  const scan = (page: Page, text: string) =>
    page.evaluate((typed) => {
      const target = document.activeElement ?? document.body;
      const press = (key: string) =>
        target.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        );
      for (const key of typed) {
        press(key);
        if (target instanceof HTMLInputElement) document.execCommand("insertText", false, key);
      }
      return press("Enter");
    }, text);

  it("hands it over where none is typed, and presses no button", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const sent: unknown[] = [];
    for (const text of [LINK, PRINTED]) {
      await page.getByRole("button", { name: "Accept" }).focus();
      expect(await scan(page, text)).toBe(false);
      sent.push({ name: "submitInvitation", payload: { text } });
      expect(await window.sent()).toEqual(sent);
    }
    await window.close();
  });

  it("leaves no link in the device's name", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const name = page.getByRole("textbox", { name: "Device name" });
    await name.fill("Press line 4");
    await name.press("End");
    expect(await scan(page, LINK)).toBe(false);
    expect(await window.sent()).toEqual([{ name: "submitInvitation", payload: { text: LINK } }]);
    expect(await name.inputValue()).toBe("Press line 4");
    expect(await window.close()).toEqual([]);
  });
});

describe("a file", () => {
  it("dropped anywhere goes to the agent as text; what is none is told", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    const drop = (files: readonly (readonly [string, string | readonly number[]])[]) =>
      page.evaluate((named) => {
        const dataTransfer = new DataTransfer();
        for (const [name, content] of named) {
          const part = typeof content === "string" ? content : Uint8Array.from(content);
          dataTransfer.items.add(new File([part], name));
        }
        const init = { dataTransfer, bubbles: true, cancelable: true };
        const over = document.body.dispatchEvent(new DragEvent("dragover", init));
        const drop = document.querySelector("h1")?.dispatchEvent(new DragEvent("drop", init));
        return [over, drop];
      }, files);
    // Neither replaces the page.
    expect(await drop([["cat.png", "\u0089PNG\u0000"]])).toEqual([false, false]);
    await page.getByText("This file is no e-mail saved as text.").waitFor();
    await drop([
      ["a.eml", LINK],
      ["b.eml", LINK],
    ]);
    await page.getByText("These are several files.").waitFor();
    await drop([["big.eml", "x".repeat(4_194_305)]]);
    await page.getByText("This file is too large").waitFor();
    expect(await window.sent()).toEqual([]);
    // In the character set that many mail programs still save in.
    const mail = `Subject: Einladung f\u00fcr Sie\r\n\r\n${LINK}\r\n`;
    await drop([["mail.eml", [...Buffer.from(mail, "latin1")]]]);
    await expect
      .poll(() => window.sent())
      .toEqual([{ name: "submitInvitation", payload: { text: mail } }]);
    expect(await area(page).inputValue()).toBe("");
    expect(await window.close()).toEqual([]);
  });

  it("is chosen by no button: its dialog would show a kiosk's disk", async () => {
    const window = await house.open(SCREENS.welcome);
    expect(await window.page.locator("input[type=file]").count()).toBe(0);
    await window.close();
  });
});

describe("a text that is too long", () => {
  it.each(["textarea", ".code-box", "#root"])(
    "to be drawn, or to be searched, goes at once to the agent that says so: %s",
    async (selector) => {
      expect(TEXT_MAX_LENGTH).toBe(AGENT_TEXT_MAX_LENGTH);
      const window = await house.open(SCREENS.welcome);
      const lengths: number[] = [];
      for (const length of [70_000, TEXT_MAX_LENGTH + 1_000]) {
        await pasteInto(window.page, selector, "x\n".repeat(length / 2));
        await window.show({ kind: "welcome", problem: problemOf("link.none") });
        lengths.push(
          await window.page.evaluate(() => {
            const payload = globalThis.window.script.sent.at(-1)?.payload;
            return (payload as { text: string }).text.length;
          }),
        );
        expect(await area(window.page).inputValue()).toBe("");
      }
      expect(lengths).toEqual([70_000, TEXT_MAX_LENGTH + 1]);
      expect(await window.sent()).toHaveLength(2);
      await window.close();
    },
  );
});

describe("what was typed", () => {
  const kept: readonly (readonly [string, (page: Page) => Promise<unknown>, RegExp])[] = [
    ["a code", (page) => page.keyboard.type(CODE), new RegExp(GROUPS.join("|"), "u")],
    ["a link", (page) => page.keyboard.type(LINK), /licences\.example\.com\/i|7Q2M/u],
  ];
  const after: readonly AgentScreen[] = [
    SCREENS.card,
    SCREENS["confirm-service-none"],
    SCREENS.approved,
    SCREENS.declined,
    SCREENS.waiting,
    ...PROBLEM_SCREENS.filter(({ problem }) => problem.code === "invitation.expired"),
  ];
  it.each(kept)("stands nowhere any more once it led somewhere: %s", async (_, type, trace) => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    const everything = () =>
      page.evaluate(() => {
        const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
        return `${document.documentElement.outerHTML}\n${fields.map(({ value }) => value).join("\n")}`;
      });
    for (const screen of after) {
      await window.show(SCREENS.welcome);
      await page.locator("h1").focus();
      await type(page);
      expect(await everything()).toMatch(trace);
      await page.keyboard.press("Enter");
      for (const next of [SCREENS.working, screen, SCREENS.welcome]) {
        await window.show(next);
        expect((await everything()).replaceAll("https://licences.example.com<", "")).not.toMatch(
          trace,
        );
      }
    }
    await window.close();
  });

  it("is there to be corrected where it led nowhere", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    await page.keyboard.type(CODE);
    await page.keyboard.press("Enter");
    await window.show(SCREENS.working);
    await window.show({ kind: "welcome", problem: problemOf("link.mistyped") });
    expect(await values(page)).toEqual(GROUPS);
    expect(await focused(page)).toBe("Group 4 of 4");
    await area(page).fill("no link");
    await area(page).press("Enter");
    await window.show(SCREENS.working);
    await window.show({ kind: "welcome", problem: problemOf("link.none") });
    expect(await values(page)).toEqual(["", "", "", ""]);
    expect(await area(page).inputValue()).toBe("no link");
    expect(await focused(page)).toBe("Link or the whole e-mail");
    await window.close();
  });
});
