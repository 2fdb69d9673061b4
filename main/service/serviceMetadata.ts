import {
  RESOURCE_METADATA_PATH,
  resourceMetadataSchema,
  type ResourceMetadata,
} from "../../protocol/metadata.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import { TransportError } from "../core/transportError.ts";
import type { Fetch } from "./transport.ts";

/** What a service says about itself, checked against the address it was asked at. */
export interface ServiceMetadata {
  readonly origin: ServiceOrigin;
  readonly issuer: string;
  /** With a trailing slash. */
  readonly api: string;
  readonly name: string | null;
  /** Whether it can be asked if a device name is free. */
  readonly checksNames: boolean;
}

/**
 * Reads the protected resource metadata (RFC 9728). The resource must be the very origin that was
 * asked (s3.3), and the API must be on it: metadata is hostile until it fits.
 */
export async function fetchServiceMetadata(
  origin: ServiceOrigin,
  fetch: Fetch,
): Promise<Result<ServiceMetadata>> {
  let json: unknown;
  try {
    const response = await fetch(origin + RESOURCE_METADATA_PATH, {
      method: "GET",
      headers: { accept: "application/json" },
    });
    if (response.status !== 200) {
      return fail("service.not_latchkey", { detail: `HTTP ${response.status}` });
    }
    json = await response.json();
  } catch (error) {
    return error instanceof TransportError
      ? { ok: false, failure: error.failure }
      : fail("service.not_latchkey", { detail: "not JSON", cause: error });
  }
  const parsed = resourceMetadataSchema.safeParse(json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    return fail("service.not_latchkey", { detail: field });
  }
  return check(origin, parsed.data);
}

function check(origin: ServiceOrigin, metadata: ResourceMetadata): Result<ServiceMetadata> {
  if (metadata.resource.replace(/\/$/, "") !== origin) {
    return fail("service.metadata_invalid", { detail: "resource" });
  }
  const api = readApi(origin, metadata.latchkey_api);
  if (api === undefined) return fail("service.metadata_invalid", { detail: "latchkey_api" });
  if (!metadata.latchkey_invitation_authentication.includes("client_credentials")) {
    return fail("service.metadata_invalid", { detail: "latchkey_invitation_authentication" });
  }
  return succeed({
    origin,
    issuer: metadata.authorization_servers[0] ?? "",
    api,
    name: metadata.resource_name ?? null,
    checksNames: metadata.latchkey_name_check_supported === true,
  });
}

/** In canonical form with a trailing slash; `undefined` where it is not plainly on the origin. */
function readApi(origin: ServiceOrigin, text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = url.username === "" && url.password === "" && !/[?#]/.test(text);
  if (url.origin !== origin || !isPlain) return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
