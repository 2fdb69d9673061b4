import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseInvitationLink } from "../../main/core/invitationLink.ts";
import { chooseService } from "../../main/core/serviceOrigin.ts";
import { createToken } from "../../protocol/invitationSecret.ts";
import { origin } from "./originArbitraries.ts";
import { applyDamage, damage } from "./textDamage.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const SERVICE = origin("https://licences.example.com");
const TOKEN = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5)).value;
const APP = `latchkey://invite/${TOKEN}`;
const NAMED = `${APP}?service=https%3A%2F%2Flicences.example.com`;
const LANDING = `https://licences.example.com/i#${TOKEN}`;

const policy = { services: [SERVICE], defaultService: SERVICE, insecureLoopback: false };
const whole = fc.constantFrom(APP, NAMED, LANDING);

/** What the text opens now: nothing, the same invitation, or another one. */
function opens(text: string): "nothing" | "same" | "other" {
  const parsed = parseInvitationLink(text, options);
  if (!parsed.ok) return "nothing";
  const service = chooseService(parsed.value.service, policy);
  if (!service.ok) return "nothing";
  return parsed.value.secret.value === TOKEN && service.value === SERVICE ? "same" : "other";
}

test("10,000 links damaged in one place: none throws, none opens another invitation", () => {
  const seen = { nothing: 0, same: 0, other: 0 };
  fc.assert(
    fc.property(whole, damage, (text, change) => {
      seen[opens(applyDamage(text, change))] += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(seen.other).toBe(0);
  expect(seen.nothing).toBeGreaterThan(5_000);
});

test("10,000 links damaged in several places: two check symbols miss 1 in 1,024 of what is left", () => {
  const seen = { nothing: 0, same: 0, other: 0 };
  const changes = fc.array(damage, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(whole, changes, (text, list) => {
      seen[opens(list.reduce(applyDamage, text))] += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(seen.other).toBeLessThan(5);
  expect(seen.nothing).toBeGreaterThan(5_000);
});
