import type { PageAddress } from "../agent/window/dispatcher.ts";

/**
 * Where the page lives. `.invalid` never resolves (RFC 6761 section 6.4), so that even a request
 * that slipped through would reach nobody; `https` makes it a secure context.
 */
export const PAGE_ORIGIN = "https://latchkey.invalid";
export const PAGE_URL = `${PAGE_ORIGIN}/`;

/** The same, as the dispatcher compares it. */
export const PAGE_ADDRESS: PageAddress = { protocol: "https:", host: "latchkey.invalid" };
