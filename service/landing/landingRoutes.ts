import { readFileSync } from "node:fs";
import type { Middleware } from "koa";
import {
  LANDING_SCRIPT,
  LANDING_STYLE,
  LANDING_TOKEN_SCRIPT,
  renderLandingPage,
} from "./landingPage.ts";
import { englishLandingText, germanLandingText } from "./landingText.ts";

export interface LandingRoutesOptions {
  /** Origin of the service as devices know it, e.g. `https://invitations.example.com`. */
  readonly origin: string;
  readonly scheme?: string;
  readonly productName?: string;
  /** Where the page lives; invitation links of the protocol say `/i`. */
  readonly path?: string;
}

/**
 * The token stands in the fragment, and this keeps it there: no third party, no referrer, no
 * frame, no form, no request by script (`connect-src` falls back to `none`), no cache.
 */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "X-Robots-Tag": "noindex",
} as const;

/**
 * The landing page of invitation links as one middleware. It reads nothing of the service and
 * knows no invitation: opening the page, however often and by whatever program, changes nothing.
 */
export function createLandingRoutes(options: LandingRoutesOptions): Middleware {
  const productName = options.productName ?? "Latchkey";
  const page = {
    origin: options.origin,
    scheme: options.scheme ?? "latchkey",
    productName,
    path: options.path ?? "/i",
  };
  const pages = new Map(
    [englishLandingText(productName), germanLandingText(productName)].map((text) => [
      text.language,
      renderLandingPage(text, page),
    ]),
  );
  const assets = new Map([
    asset(page.path, LANDING_STYLE, "text/css; charset=utf-8"),
    asset(page.path, LANDING_SCRIPT, "text/javascript; charset=utf-8"),
    asset(page.path, LANDING_TOKEN_SCRIPT, "text/javascript; charset=utf-8"),
  ]);

  return async (context, next) => {
    const isPage = context.path === page.path || context.path === `${page.path}/`;
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
    const language = context.acceptsLanguages([...pages.keys()]) || "en";
    context.vary("Accept-Language");
    context.set("Content-Language", language);
    context.type = "text/html; charset=utf-8";
    context.body = pages.get(language);
  };
}

interface Asset {
  readonly type: string;
  readonly content: string;
}

function asset(path: string, name: string, type: string): [string, Asset] {
  return [
    `${path}/${name}`,
    { type, content: readFileSync(new URL(`page/${name}`, import.meta.url), "utf8") },
  ];
}
