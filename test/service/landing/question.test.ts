import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Messages } from "../../../messages/messageArguments.ts";
import { createToken } from "../../../protocol/invitationSecret.ts";
import { LETTERS as GERMAN } from "../../../messages/de/letters.ts";
import { LETTERS as ENGLISH } from "../../../messages/en/letters.ts";
import type { SentInvitation } from "../../support/referenceService.ts";
import { type InProcessService, startInProcessService } from "../inProcessService.ts";
import { createSceneMaker, type Scene } from "./invitationScenes.ts";
import {
  hasBrowser,
  type LandingBrowser,
  type OpenedPage,
  type OpenOptions,
  startLandingBrowser,
  untilCodeIsThere,
} from "./landingBrowser.ts";

const UPPER = ".ask >> nth=0";
const LOWER = ".ask >> nth=1";

let service: InProcessService;
let chrome: LandingBrowser;
let scenes: readonly Scene[];
let endless: SentInvitation;
beforeAll(async () => {
  if (!hasBrowser) return;
  service = await startInProcessService({ args: [] });
  const maker = await createSceneMaker(service);
  const expiring = await maker.makeExpiring();
  service.advanceHours(72);
  scenes = [...(await maker.makeScenes()), ...expiring];
  endless = await maker.invite({ validityHours: null });
  chrome = await startLandingBrowser();
});
afterAll(async () => {
  await chrome?.close();
  await service?.close();
});

const linkOf = (state: string): string =>
  scenes.find((scene) => scene.state === state)?.sent.landingLink ?? "";

async function ask({ page }: OpenedPage, place = UPPER): Promise<string> {
  await page.locator(`${place} >> button`).click();
  await page.locator(`${place} >> strong`).waitFor();
  return page.locator(`${place} >> [role=status]`).innerText();
}

/** Holds an answer back until the test has looked. */
function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((settle) => (open = settle));
  return { opened, open: () => open() };
}

describe.skipIf(!hasBrowser)("“Is this invitation still good?”", () => {
  it("asks nobody before the click, then once, with nothing of it in the address", async () => {
    await using opened = await chrome.open(linkOf("open"));
    await untilCodeIsThere(opened.page);
    expect(opened.requested.filter((url) => url.includes("state"))).toEqual([]);
    opened.requested.length = 0;
    const asked = opened.page.waitForRequest(`${service.origin}/i/state`);
    await ask(opened);
    expect((await asked).method()).toBe("POST");
    expect(opened.requested).toEqual([`${service.origin}/i/state`]);
    expect(opened.complaints).toEqual([]);
  });

  it.each([
    ["English", ENGLISH, "en-GB"],
    ["German", GERMAN, "de-DE"],
  ])("answers in %s for every state, and says what to do", async (_, texts, locale) => {
    await using opened = await chrome.open(linkOf("open"), { locale });
    for (const { state, sent } of scenes) {
      const { hash } = new URL(sent.landingLink);
      await opened.page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await opened.page.locator(`#open[href*="${sent.token}"]`).waitFor();
      const say = (part: string) =>
        (texts as Messages)[`page.answer.${state}.${part}`]?.replace("{product}", "Latchkey");
      const answer = await ask(opened);
      expect(answer).toContain(say("heading"));
      expect(answer).toContain(say("text"));
      // The other place stays silent: one answer is read out, not two.
      expect(await opened.page.locator(`${LOWER} >> [role=status]`).innerText()).toBe("");
      expect(await ask(opened, LOWER)).toBe(answer);
    }
    expect(new Set(scenes.map(({ state }) => state)).size).toBe(8);
  });

  it("says until when, in the reader's language and time", async () => {
    const options: OpenOptions = { locale: "de-AT", timezoneId: "Europe/Vienna" };
    await using opened = await chrome.open(linkOf("open"), options);
    const answer = await ask(opened);
    const machine = await opened.page.locator(`${UPPER} >> time`).getAttribute("datetime");
    const shown = new Intl.DateTimeFormat("de-AT", {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: "Europe/Vienna",
    }).format(new Date(machine ?? ""));
    expect(answer).toContain(`Sie kann bis ${shown} angenommen werden.`);
    expect(answer).not.toContain("läuft nicht ab");
  });

  it("says of one without an end that it has none", async () => {
    await using opened = await chrome.open(endless.landingLink);
    const answer = await ask(opened);
    expect(answer).toContain("It does not expire.");
    expect(answer).not.toContain("until");
  });

  it("says of one the service does not know where to compare", async () => {
    const stranger = createToken(randomBytes(16)).value;
    await using opened = await chrome.open(`${service.origin}/i#${stranger}`);
    expect(await ask(opened)).toContain("The service does not know this invitation.");
  });

  it.each([
    ["too many questions", { status: 429, body: "{}" }, "Asked too often."],
    ["a fault of the service", { status: 500, body: "{}" }, "The service did not answer."],
    ["a portal's page", { status: 200, body: "<html>" }, "The service did not answer."],
    [
      "a word it does not know",
      { status: 200, body: '{"state":"odd"}' },
      "The service did not answer.",
    ],
    [
      "a prototype's name",
      { status: 200, body: '{"state":"constructor"}' },
      "The service did not answer.",
    ],
  ])("keeps calm about %s, and asks again", async (_, reply, heading) => {
    await using opened = await chrome.open(linkOf("open"));
    await opened.page.route("**/i/state", (route) => route.fulfill(reply));
    expect(await ask(opened)).toContain(heading);
    await opened.page.unroute("**/i/state");
    await opened.page.locator(`${UPPER} >> button`).click();
    await opened.page.locator(`${UPPER} >> time`).waitFor();
  });

  it("keeps calm without a network", async () => {
    await using opened = await chrome.open(linkOf("open"));
    await opened.page.route("**/i/state", (route) => route.abort());
    expect(await ask(opened)).toContain("The service did not answer.");
  });

  it("asks once, however often it is clicked meanwhile, and keeps the focus", async () => {
    await using opened = await chrome.open(linkOf("open"));
    let asked = 0;
    const held = createGate();
    await opened.page.route("**/i/state", async (route) => {
      asked += 1;
      await held.opened;
      await route.continue();
    });
    const button = opened.page.locator(`${UPPER} >> button`);
    await button.click();
    expect(await opened.page.locator(`${UPPER} >> [role=status]`).innerText()).toContain("Asking");
    await button.press("Enter");
    await button.press("Space");
    held.open();
    await opened.page.locator(`${UPPER} >> strong`).waitFor();
    expect(asked).toBe(1);
    expect(await opened.page.evaluate("document.activeElement.textContent")).toContain(
      "still good",
    );
  });

  it("answers in both places when it is asked in both at once", async () => {
    await using opened = await chrome.open(linkOf("open"));
    const held = createGate();
    await opened.page.route("**/i/state", async (route) => {
      await held.opened;
      await route.continue();
    });
    for (const place of [UPPER, LOWER]) await opened.page.locator(`${place} >> button`).click();
    held.open();
    for (const place of [UPPER, LOWER]) await opened.page.locator(`${place} >> time`).waitFor();
    expect(await opened.page.locator("[aria-disabled]").count()).toBe(0);
  });

  it("does not answer about one link what was asked about another", async () => {
    await using opened = await chrome.open(linkOf("revoked"));
    const { page } = opened;
    const held = createGate();
    await page.route("**/i/state", async (route) => {
      await held.opened;
      await route.continue();
    });
    await page.locator(`${UPPER} >> button`).click();
    await page.evaluate(`location.hash = ${JSON.stringify(new URL(linkOf("open")).hash)}`);
    await page.locator(`${UPPER} >> button[aria-disabled]`).waitFor({ state: "detached" });
    const answered = page.waitForResponse("**/i/state");
    held.open();
    await answered;
    expect(await page.locator(`${UPPER} >> [role=status]`).innerText()).toBe("");
    expect(await ask(opened)).toContain("Yes, it is still good.");
  });

  it.each([
    ["a damaged link", (token: string) => token.slice(0, 20)],
    ["a link with a code, which is short enough to be guessed at", () => ""],
  ])("is not offered for %s", async (_, change) => {
    const scene = scenes[0];
    const fragment = change(scene?.sent.token ?? "") || scene?.sent.accessCode;
    await using opened = await chrome.open(`${service.origin}/i#${fragment}`);
    expect(await opened.page.locator(".ask:visible").count()).toBe(0);
  });
});
