import * as fc from "fast-check";
import { tokens } from "../protocol/arbitraries.ts";

const SERVICE = "https%3A%2F%2Flicences.example.com";

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
const foreignScheme = word.filter((name) => name !== "latchkey" && !/^https?$/.test(name));
/** Nothing of it may stand in a link at all. */
const forbidden = fc.oneof(
  fc.constantFrom(
    "\0",
    "\t",
    "\n",
    "\r",
    " ",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u3000",
    "é",
    "／",
    "і",
  ),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 3 })
    .filter((text) => !/^[!-~]+$/.test(text)),
);
/** Symbols of no token: too few, too many, or none of base32. */
const noToken = fc.oneof(
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,27}$/).filter(({ length }) => length !== 16),
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{29,60}$/),
  fc.uuid(),
  fc.stringMatching(/^[A-Za-z0-9]{10}_[A-Za-z0-9_]{12}$/),
  fc.stringMatching(/^eyJ[A-Za-z0-9]{10}\.[A-Za-z0-9]{10}\.[A-Za-z0-9]{4}$/),
);

/** Links that break one rule of the grammar each, by construction. */
export const malformedLinks: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("latchkey://invite/", "https://licences.example.com/i#", "LATCHKEY://INVITE/"),
    tokens.map(({ value }) => value),
    fc.oneof(word, forbidden, noToken),
    word,
    fc.nat(60),
  )
  .chain(([head, token, odd, name, at]) => {
    const app = `latchkey://invite/${token}`;
    const landing = `https://licences.example.com/i#${token}`;
    return fc.oneof(
      fc.constantFrom(
        // The token.
        `${head}${token.slice(0, at % 28)}`,
        `${head}${token}${token.slice(0, 1 + (at % 27))}`,
        `${head}${token}${token}`,
        `${head}%${token.charCodeAt(0).toString(16)}${token.slice(1)}`,
        // Another action, host, user, port, path.
        app.replace("invite", name === "invite" ? "join" : name),
        app.replace("invite", `invite@${name}.example`),
        app.replace("invite", `${name}@invite`),
        app.replace("invite", `invite:${at + 1}`),
        app.replace("invite/", `invite/${name}/`),
        app.replace("invite/", "invite/../invite/"),
        app.replace("invite/", `invite\\@${name}.example/`),
        app.replace("://", ":/"),
        app.replace("://", ":///"),
        `${app}/${name}`,
        landing.replace("/i#", `/${name}${name}#`),
        landing.replace("/i#", `/i/${name}#`),
        landing.replace("/i#", `:0${at}/i#`),
        landing.replace("//", `//${name}@`),
        landing.replace(".com", ".com."),
        landing.replace("licences", "licences%2e"),
        landing.replace("https:", "http:"),
        // Parameters: unknown, twice, empty, no origin.
        `${app}?`,
        `${app}?${name}=${name}`,
        `${app}?service=`,
        `${app}?service=${name}`,
        `${app}?service=${SERVICE}&${name}=1`,
        `${app}?service=${SERVICE}&service=${SERVICE}`,
        `${app}?service=${SERVICE}%2F${name}`,
        `${app}?service=${SERVICE}%40${name}.example`,
        `${app}?service=javascript%3A${name}`,
        `${app}?service=%ff${name}`,
        `${app}#${name}`,
        landing.replace("#", `?${name}=1#`),
        `${landing}#${name}`,
        `${landing}&${name}=1`,
        // Length.
        `${app}?service=https://${"a".repeat(2_048)}.example`,
        // Two in one.
        `${app}${app}`,
        `${landing}${landing}`,
      ),
      foreignScheme.map((scheme) => app.replace("latchkey", scheme)),
      forbidden.map((text) => {
        const place = at % landing.length;
        return landing.slice(0, place) + text + landing.slice(place);
      }),
      noToken.map((text) => `${head}${text}`),
      fc.constant(`${head}${odd}`).filter(() => !/^[0-9A-Z]{16}$|^[0-9A-Z]{28}$/.test(odd)),
    );
  });
