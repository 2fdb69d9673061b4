import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ConfigError } from "../../service/config.ts";
import { OWN_BRAND } from "../../service/letters/letterBrand.ts";
import { readInbox } from "../../service/mail/readInbox.ts";
import { readLetterBrand } from "../../service/readLetterBrand.ts";
import { createBrandFolder, NORTHWIND } from "../brand/brands.ts";
import { createInvitingOrganization } from "../support/referenceService.ts";
import { startInProcessService } from "./inProcessService.ts";

const spoilt = createBrandFolder();
afterAll(() => spoilt.remove());

test("a service run with a brand is that brand, wherever it shows itself", async () => {
  const brand = await readLetterBrand(NORTHWIND);
  const service = await startInProcessService({ args: [], brand });
  try {
    const acme = await createInvitingOrganization(service);
    const sent = await acme.invite({ email: "maria@example.com" });
    expect(sent.appLink).toMatch(/^example\.northwind\.field:\/\/invite\//);
    const [mail] = await readInbox(service.inbox?.directory ?? "");
    const page = await (await fetch(`${service.origin}/i`)).text();
    const style = await (await fetch(`${service.origin}/i/brand.css`)).text();
    const metadata = await fetch(`${service.origin}/.well-known/oauth-protected-resource`);
    expect(await metadata.json()).toMatchObject({ resource_name: "Northwind Field" });
    expect(style).toContain("--accent: #5b2a86;");
    for (const text of [mail?.html, mail?.text, page]) {
      expect(text).toContain("Northwind Field");
      expect(text).toContain("northwind-field open");
      expect(text).toContain("help@northwind.example");
      expect(text).not.toMatch(/latchkey/i);
    }
    expect(mail?.html).toContain("#5b2a86");
    expect(mail?.html).toMatch(/<svg [^>]*height="28"/);
    expect(page).toContain('data-scheme="example.northwind.field"');
  } finally {
    await service.close();
  }
});

test("without one it is our own", async () => {
  expect(await readLetterBrand(undefined)).toBe(OWN_BRAND);
});

test("a brand that is not good keeps the service from starting, and says why", async () => {
  spoilt.write("icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  for (const path of [spoilt.path, join(spoilt.path, "brand.json"), join(spoilt.path, "nowhere")]) {
    const failure = await readLetterBrand(path).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as ConfigError).message).toMatch(/^--brand: .*(?:script|cannot be read)/s);
  }
});
