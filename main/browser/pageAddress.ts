import type { PageAddress } from "../agent/dispatcher.ts";
import type { HeaderEntry } from "./protocolTypes.ts";

/**
 * Where the page lives. `.invalid` never resolves (RFC 6761 section 6.4), so that even a request
 * that slipped through would reach nobody; `https` makes it a secure context.
 */
export const PAGE_ORIGIN = "https://latchkey.invalid";
export const PAGE_URL = `${PAGE_ORIGIN}/`;

/** The same, as the dispatcher compares it. */
export const PAGE_ADDRESS: PageAddress = { protocol: "https:", host: "latchkey.invalid" };

/**
 * `allow-forms`, or the `submit` event never fires; no `allow-popups`, `allow-modals`,
 * `allow-downloads` and no navigation of any kind beside it.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  // Without it, workers fall back to script-src.
  "worker-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "sandbox allow-scripts allow-same-origin allow-forms",
].join("; ");

/** Sent with everything that is served, whatever it is. */
export const PAGE_HEADERS: readonly HeaderEntry[] = [
  { name: "Content-Security-Policy", value: PAGE_POLICY },
  { name: "Cache-Control", value: "no-store" },
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "no-referrer" },
  { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
];
