import type { Router } from "@koa/router";
import type { Context } from "koa";
import { z } from "zod";
import type { DomainContext } from "../domain/domainContext.ts";
import { showStanding } from "../domain/invitationStanding.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import type { InvitationGuard } from "./invitationGuard.ts";
import { writeOutcome } from "./reply.ts";
import { readBody } from "./requestBody.ts";

export interface LandingStateOptions {
  readonly domain: DomainContext;
  readonly guard: InvitationGuard;
  /** The landing page asks here; beside it, so that its policy can say "self". */
  readonly path: string;
}

/** A token as the page has checked it. Codes are not asked about here: they could be guessed at. */
const requestSchema = z.strictObject({ token: z.string().min(1).max(64) });

/**
 * `POST` with `{"token"}`: whether the invitation is still good. It changes nothing, so that a
 * scanner that clicks everything does no harm; it is a POST, so that no token is in an address.
 * Answers `{"state"}`, and for an open invitation `expiresAt`; every text that opens nothing is
 * `unknown`, with the same answer.
 */
export function addLandingStateRoute(router: Router, options: LandingStateOptions): void {
  const { domain, guard, path } = options;

  async function answer(context: Context): Promise<Outcome<unknown>> {
    // A form of another site cannot send JSON, and its scripts cannot read what no header opens to
    // them; browsers that say where a request comes from are believed where it is elsewhere.
    const site = context.get("sec-fetch-site");
    if (site !== "" && site !== "same-origin") {
      return refuse("request.unsupported", { detail: "this is for the landing page alone" });
    }
    const body = await readBody(context, requestSchema);
    if (!body.ok) return body;
    const key = context.req.socket.remoteAddress ?? "";
    const { token } = body.value;
    const standing = guard.run(key, { token }, () => showStanding(domain, token), true);
    return !standing.ok && standing.refusal.code === "invitation.unknown"
      ? done({ state: "unknown" })
      : standing;
  }

  router.all(path, async (context) => {
    context.set("cross-origin-resource-policy", "same-origin");
    context.set("referrer-policy", "no-referrer");
    if (context.method === "POST") {
      writeOutcome(context, await answer(context));
      return;
    }
    context.set("allow", "POST");
    context.status = 405;
  });
}
