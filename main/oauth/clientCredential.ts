import type { webcrypto } from "node:crypto";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";

/**
 * The vendor's or administrator's credential for one service, as it is kept in the keychain and as
 * `latchkey credentials set` reads it: JSON, the fields named as in RFC 7591.
 */
const applicationCredentialSchema = z.strictObject({
  client_id: z.string().min(1).max(256),
  client_secret: z
    .string()
    .min(1)
    .max(1024)
    // RFC 6749 appendix A.2: VSCHAR only; other characters do not survive HTTP Basic.
    .regex(/^[ -~]+$/),
  token_endpoint_auth_method: z
    .enum(["client_secret_basic", "client_secret_post"])
    .default("client_secret_basic"),
});

export type ApplicationCredential = z.infer<typeof applicationCredentialSchema>;

/** What proves to the authorization server who asks for a token. */
export type ClientCredential =
  | { readonly kind: "application"; readonly credential: ApplicationCredential }
  | {
      readonly kind: "device";
      readonly clientId: string;
      readonly privateKey: webcrypto.CryptoKey;
    };

/**
 * Reads an application credential.
 * @returns `credentials.malformed`, with the name of the offending field and never its value.
 */
export function parseApplicationCredential(text: string): Result<ApplicationCredential> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail("credentials.malformed", { detail: "not JSON" });
  }
  const parsed = applicationCredentialSchema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const field = parsed.error.issues[0]?.path.join(".") ?? "";
  return fail("credentials.malformed", { detail: field === "" ? "unexpected form" : field });
}

/** The form {@link parseApplicationCredential} reads. */
export function printApplicationCredential(credential: ApplicationCredential): string {
  return JSON.stringify(credential);
}
