import type { CustomScheme } from "electron";
import type { PageAddress } from "../agent/dispatcher.ts";

/** Private to the window's session; nothing outside can address it. Not the scheme of links. */
export const PAGE_SCHEME = "latchkey-app";
export const PAGE_URL = `${PAGE_SCHEME}://window/`;

/** The same, as the dispatcher compares it. */
export const PAGE_ADDRESS: PageAddress = { protocol: `${PAGE_SCHEME}:`, host: "window" };

/** `standard` gives it an origin and relative addresses, `secure` a secure context; no more. */
export const PAGE_PRIVILEGES = {
  scheme: PAGE_SCHEME,
  privileges: {
    standard: true,
    secure: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    supportFetchAPI: false,
    corsEnabled: false,
    stream: false,
    codeCache: false,
    allowExtensions: false,
  },
} as const satisfies CustomScheme;

/** The same policy as in the browser host, where what each part stops was measured. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
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

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": PAGE_POLICY,
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Whether an address lies in the page; by protocol and host, never by how the text starts. */
export function isPageUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === PAGE_ADDRESS.protocol && host === PAGE_ADDRESS.host;
}
