import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Middleware } from "koa";
import { OWN_BRAND, type LetterBrand } from "../letters/letterBrand.ts";
import { findLetters, type Letters } from "../letters/letters.ts";
import { renderBrandStyle } from "./brandStyle.ts";
import { renderLandingPage } from "./landingPage.ts";

export interface LandingRoutesOptions {
  /** Origin of the service as devices know it, e.g. `https://invitations.example.com`. */
  readonly origin: string;
  readonly brand?: LetterBrand;
  /** The languages the page comes in; the first where the reader asks for none of them. */
  readonly letters: readonly Letters[];
  /** Where the page lives; invitation links of the protocol say `/i`. */
  readonly path?: string;
}

/** Where invitation links of the protocol lead. */
export const LANDING_PATH = "/i";
/** Where the page asks whether an invitation is still good; answered elsewhere. */
export const LANDING_STATE_PATH = `${LANDING_PATH}/state`;

/**
 * The token stands in the fragment, and this keeps it there: no third party, no referrer, no
 * frame, no form, no cache; scripts may ask this very origin and nobody else.
 */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "X-Robots-Tag": "noindex",
} as const;

/** Every file the page may load, by name; anything else it asks for does not exist. */
const OWN_FILES = [
  "landing.css",
  "print.css",
  "landing.js",
  "words.js",
  "covering.js",
  "opening.js",
  "invitationState.js",
  "deviceCode.js",
  "tokenShape.js",
  "accessCode.js",
] as const;
/** The one file that is not ours, served as it was published: it draws QR codes. */
const QR_FILE = "qr.js";
/** Made of the brand, not read. */
const BRAND_FILE = "brand.css";
const CSS = "text/css; charset=utf-8";

/**
 * The landing page of invitation links as one middleware. It reads nothing of the service and
 * knows no invitation: opening the page, however often and by whatever program, changes nothing.
 */
export function createLandingRoutes(options: LandingRoutesOptions): Middleware {
  const { letters, brand = OWN_BRAND } = options;
  const path = options.path ?? LANDING_PATH;
  const page = {
    origin: options.origin,
    brand,
    path,
    statePath: LANDING_STATE_PATH,
  };
  const pages = new Map(letters.map((each) => [each.language, renderLandingPage(each, page)]));
  const assets = new Map(
    [
      ...OWN_FILES.map((name) => asset(name, new URL(`page/${name}`, import.meta.url))),
      { name: BRAND_FILE, type: CSS, content: renderBrandStyle(brand) },
      asset(QR_FILE, new URL(import.meta.resolve("qr"))),
    ].map((each) => [`${path}/${each.name}`, each]),
  );

  return async (context, next) => {
    const isPage = isLandingPath(context.path, path);
    const file = assets.get(context.path);
    if (!isPage && file === undefined) {
      await next();
      return;
    }
    context.set(HEADERS);
    if (context.method !== "GET" && context.method !== "HEAD") {
      context.set("Allow", "GET, HEAD");
      context.status = 405;
      return;
    }
    if (file !== undefined) {
      context.type = file.type;
      context.body = file.content;
      return;
    }
    const wanted = context.acceptsLanguages();
    const { language = "en" } =
      wanted.map((tag) => findLetters(letters, tag)).find((each) => each !== undefined) ??
      letters[0] ??
      {};
    context.vary("Accept-Language");
    context.set("Content-Language", language);
    context.type = "text/html; charset=utf-8";
    context.body = pages.get(language);
  };
}

/** With the `#` escaped by a mail gateway it is the page as well; what follows is not read here. */
function isLandingPath(asked: string, path: string): boolean {
  return asked === path || asked === `${path}/` || asked.startsWith(`${path}%23`);
}

interface Asset {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

function asset(name: string, file: URL): Asset {
  return {
    name,
    type: name.endsWith(".css") ? CSS : "text/javascript; charset=utf-8",
    content: readFileSync(fileURLToPath(file), "utf8"),
  };
}
