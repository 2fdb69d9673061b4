import type { CustomScheme } from "electron";
import type { PageAddress } from "../agent/window/dispatcher.ts";

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

/** Whether an address lies in the page; by protocol and host, never by how the text starts. */
export function isPageUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === PAGE_ADDRESS.protocol && host === PAGE_ADDRESS.host;
}
