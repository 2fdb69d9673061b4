import type { Context, Middleware } from "koa";
import { RESOURCE_METADATA_PATH } from "../../protocol/metadata.ts";
import type { Outcome, Refusal, ServiceProblemCode } from "../domain/outcome.ts";
import { type AccessRules, type ApiCaller, checkAccess } from "../oauth/apiAccess.ts";
import { writeOutcome } from "./reply.ts";

/** Answers one request of somebody who proved to be `caller`. */
export type Handler = (context: Context, caller: ApiCaller) => Promise<Outcome<unknown>>;

/** Everything a route has in common: who asks, what is answered, how a 401 challenges. */
export type Protect = (scope: string, handle: Handler) => Middleware;

export function createProtection(origin: string, access: AccessRules): Protect {
  return (scope, handle) => async (context) => {
    const authorized = await checkAccess(
      {
        authorization: header(context, "authorization"),
        proof: header(context, "dpop"),
        method: context.method,
        // Our own origin and not `Host`, which is the client's word.
        url: origin + context.path,
        scope,
      },
      access,
    );
    const outcome = authorized.ok ? await handle(context, authorized.value) : authorized;
    if (!outcome.ok) challenge(context, origin, outcome.refusal, scope);
    if (access.nonce !== undefined) context.set("dpop-nonce", access.nonce.current());
    writeOutcome(context, outcome);
  };
}

function header(context: Context, name: string): string | undefined {
  return context.get(name) || undefined;
}

/** What a challenge says about each refusal that has one; `null`: nothing was presented yet. */
const CHALLENGE_ERROR: Readonly<Partial<Record<ServiceProblemCode, string | null>>> = {
  "token.missing": null,
  "token.invalid": "invalid_token",
  "token.insufficient_scope": "insufficient_scope",
  "proof.invalid": "invalid_dpop_proof",
  "proof.nonce_required": "use_dpop_nonce",
};

/** RFC 9449 s7.1, RFC 6750 s3.1, RFC 9728 s5.1. */
function challenge(context: Context, origin: string, refusal: Refusal, scope: string): void {
  const error = CHALLENGE_ERROR[refusal.code];
  if (error === undefined) return;
  const parameters = [
    `realm="${origin}"`,
    ...(error === null ? [] : [`error="${error}"`]),
    ...(error === "insufficient_scope" ? [`scope="${scope}"`] : []),
    `algs="ES256"`,
    `resource_metadata="${origin}${RESOURCE_METADATA_PATH}"`,
  ];
  context.set("www-authenticate", `DPoP ${parameters.join(", ")}`);
}
