import { fail, type Result } from "./result.ts";
import { parseServiceOrigin, type ServiceOrigin } from "./serviceOrigin.ts";

/** Far more than an address with a link behind it. */
const TEXT_MAX_LENGTH = 4_096;

/**
 * Reads the address of a service as people type or paste it: without `https://`, with a slash or a
 * whole link behind it, in any case, in white space or angle brackets. Its name is judged as
 * strictly as everywhere; what follows it is thrown away.
 * @returns `service.address_invalid` for what is no address, `service.insecure` for one without https.
 */
export function parseTypedService(
  text: string,
  options: { readonly insecureLoopback: boolean },
): Result<ServiceOrigin> {
  if (text.length > TEXT_MAX_LENGTH) return fail("service.address_invalid");
  const bare = text.trim().replace(/^<(.*)>$/, "$1");
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
  const [address = ""] = /^[^:]*:\/\/[^/?#]*/.exec(full) ?? [];
  const parsed = parseServiceOrigin(address, options);
  if (parsed.ok || parsed.failure.code === "service.insecure") return parsed;
  return fail("service.address_invalid");
}
