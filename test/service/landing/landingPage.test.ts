import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseInvitationLink } from "../../../main/core/invitationLink.ts";
import { createToken } from "../../../protocol/invitationSecret.ts";
import {
  hasBrowser,
  type LandingBrowser,
  type OpenOptions,
  startLandingBrowser,
  untilCodeIsThere,
  visibleHeadings,
} from "./landingBrowser.ts";
import { startLandingServer, type LandingServer } from "./landingServer.ts";

const TOKEN = createToken(new Uint8Array(16).map((_, index) => index * 29)).value;
const MARKUP = ["GET /i", "GET /i/brand.css", "GET /i/landing.css", "GET /i/print.css"];
const OWN_FILES = [
  ...MARKUP,
  ...[
    "accessCode",
    "covering",
    "deviceCode",
    "invitationState",
    "landing",
    "opening",
    "qr",
    "tokenShape",
  ].map((name) => `GET /i/${name}.js`),
  "GET /i/words.js",
].toSorted();

let server: LandingServer;
let chrome: LandingBrowser;
beforeAll(async () => {
  if (!hasBrowser) return;
  server = await startLandingServer();
  chrome = await startLandingBrowser();
});
afterAll(async () => {
  await chrome?.close();
  await server?.close();
});
beforeEach(() => {
  if (hasBrowser) server.requests.length = 0;
});

const open = (fragment: string, options: OpenOptions = {}) =>
  chrome.open(`${server.origin}/i${fragment}`, options);

describe.skipIf(!hasBrowser)("the landing page in a real browser", () => {
  it("offers the invitation, and the button carries the agent's link", async () => {
    await using opened = await open(`#${TOKEN}`);
    expect(await visibleHeadings(opened.page)).toEqual(["An invitation for a device"]);
    const href = await opened.page.locator("#open").getAttribute("href");
    expect(href).toBe(
      `latchkey://invite/${TOKEN}?service=${encodeURIComponent("https://licences.acme.example")}`,
    );
    expect(
      parseInvitationLink(href ?? "", { scheme: "latchkey", insecureLoopback: false }),
    ).toEqual({
      ok: true,
      value: { secret: { kind: "token", value: TOKEN }, service: "https://licences.acme.example" },
    });
    expect(opened.complaints).toEqual([]);
  });

  it("asks for its own files and nothing else, and the token reaches no server", async () => {
    await using opened = await open(`#${TOKEN}`);
    await untilCodeIsThere(opened.page);
    await opened.page.mouse.move(200, 300);
    await opened.page.waitForTimeout(500);
    expect(server.requests.toSorted()).toEqual(OWN_FILES);
    expect(opened.requested.map((url) => new URL(url).origin)).toEqual(
      OWN_FILES.map(() => server.origin),
    );
    expect(JSON.stringify([server.requests, opened.requested])).not.toContain(TOKEN);
  });

  it("never opens the link by itself", async () => {
    await using opened = await open(`#${TOKEN}`);
    await opened.page.waitForTimeout(500);
    expect(opened.requested.filter((url) => url.startsWith("latchkey:"))).toEqual([]);
    for (const region of ["#left", "#still-here"]) {
      expect(await opened.page.locator(region).innerText()).toBe("");
    }
    expect(opened.page.url()).toBe(`${server.origin}/i#${TOKEN}`);
  });

  it.each([
    ["in small letters", `#${TOKEN.toLowerCase()}`],
    ["with the sentence's full stop", `#${TOKEN}.`],
    ["with the bracket around it", `#${TOKEN}>),`],
  ])("repairs a token %s", async (_, fragment) => {
    await using opened = await open(fragment);
    expect(await opened.page.locator("#open").getAttribute("href")).toContain(`invite/${TOKEN}?`);
  });

  it.each([
    ["nothing left of it", "", "There is no invitation in this address"],
    ["an empty fragment", "#", "There is no invitation in this address"],
    ["its end missing", `#${TOKEN.slice(0, -3)}`, "This link was cut off"],
    ["half missing", `#${TOKEN.slice(0, 12)}`, "This link was cut off"],
    [
      "a symbol changed",
      `#${TOKEN.slice(0, -1)}${TOKEN.endsWith("0") ? "1" : "0"}`,
      "This link was changed on its way",
    ],
    ["something behind it", `#${TOKEN}ABCDEF`, "This link was changed on its way"],
    ["markup in it", "#<img src=x onerror=alert(1)>", "This link was changed on its way"],
    ["broken escapes in it", "#%E0%A4%A", "This link was changed on its way"],
  ])("tells of a link with %s, and offers the access code", async (_, fragment, title) => {
    await using opened = await open(fragment);
    expect(await visibleHeadings(opened.page)).toEqual([title]);
    expect(await opened.page.locator("#open").isVisible()).toBe(false);
    expect(await opened.page.locator("#open").getAttribute("href")).toBeNull();
    expect(await opened.page.locator("main").innerText()).toContain("access code");
    expect(opened.complaints).toEqual([]);
  });

  it("follows when another link is pasted into the same tab", async () => {
    await using opened = await open(`#${TOKEN.slice(0, 20)}`);
    expect(await visibleHeadings(opened.page)).toEqual(["This link was cut off"]);
    await opened.page.evaluate(`location.hash = ${JSON.stringify(TOKEN)}`);
    await opened.page.locator("#open").waitFor({ state: "visible" });
    expect(await visibleHeadings(opened.page)).toEqual(["An invitation for a device"]);
  });

  it("finds the token where a gateway escaped the # before it, and sends it no more", async () => {
    await using opened = await open(`%23${TOKEN}`);
    expect(await visibleHeadings(opened.page)).toEqual(["An invitation for a device"]);
    expect(await opened.page.locator("#open").getAttribute("href")).toContain(`invite/${TOKEN}?`);
    expect(opened.page.url()).toBe(`${server.origin}/i#${TOKEN}`);
    await untilCodeIsThere(opened.page);
    server.requests.length = 0;
    await opened.page.reload();
    await untilCodeIsThere(opened.page);
    expect(server.requests.toSorted()).toEqual(OWN_FILES);
  });

  it("reads well without JavaScript", async () => {
    await using opened = await open(`#${TOKEN}`, { javaScriptEnabled: false });
    expect(await visibleHeadings(opened.page)).toEqual(["An invitation for a device"]);
    const text = await opened.page.locator("main").innerText();
    expect(text).toContain("JavaScript is switched off");
    expect(text).toContain("type the access code");
    expect(text).toContain("latchkey open");
    expect(text).toContain("https://licences.acme.example");
    expect(server.requests.toSorted()).toEqual(MARKUP);
  });

  it("speaks German to German browsers", async () => {
    await using opened = await open(`#${TOKEN}`, { locale: "de-DE" });
    expect(await visibleHeadings(opened.page)).toEqual(["Eine Einladung für ein Gerät"]);
  });

  it("holds its policy against what is put into it", async () => {
    await using opened = await open(`#${TOKEN}`);
    await untilCodeIsThere(opened.page);
    const outcome = await opened.page.evaluate(`(async () => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
      const style = document.createElement("div");
      style.setAttribute("style", "color: red");
      const sent = await fetch("http://127.0.0.1:9/").then(() => "sent", () => "refused");
      const form = document.createElement("form");
      form.method = "post";
      form.action = "/i/state";
      document.body.append(form);
      form.submit();
      const image = await new Promise((settle) => {
        const each = new Image();
        each.onload = () => settle("loaded");
        each.onerror = () => settle("refused");
        each.src = "http://127.0.0.1:9/pixel.png";
      });
      return { injected: window.injected === true, sent, image };
    })()`);
    expect(outcome).toEqual({ injected: false, sent: "refused", image: "refused" });
    expect(server.requests.toSorted()).toEqual(OWN_FILES);
  });

  it.each([
    ["light", 1280, 900],
    ["dark", 1280, 900],
    ["light", 360, 640],
    ["dark", 320, 568],
  ] as const)("fits %s screens of %i by %i", async (colorScheme, width, height) => {
    await using opened = await open(`#${TOKEN}`, { colorScheme, viewport: { width, height } });
    const { page } = opened;
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(overflow)).toBe(0);
    const button = await page.locator("#open").boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(44);
    expect((button?.y ?? height) + (button?.height ?? 0)).toBeLessThan(height);
    const ground = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(ground).toBe(colorScheme === "dark" ? "rgb(16, 23, 26)" : "rgb(243, 239, 230)");
  });
});
