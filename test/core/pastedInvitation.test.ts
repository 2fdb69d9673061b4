import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printInvitationLink } from "../../main/core/invitationLink.ts";
import { findInvitation } from "../../main/core/invitationText.ts";
import { chooseService, parseServiceOrigin } from "../../main/core/serviceOrigin.ts";
import { createAccessCode } from "../../protocol/accessCode.ts";
import {
  createToken,
  printSecret,
  type InvitationSecret,
} from "../../protocol/invitationSecret.ts";
import { tokens } from "../protocol/arbitraries.ts";
import {
  AROUND,
  handlings,
  HARMLESS,
  HARMLESS_TO_PLAIN,
  MAILED,
  WRAPPED,
  type Handling,
} from "./corpus/handling.ts";
import { OPAQUE_WRAPPINGS, WRAPPINGS } from "./corpus/wrapping.ts";
import { lookAlikes, origin } from "./originArbitraries.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const SERVICE = origin("https://licences.example.com");
const policy = { services: [SERVICE], defaultService: SERVICE, insecureLoopback: false };

/** The same invitation as a landing link, as an app link with and without its service. */
function write(secret: InvitationSecret): readonly string[] {
  return [
    `${SERVICE}/i#${secret.value}`,
    printInvitationLink({ secret, service: SERVICE }, "latchkey"),
    printInvitationLink({ secret, service: undefined }, "latchkey"),
  ];
}

/** What a text opens: the code of a failure, or whether it is the invitation that was sent. */
function opens(text: string, sent: InvitationSecret): string {
  const found = findInvitation(text, options);
  if (!found.ok) {
    expect(JSON.stringify(found.failure).toUpperCase()).not.toContain(sent.value.slice(0, 12));
    return found.failure.code;
  }
  const service = chooseService(found.value.service, policy);
  if (!service.ok) return service.failure.code;
  return found.value.secret.value === sent.value ? "the invitation" : "another one";
}

describe("a link is found", () => {
  const place = fc.nat(400);
  test.each(HARMLESS.map((handling) => [handling.name, handling] as const))(
    "%s",
    (_, { apply }) => {
      fc.assert(
        fc.property(tokens, place, (secret, at) => {
          for (const text of write(secret)) {
            expect(opens(apply(text, at, 0), secret), apply(text, at, 0)).toBe("the invitation");
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(HARMLESS_TO_PLAIN.map((handling) => [handling.name, handling] as const))(
    "%s",
    (_, { apply }) => {
      fc.assert(
        fc.property(tokens, place, (secret, at) => {
          const [landing = ""] = write(secret);
          expect(opens(apply(landing, at, 0), secret), apply(landing, at, 0)).toBe(
            "the invitation",
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  /** A line of an e-mail has 76 characters; a wrapped link is broken as often as it takes. */
  const BREAKS: readonly Handling[] = [
    { name: "lines of 76", apply: (text) => text.replace(/.{76}/g, "$&\n") },
    { name: "lines of 76, quoted", apply: (text) => `> ${text.replace(/.{76}/g, "$&\r\n> ")}` },
    { name: "lines of 76 in brackets", apply: (text) => `<${text.replace(/.{76}/g, "$&\n  ")}>` },
  ];
  test.each(BREAKS.map((handling) => [handling.name, handling] as const))(
    "wrapped by every product, in %s",
    (_, { apply }) => {
      fc.assert(
        fc.property(tokens, fc.constantFrom(...WRAPPINGS), (secret, { wrap }) => {
          const text = apply(wrap(`${SERVICE}/i#${secret.value}`), 0, 0);
          expect(opens(text, secret), text).toBe("the invitation");
        }),
        { numRuns: 300 },
      );
    },
  );

  test("wrapped by any two or three products, one around the other", () => {
    const some = fc.array(fc.constantFrom(...WRAPPINGS), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(tokens, some, (secret, wrappings) => {
        const text = wrappings.reduce((link, { wrap }) => wrap(link), write(secret)[0] ?? "");
        expect(opens(text, secret), text).toBe("the invitation");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a link on its whole way", () => {
  /** These say how a link is written, so that nothing takes it for a link and wraps it. */
  const WRITTEN = /scheme|full-width|sentence|broken|space in|percent/;
  const plain = HARMLESS_TO_PLAIN.filter(({ name }) => !WRITTEN.test(name));
  const some = (list: readonly Handling[], maxLength: number): fc.Arbitrary<Handling[]> =>
    fc.array(fc.constantFrom(...list), { maxLength });

  test("damaged, wrapped twice, put into words and into an e-mail, is found: 4,000 times", () => {
    const way = fc.tuple(some(plain, 1), some(WRAPPED, 2), some(AROUND, 1), some(MAILED, 1));
    fc.assert(
      fc.property(tokens, way, fc.nat(400), (secret, steps, at) => {
        const [landing = ""] = write(secret);
        const text = steps.flat().reduce((done, { apply }) => apply(done, at, 0), landing);
        expect(
          opens(text, secret),
          steps
            .flat()
            .map(({ name }) => name)
            .join(", ") +
            "\n" +
            text,
        ).toBe("the invitation");
      }),
      { numRuns: 4_000 },
    );
  });
});

describe("a link that cannot be unwrapped here", () => {
  test.each(OPAQUE_WRAPPINGS)("%s: says so, by name", (by, wrapped) => {
    const expected = { ok: false, failure: { code: "link.wrapped", detail: by } };
    expect(findInvitation(wrapped, options)).toEqual(expected);
    expect(findInvitation(`Please open ${wrapped}\nThank you`, options)).toEqual(expected);
    expect(findInvitation(`<a href="${wrapped}">Open</a>`, options)).toEqual(expected);
    for (const { wrap } of WRAPPINGS) {
      expect(findInvitation(wrap(wrapped), options)).toEqual(expected);
    }
  });

  test.each(OPAQUE_WRAPPINGS)("%s: the code beside it stands in", (_, wrapped) => {
    const secret = createAccessCode(Uint8Array.from({ length: 9 }, (_each, at) => at * 61 + 11));
    const text = `Open ${wrapped}\nor type ${printSecret(secret)}.`;
    expect(opens(text, secret)).toBe("the invitation");
  });
});

describe("the name of the service is never repaired", () => {
  const secret = createToken(Uint8Array.from({ length: 16 }, (_, at) => at * 37 + 5));

  test("2,000 look-alikes, plain and wrapped: none becomes the allowed service", () => {
    // White space and what nobody sees are no disguise: the text shows the allowed service itself.
    const seen = lookAlikes.filter(
      (text) => !/[\s\0]|\p{Default_Ignorable_Code_Point}/u.test(text),
    );
    const ways: readonly ((link: string) => string)[] = [
      (link) => link,
      ...WRAPPINGS.map(({ wrap }) => wrap),
    ];
    fc.assert(
      fc.property(seen, fc.constantFrom(...ways), (service, way) => {
        const parsed = parseServiceOrigin(service, options);
        fc.pre(!parsed.ok || parsed.value !== SERVICE);
        // The very host behind "URL:" or the like, without its scheme or one of its slashes is meant.
        fc.pre(!/(?:^|https:\/{1,2})licences\.example\.com$/i.test(service));
        const found = findInvitation(way(`${service}/i#${secret.value}`), options);
        expect(found.ok ? found.value.service : undefined, service).not.toBe(SERVICE);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("whatever happens to a link, up to three times", () => {
  test("it opens that invitation or none, 10,000 times: check symbols miss 1 in 1,024 of what is left", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(tokens, fc.nat(2), handlings, (secret, which, handle) => {
        const outcome = opens(handle(write(secret)[which] ?? ""), secret);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        expect(outcome).toMatch(/^(the invitation|another one|link\.\w+|service\.\w+)$/);
      }),
      { numRuns: 10_000 },
    );
    // Only what happens to have the length and the check symbols of a code or a token again.
    expect(seen.get("another one") ?? 0).toBeLessThan(3);
    expect(seen.get("the invitation") ?? 0).toBeGreaterThan(5_000);
  });
});
