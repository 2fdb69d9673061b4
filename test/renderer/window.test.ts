import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CARD, cardScreen, DEVICE, problemOf, SCREENS, viewOf } from "./support/fixtures.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";
import { cardKey } from "../../preload/cardKey.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

describe("accepting", () => {
  it("sends the name as it stands in the field, once", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const name = page.getByRole("textbox", { name: "Device name" });
    await name.fill("Press line 4 😀");
    await page.getByRole("button", { name: "Accept" }).dblclick();
    expect((await window.sent()).filter(({ name: sent }) => sent !== "checkName")).toEqual([
      { name: "accept", payload: { name: "Press line 4 😀", card: cardKey(CARD) } },
    ]);
    expect(await window.close()).toEqual([]);
  });

  it("never happens by Enter: not on the fresh page, not in the name field", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    await page.getByRole("textbox", { name: "Device name" }).focus();
    await page.keyboard.press("Enter");
    expect(await window.sent()).toEqual([]);
    // Enter in the field leads to the button, and only the next one is the consent.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Accept");
    await page.locator("[aria-disabled=false]", { hasText: "Accept" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await window.sent()).toHaveLength(1);
    expect(await window.close()).toEqual([]);
  });

  it("never happens by the second half of a double click on the screen before", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    await page.getByRole("textbox", { name: "Link" }).fill("ABCD");
    // The card comes with the click, and the second click hits Accept the moment it is drawn.
    await page.evaluate(
      (card) => {
        document.addEventListener("click", () => globalThis.window.script.push(card), {
          once: true,
        });
        const watch = new MutationObserver(() => {
          const buttons = [...document.querySelectorAll("button")];
          const accept = buttons.find((button) => button.textContent === "Accept");
          if (accept === undefined) return;
          watch.disconnect();
          accept.click();
        });
        watch.observe(document.body, { childList: true, subtree: true });
      },
      viewOf(SCREENS.card, 2),
    );
    await page.getByRole("button", { name: "Open link" }).click();
    const accept = page.getByRole("button", { name: "Accept" });
    await accept.waitFor();
    expect((await window.sent()).map(({ name }) => name)).toEqual(["submitInvitation"]);
    await accept.click();
    expect((await window.sent()).map(({ name }) => name)).toEqual(["submitInvitation", "accept"]);
    await window.close();
  });

  it("never happens by a click that was meant for what lay there before", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    // A web page asks for a double click, its link brings the card up: nobody has touched this page.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const buttons = [...document.querySelectorAll("button")];
        buttons.find((button) => button.textContent === "Accept")?.click();
      });
      watch.observe(document.body, { childList: true, subtree: true });
      setTimeout(() => watch.disconnect(), 250);
    });
    await window.show(SCREENS.card);
    const accept = page.getByRole("button", { name: "Accept" });
    await accept.and(page.locator("[aria-disabled=false]")).waitFor();
    expect(await window.sent()).toEqual([]);
    // The same with a card that was there already, in a window that is brought to the front.
    await page.evaluate(async () => {
      dispatchEvent(new FocusEvent("focus"));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const buttons = [...document.querySelectorAll("button")];
      buttons.find((button) => button.textContent === "Accept")?.click();
    });
    expect(await window.sent()).toEqual([]);
    await accept.click();
    expect((await window.sent()).map(({ name }) => name)).toEqual(["accept"]);
    expect(await window.close()).toEqual([]);
  });

  it("happens once by a key held down", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    await page.getByRole("button", { name: "Accept" }).focus();
    await page.locator("[aria-disabled=false]", { hasText: "Accept" }).waitFor();
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    expect(await window.sent()).toHaveLength(1);
    await window.close();
  });

  it("sends the proposed name where the machine keeps its own", async () => {
    const window = await house.open(SCREENS["card-join"]);
    await window.page.getByRole("button", { name: "Accept" }).click();
    expect(await window.sent()).toEqual([
      { name: "accept", payload: { name: "press-04", card: cardKey({ ...CARD, effect: "join" }) } },
    ]);
    await window.close();
  });

  it("keeps the name that was typed when the answer failed and is tried again", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const name = page.getByRole("textbox", { name: "Device name" });
    await name.fill("Press\u0007line");
    await page.getByRole("button", { name: "Accept" }).click();
    await window.show(SCREENS["working-card"]);
    await window.show(cardScreen({}, problemOf("name.forbidden_character")));
    expect(await name.inputValue()).toBe("Press\u0007line");
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole("alert").getByText("cannot be shown").waitFor();
    await window.close();
  });
});

describe("the device's name", () => {
  const TAKEN = {
    state: "taken",
    name: "press-04",
    instead: "press-04-2",
    isRefused: true,
  } as const;

  it("is asked about when the person changed it, once typing pauses or the field is left", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const name = page.getByRole("textbox", { name: "Device name" });
    await name.fill("Line 1");
    await page.waitForFunction(() => globalThis.window.script.sent.length > 0);
    await name.fill("Line 2");
    await name.blur();
    expect(await window.sent()).toEqual([
      { name: "checkName", payload: { name: "Line 1" } },
      { name: "checkName", payload: { name: "Line 2" } },
    ]);
    // The proposed one is the agent's to ask about.
    const untouched = await house.open(SCREENS.card);
    await untouched.page.getByRole("textbox", { name: "Device name" }).focus();
    await untouched.page.keyboard.press("Tab");
    await untouched.page.locator("[aria-disabled=false]", { hasText: "Accept" }).waitFor();
    expect(await untouched.sent()).toEqual([]);
    await untouched.close();
    expect(await window.close()).toEqual([]);
  });

  it("leads back to its field where the organization refuses it, and is taken from another", async () => {
    const window = await house.open({ ...cardScreen(), nameCheck: TAKEN });
    const { page } = window;
    const name = page.getByRole("textbox", { name: "Device name" });
    expect(await name.getAttribute("aria-invalid")).toBe("true");
    await page.getByRole("status").getByText("each name may be used once").waitFor();
    await page.getByRole("button", { name: "Accept" }).click();
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await window.sent()).toEqual([]);
    await page.getByRole("button", { name: "Take" }).click();
    expect(await name.inputValue()).toBe("press-04-2");
    expect(await name.getAttribute("aria-invalid")).toBe("false");
    await page.getByRole("button", { name: "Accept" }).click();
    expect((await window.sent()).at(-1)).toEqual({
      name: "accept",
      payload: { name: "press-04-2", card: cardKey(CARD) },
    });
    expect(await window.close()).toEqual([]);
  });

  it("may be another device's where the organization minds not", async () => {
    const window = await house.open({
      ...cardScreen(),
      nameCheck: { ...TAKEN, isRefused: false },
    });
    const { page } = window;
    await page.getByRole("status").getByText("has this name already").waitFor();
    await page.getByRole("button", { name: "Accept" }).click();
    expect((await window.sent()).map(({ name }) => name)).toEqual(["accept"]);
    await window.close();
  });

  it.each([
    ["  ", "A device needs a name."],
    ["x".repeat(65), "1 character too many"],
    ["Press\u0007line", "cannot be seen"],
  ])("that cannot be sent leads back to its field: %j", async (typed, said) => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const name = page.getByRole("textbox", { name: "Device name" });
    await name.fill(typed);
    await page.getByRole("button", { name: "Accept" }).click();
    await page.getByRole("status").getByText(said).waitFor();
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    await window.show(SCREENS.approved);
    await page.getByRole("button", { name: "Rename" }).click();
    await name.fill(typed);
    await page.getByRole("button", { name: "Save name" }).click();
    await page.getByRole("status").getByText(said).waitFor();
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await window.sent()).toEqual([]);
    await window.close();
  });

  it("moves nothing by what is said of it", async () => {
    const window = await house.open(SCREENS.card, { viewport: { width: 640, height: 900 } });
    const { page } = window;
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".suggestions button:not(:last-of-type), .message")].map(
          (element) => element.getBoundingClientRect().top,
        ),
      );
    const before = await places();
    for (const nameCheck of [
      { state: "checking", name: "press-04" },
      { state: "free", name: "press-04" },
      { ...TAKEN, instead: null },
      { ...TAKEN, instead: null, isRefused: false },
    ] as const) {
      await window.show({ ...cardScreen(), nameCheck });
      expect(await places(), nameCheck.state).toEqual(before);
    }
    await window.close();
  });
});

describe("what the service says of the name meanwhile", () => {
  const checked = {
    ...cardScreen(),
    nameCheck: { state: "free", name: "press-04" },
  } as const;

  it("makes no second consent of a second press", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    const accept = page.getByRole("button", { name: "Accept" });
    await accept.click();
    await window.show(checked);
    await accept.click({ force: true });
    expect((await window.sent()).map(({ name }) => name)).toEqual(["accept"]);
    // Where nothing comes of it, the button works again.
    await accept.click({ timeout: 10_000 });
    expect((await window.sent()).map(({ name }) => name)).toEqual(["accept", "accept"]);
    await window.close();
  });

  it("brings no card back that somebody turned away from", async () => {
    const window = await house.open(SCREENS.card, { queued: 1 });
    const { page } = window;
    const accept = page.getByRole("button", { name: "Accept" });
    await accept.and(page.locator("[aria-disabled=false]")).waitFor();
    await window.answer(null);
    await page.getByRole("button", { name: "Show the next" }).click();
    await window.show(checked, 1);
    await accept.click();
    expect((await window.sent()).map(({ name }) => name)).toEqual(["showNext"]);
    // The next one counts, and so does this one when its turn comes again.
    for (const screen of [cardScreen({ inviterName: "Berta Kern" }), SCREENS.card]) {
      await window.show(screen, 1);
      await accept.click();
    }
    const names = (await window.sent()).map(({ name }) => name);
    expect(names).toEqual(["showNext", "accept", "accept"]);
    await window.close();
  });
});

describe("declining", () => {
  it("asks once more, takes a reason and sends both as one command", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    await page.getByRole("button", { name: "Decline" }).click();
    expect(await window.sent()).toEqual([]);
    await page.getByRole("textbox", { name: "Reason (optional)" }).fill("Wrong machine");
    await page.getByRole("button", { name: "Decline invitation" }).click();
    expect(await window.sent()).toEqual([
      { name: "decline", payload: { reason: "Wrong machine", card: cardKey(CARD) } },
    ]);
    expect(await window.close()).toEqual([]);
  });

  it("leaves the card where it was", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    for (const label of ["Accept", "Decline"]) {
      await page.getByRole("button", { name: label }).focus();
      expect(await page.evaluate(() => globalThis.window.scrollY), label).toBe(0);
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Decline this invitation?" }).waitFor();
    expect(await page.evaluate(() => globalThis.window.scrollY)).toBe(0);
    await window.close();
  });

  it("needs no reason, and goes back by Escape", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    await page.getByRole("button", { name: "Decline" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Accept" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Decline");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Decline invitation" }).click();
    expect(await window.sent()).toEqual([
      { name: "decline", payload: { reason: null, card: cardKey(CARD) } },
    ]);
    await window.close();
  });

  it("holds a reason of 501 characters back, and takes one of 500", async () => {
    const window = await house.open(SCREENS.card);
    const { page } = window;
    await page.getByRole("button", { name: "Decline" }).click();
    const reason = page.getByRole("textbox", { name: "Reason (optional)" });
    await reason.fill("x".repeat(501));
    await page.getByText("1 too many").waitFor();
    await page.getByRole("button", { name: "Decline invitation" }).click();
    expect(await window.sent()).toEqual([]);
    await reason.fill(`${"x".repeat(500)}  \n`);
    await page.getByRole("button", { name: "Decline invitation" }).click();
    expect(await window.sent()).toHaveLength(1);
    await window.close();
  });
});

describe("pasting an invitation", () => {
  it("sends what was typed, by the button and by Enter", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    const field = page.getByRole("textbox", { name: "Link or the whole e-mail" });
    const open = page.getByRole("button", { name: "Open link or e-mail" });
    expect(await open.getAttribute("aria-disabled")).toBe("true");
    await field.fill("line one\nline two");
    await open.click();
    await window.show(SCREENS.working);
    // What could not be read is there to be corrected.
    await window.show(SCREENS["welcome-problem"]);
    expect(await field.inputValue()).toBe("line one\nline two");
    await field.fill("ABCD-EFGH");
    await field.press("Enter");
    expect(await window.sent()).toEqual([
      { name: "submitInvitation", payload: { text: "line one\nline two" } },
      { name: "submitInvitation", payload: { text: "ABCD-EFGH" } },
    ]);
    // Once it led somewhere it is forgotten.
    await window.show(SCREENS.card);
    await window.show(SCREENS.welcome);
    expect(await field.inputValue()).toBe("");
    expect(await window.close()).toEqual([]);
  });

  it("takes a paste wherever the focus is", async () => {
    const window = await house.open(SCREENS.welcome);
    await window.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "a whole e-mail");
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true });
      document.body.dispatchEvent(paste);
    });
    const field = window.page.getByRole("textbox", { name: "Link" });
    expect(await field.inputValue()).toBe("a whole e-mail");
    expect(await window.sent()).toEqual([]);
    await window.close();
  });
});

describe("home", () => {
  it("renames, and shows a refused name at its field", async () => {
    const window = await house.open(SCREENS.approved);
    const { page } = window;
    await page.getByRole("button", { name: "Rename" }).click();
    const name = page.getByRole("textbox", { name: "Device name" });
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    await name.fill("Hall B, line 4");
    await name.press("Enter");
    expect(await window.sent()).toEqual([{ name: "rename", payload: { name: "Hall B, line 4" } }]);
    await window.show({
      kind: "working",
      step: "renaming",
      plan: ["signing-in", "renaming"],
      card: null,
    });
    await window.show(SCREENS["approved-name-problem"]);
    expect(await name.inputValue()).toBe("Hall B, line 4");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("heading", { name: "This machine is ready" }).waitFor();
    await window.show({ ...SCREENS.approved, device: { ...DEVICE, name: "Hall B" } });
    await page.getByLabel("Device", { exact: true }).getByText("Hall B").waitFor();
    expect(await window.close()).toEqual([]);
  });
});

describe("words to send to somebody else", () => {
  it("are copied, or selected where copying is forbidden", async () => {
    const window = await house.open(SCREENS["problem-expired"]);
    const { page } = window;
    await page.getByRole("button", { name: "Copy these words" }).click();
    await page.getByText(/^(Copied\.|The text is selected)/u).waitFor();
    const selected = await page.evaluate(() => document.getSelection()?.toString());
    expect(selected).toContain("has expired. Could you please send me a new one?");
    expect(await window.sent()).toEqual([]);
    expect(await window.close()).toEqual([]);
  });
});

describe("an answer of the agent's", () => {
  it("that refuses is said beside the button, which works again", async () => {
    const window = await house.open(SCREENS["problem-network"]);
    const { page } = window;
    await window.answer({ accepted: false, why: "out_of_place" });
    const retry = page.getByRole("button", { name: "Try again" });
    await retry.click();
    await page.getByText("This is not possible at the moment.").waitFor();
    await window.answer({ accepted: true });
    await retry.click();
    expect((await window.sent()).map(({ name }) => name)).toEqual(["retry", "retry"]);
    expect(await page.getByText("This is not possible").count()).toBe(0);
    await window.close();
  });

  it("that never comes leaves the button off; one that fails is said", async () => {
    const window = await house.open(SCREENS.waiting);
    const { page } = window;
    await window.answer("throw");
    const check = page.getByRole("button", { name: "Check now" });
    await check.click();
    await page.getByText("does not answer.").waitFor();
    await window.answer(null);
    await check.click();
    await check.click({ force: true });
    expect(await check.getAttribute("aria-disabled")).toBe("true");
    expect(await window.sent()).toHaveLength(2);
    await window.show({ ...SCREENS.waiting, deviceName: "x" });
    expect(await check.getAttribute("aria-disabled")).toBe("false");
    await page.getByText("not decided yet").waitFor();
    await window.close();
  });

  it("asks about a deactivated device, and shows that it was asked", async () => {
    const window = await house.open(SCREENS.deactivated);
    const { page } = window;
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByText("no news yet").waitFor();
    expect(await window.sent()).toEqual([{ name: "checkApproval", payload: {} }]);
    await window.show(SCREENS.approved);
    await page.getByRole("heading", { name: "This machine is ready" }).waitFor();
    expect(await window.close()).toEqual([]);
  });

  it("that changes nothing gives the button back", async () => {
    const window = await house.open(SCREENS.declined);
    const start = window.page.getByRole("button", { name: "Use another invitation" });
    await start.click();
    await start.click({ timeout: 5_000 });
    expect(await window.sent()).toHaveLength(2);
    await window.close();
  });
});

describe("snapshots", () => {
  it("only ever move forward", async () => {
    const window = await house.open(SCREENS.welcome);
    const { page } = window;
    await window.push(viewOf(SCREENS.card, 9));
    await window.push(viewOf(SCREENS.declined, 8));
    await page.getByRole("heading", { name: "Invitation for this machine" }).waitFor();
    await window.push(viewOf(SCREENS.approved, 10));
    await page.getByRole("heading", { name: "This machine is ready" }).waitFor();
    expect(await page.title()).toBe("This machine is ready – Latchkey");
    await window.close();
  });

  it("missing altogether is said in a sentence", async () => {
    const window = await house.open(null);
    expect(await window.page.getByRole("heading").textContent()).toContain("Nothing is running");
    expect(await window.close()).toEqual([]);
  });
});
