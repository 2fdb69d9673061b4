import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  hasBrowser,
  type LandingBrowser,
  startLandingBrowser,
  untilCodeIsThere,
} from "../service/landing/landingBrowser.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type ReferenceService,
  type SentInvitation,
  startReferenceService,
} from "../support/referenceService.ts";
import { businessOf, prepareMachine, rowsOf } from "../integration/rig.ts";
import { announce, scaled } from "./faultRandom.ts";

const ROUNDS = scaled(1, 10);
const SCANNERS = [
  "Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "python-requests/2.32",
  "",
] as const;
const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"] as const;

let service: ReferenceService;
let acme: InvitingOrganization;
let machine: AgentMachine;
let chrome: LandingBrowser;

beforeAll(async () => {
  if (!hasBrowser) return;
  service = await startReferenceService();
  acme = await createInvitingOrganization(service, { name: "Acme Printing" });
  machine = await prepareMachine(service, acme);
  chrome = await startLandingBrowser();
});
afterAll(async () => {
  await chrome?.close();
  machine?.remove();
  await service?.stop();
});

/** The bytes of the service's database, with what was not yet moved into its file. */
function databaseBytes(): string {
  const hash = createHash("sha256");
  for (const file of [service.databaseFile, `${service.databaseFile}-wal`]) {
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Everything that a page or a module names: sources, targets and what is loaded by them. */
function addressesIn(address: string, text: string): string[] {
  const named = text.matchAll(/(?:src=|href=|action=|from |import\()["']([^"']+)["']/g);
  return Array.from(named, ([, each = ""]) => new URL(each, address.replace(/#.*$/, "")))
    .filter(({ protocol }) => protocol.startsWith("http"))
    .map(({ href }) => href);
}

/** Fetches without rendering: the link as scanners mangle it, and everything found on the way. */
async function crawl(link: SentInvitation, userAgent: string): Promise<number> {
  const bare = link.landingLink.replace(/#.*$/, "");
  const queue = [
    bare,
    link.landingLink,
    link.landingLink.replace("#", "%23"),
    link.landingLink.replace("#", "?"),
    link.landingLink.replace("#", "/"),
    `${bare}/state`,
    `${bare}/state?token=${link.token}`,
    new URL("/", bare).href,
    new URL("/robots.txt", bare).href,
    new URL("/favicon.ico", bare).href,
  ];
  const seen = new Set<string>();
  let requests = 0;
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (seen.has(address)) continue;
    seen.add(address);
    for (const method of METHODS) {
      const headers: Record<string, string> = {
        "user-agent": userAgent,
        purpose: "prefetch",
        "sec-purpose": "prefetch",
      };
      const forms = ["application/x-www-form-urlencoded", "text/plain", "application/json"];
      const bodies = method === "GET" || method === "HEAD" ? [undefined] : [undefined, ...forms];
      for (const type of bodies) {
        const body =
          type === "application/json"
            ? JSON.stringify({ token: link.token })
            : new URLSearchParams({ token: link.token, accept: "1" }).toString();
        const response = await fetch(address, {
          method,
          headers: { ...headers, ...(type === undefined ? {} : { "content-type": type }) },
          ...(type === undefined ? {} : { body }),
        });
        requests += 1;
        const text = await response.text();
        if (method === "GET") queue.push(...addressesIn(address, text));
      }
    }
  }
  expect(seen.size).toBeGreaterThan(15);
  return requests;
}

interface Touched {
  clicks: number;
  /** How often the browser was asked for the program. */
  programs: number;
  links: number;
  forms: number;
}

/** Renders and does everything to a page that can be done to it. */
async function detonate(link: SentInvitation, userAgent: string): Promise<Touched> {
  await using opened = await chrome.open(link.landingLink, {
    ...(userAgent === "" ? {} : { userAgent }),
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page } = opened;
  await untilCodeIsThere(page);
  const touched: Touched = { clicks: 0, programs: 0, links: 0, forms: 0 };
  page.on("request", (request) => {
    if (request.url().startsWith("latchkey:")) touched.programs += 1;
  });
  // Twice, since what the first round uncovers is there to be clicked in the second.
  for (let round = 0; round < 2; round += 1) touched.clicks += await clickEverything(page);
  touched.clicks += await clickAsAPerson(page);
  touched.links = await followEverything(page);
  touched.forms = await submitEverything(page, link);
  expect(touched.programs).toBeGreaterThan(0);
  return touched;
}

/** Every element, visible or not, by every event a pointer or a keyboard makes. */
function clickEverything(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    let clicks = 0;
    for (const each of document.querySelectorAll("*")) {
      for (const type of ["pointerover", "mouseover", "pointerdown", "mousedown", "focus", "pointerup", "mouseup", "click", "dblclick", "auxclick", "contextmenu"]) {
        each.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }
      for (const key of ["Enter", " "]) {
        each.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }
      clicks += 1;
    }
    return clicks;
  })()`);
}

/** With a pointer that the browser believes. */
async function clickAsAPerson(page: Page): Promise<number> {
  let clicks = 0;
  for (const control of await page.locator("a, button").all()) {
    if (!(await control.isVisible())) continue;
    await control.click({ noWaitAfter: true });
    clicks += 1;
  }
  return clicks;
}

/** Every address of the page, fetched by the page and prefetched by the browser. */
function followEverything(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const addresses = [...document.querySelectorAll("[href], [src]")].map((each) => each.href || each.src);
    for (const address of addresses) {
      for (const rel of ["prefetch", "preload", "prerender", "dns-prefetch", "preconnect"]) {
        const link = document.createElement("link");
        link.rel = rel;
        link.href = address;
        document.head.append(link);
      }
      await fetch(address).catch(() => undefined);
    }
    return addresses.length;
  })()`);
}

/** Its own forms, of which it has none, and forms that somebody puts into it. */
function submitEverything(page: Page, link: SentInvitation): Promise<number> {
  return page.evaluate<number>(`(() => {
    const own = document.forms.length;
    for (const action of ["/i", "/i/state", "/api/v1/invitations/accept"]) {
      for (const enctype of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data"]) {
        const form = document.createElement("form");
        Object.assign(form, { method: "post", action, enctype });
        const field = document.createElement("input");
        Object.assign(field, { name: "token", value: ${JSON.stringify(link.token)} });
        form.append(field);
        document.body.append(form);
        form.submit();
      }
    }
    return own;
  })()`);
}

describe.skipIf(!hasBrowser)("mail security that fetches, renders and clicks everything", () => {
  test("consumes nothing, however often, and the invitation is accepted afterwards", async () => {
    const sent = await acme.invite();
    const before = { bytes: databaseBytes(), business: businessOf(service) };
    let requests = 0;
    const touched: Touched = { clicks: 0, programs: 0, links: 0, forms: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const userAgent of SCANNERS) requests += await crawl(sent, userAgent);
      for (const userAgent of SCANNERS.slice(0, 2)) {
        const { clicks, programs, links, forms } = await detonate(sent, userAgent);
        touched.clicks += clicks;
        touched.programs += programs;
        touched.links += links;
        touched.forms += forms;
      }
    }
    expect(businessOf(service)).toEqual(before.business);
    expect(databaseBytes()).toBe(before.bytes);
    expect(rowsOf(service, "SELECT state FROM invitations")).toEqual([{ state: "pending" }]);
    expect(service.log()).not.toContain(sent.token);
    expect(service.log()).toContain('"route":"/i/state","status":200');
    expect(touched.forms).toBe(0);
    expect(requests).toBeGreaterThan(1_000 * ROUNDS);
    expect(touched.clicks).toBeGreaterThan(150 * ROUNDS);
    announce("mail scanners", {
      rounds: ROUNDS,
      requests,
      "elements clicked": touched.clicks,
      "times the program asked for": touched.programs,
      "addresses followed": touched.links,
    });

    const accepted = await machine.latchkey(["accept", "--json"], sent.landingLink);
    expect(accepted).toMatchObject({ code: 0, stderr: "" });
    expect(rowsOf(service, "SELECT state FROM invitations")).toEqual([{ state: "approved" }]);
  });
});
