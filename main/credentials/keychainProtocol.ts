import { z } from "zod";

/**
 * What goes to the keychain's own process and comes back: one line of JSON each way, through
 * pipes, so that no secret stands in an argument list or an environment.
 */
export type KeychainRequest = {
  readonly service: string;
  readonly account: string;
  /** The process ends itself when it is that late, should nobody end it. */
  readonly timeoutMs: number;
} & (
  | { readonly operation: "read" | "remove" }
  | { readonly operation: "write"; readonly secret: string }
);

export const keychainAnswerSchema = z.discriminatedUnion("kind", [
  /** After a read or a write: what the keychain has now. */
  z.strictObject({ kind: z.literal("value"), value: z.string().nullable() }),
  z.strictObject({ kind: z.literal("removed"), removed: z.boolean(), remains: z.boolean() }),
  /** keytar cannot be loaded: libsecret is missing, or there is no build for this machine. */
  z.strictObject({ kind: z.literal("no_binding") }),
  /** The keychain's own words, which never hold a secret. */
  z.strictObject({ kind: z.literal("failed"), message: z.string() }),
]);
export type KeychainAnswer = z.infer<typeof keychainAnswerSchema>;
