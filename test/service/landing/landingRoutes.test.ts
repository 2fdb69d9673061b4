import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWN_BRAND } from "../../../service/letters/letterBrand.ts";
import { startLandingServer, type LandingServer } from "./landingServer.ts";

let server: LandingServer;
beforeAll(async () => {
  server = await startLandingServer();
});
afterAll(() => server.close());

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe("the landing routes", () => {
  it.each([
    ["/i", "text/html; charset=utf-8"],
    ["/i/", "text/html; charset=utf-8"],
    ["/i%23ABC", "text/html; charset=utf-8"],
    ["/i?utm_source=mail", "text/html; charset=utf-8"],
    ["/i/landing.css", "text/css; charset=utf-8"],
    ["/i/brand.css", "text/css; charset=utf-8"],
    ["/i/landing.js", "text/javascript; charset=utf-8"],
    ["/i/print.css", "text/css; charset=utf-8"],
    ["/i/tokenShape.js", "text/javascript; charset=utf-8"],
    ["/i/accessCode.js", "text/javascript; charset=utf-8"],
    ["/i/covering.js", "text/javascript; charset=utf-8"],
    ["/i/deviceCode.js", "text/javascript; charset=utf-8"],
    ["/i/invitationState.js", "text/javascript; charset=utf-8"],
    ["/i/opening.js", "text/javascript; charset=utf-8"],
    ["/i/words.js", "text/javascript; charset=utf-8"],
    ["/i/qr.js", "text/javascript; charset=utf-8"],
  ])("serve %s, strictly", async (path, type) => {
    for (const method of ["GET", "HEAD"]) {
      const response = await fetch(server.origin + path, { method });
      expect(response.status).toBe(200);
      const { headers } = response;
      expect(headers.get("content-type")).toBe(type);
      expect(headers.get("content-security-policy")).toBe(CSP);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("set-cookie")).toBeNull();
      expect((await response.text()).length > 0).toBe(method === "GET");
    }
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("change nothing by %s", async (method) => {
    const response = await fetch(`${server.origin}/i`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it.each([
    "/",
    "/i/x",
    "/i/../package.json",
    "/i/%2e%2e/landing.js",
    "/image",
    "/i/tokenShape.d.ts",
  ])("leave %s to others", async (path) => {
    expect((await fetch(server.origin + path)).status).toBe(404);
  });

  it.each([
    [undefined, "en", "Invitation for a device"],
    ["de", "de", "Einladung für ein Gerät"],
    ["de-AT,de;q=0.9,en;q=0.5", "de", "Einladung für ein Gerät"],
    ["sv, de;q=0.2", "de", "Einladung für ein Gerät"],
    ["en-US, de;q=0.2", "en", "Invitation for a device"],
    ["sv", "en", "Invitation for a device"],
    ["*", "en", "Invitation for a device"],
  ])("speak the reader's language: %s", async (accept, language, title) => {
    const response = await fetch(`${server.origin}/i`, {
      headers: accept === undefined ? {} : { "accept-language": accept },
    });
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("vary")).toContain("Accept-Language");
    const page = await response.text();
    expect(page).toContain(`<html lang="${language}" dir="ltr">`);
    expect(page).toContain(title);
  });

  it("carry the vendor's name, scheme and origin as text only", async () => {
    const own = await startLandingServer({
      origin: "https://x.example",
      brand: { ...OWN_BRAND, scheme: "acmekey", productName: `Acme "<Key>" & Co` },
      path: "/invitation",
    });
    const page = await (await fetch(`${own.origin}/invitation`)).text();
    await own.close();
    expect(page).toContain('data-scheme="acmekey" data-service="https://x.example"');
    expect(page).toContain('data-path="/invitation" data-state-path="/i/state"');
    expect(page).toContain("Acme &#34;&#60;Key&#62;&#34; &#38; Co");
    expect(page).toContain('src="/invitation/landing.js"');
    expect(page).not.toContain("<Key>");
  });
});
