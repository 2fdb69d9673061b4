/**
 * What the page may do: nothing but itself. `allow-forms`, or the `submit` event never fires; no
 * `allow-popups`, `allow-modals`, `allow-downloads` and no navigation of any kind beside it.
 */
const DIRECTIVES = [
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
] as const;

/** The content security policy both hosts send with everything they serve. */
export const PAGE_POLICY = DIRECTIVES.join("; ");

/** The part of it that also counts in a `<meta>`, for a host that forgot its header. */
export const PAGE_META_POLICY = DIRECTIVES.filter(
  (directive) => !/^(frame-ancestors|sandbox) /.test(directive),
).join("; ");

/** Sent with everything that is served, whatever it is. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": PAGE_POLICY,
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
