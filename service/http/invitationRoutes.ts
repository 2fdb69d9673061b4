import type { Router } from "@koa/router";
import { calculateJwkThumbprint } from "jose";
import type { Context } from "koa";
import { z } from "zod";
import {
  acceptRequestSchema,
  declineRequestSchema,
  type InvitationReference,
  lookupRequestSchema,
  nameCheckRequestSchema,
} from "../../protocol/invitation.ts";
import { SCOPE_INVITATION } from "../../protocol/metadata.ts";
import { acceptInvitation, showAcceptance } from "../domain/acceptance.ts";
import { declineInvitation } from "../domain/decline.ts";
import type { DomainContext } from "../domain/domainContext.ts";
import type { Caller } from "../domain/invitationVerdict.ts";
import { lookUpInvitation } from "../domain/lookup.ts";
import { checkName } from "../domain/nameCheck.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import { settleAnswer } from "../domain/settle.ts";
import type { ApiCaller } from "../oauth/apiAccess.ts";
import { callerKey } from "./deviceLimit.ts";
import type { InvitationGuard } from "./invitationGuard.ts";
import { API_PATH } from "./metadataRoutes.ts";
import type { PollPace } from "./pollPace.ts";
import type { Protect } from "./protectedRoute.ts";
import { readBody, withNameCode } from "./requestBody.ts";

export interface InvitationRoutesOptions {
  readonly domain: DomainContext;
  readonly protect: Protect;
  /** The same with a limit, for what a device asks about its own answers. */
  readonly protectDevice: Protect;
  readonly guard: InvitationGuard;
  readonly pace: PollPace;
}

/** Looking at invitations, answering them, and what became of the answers. */
export function addInvitationRoutes(router: Router, options: InvitationRoutesOptions): void {
  const { domain, protect, protectDevice, guard, pace } = options;

  function guarded(
    context: Context,
    caller: ApiCaller,
    reference: InvitationReference,
    answer: (caller: Caller) => Outcome<unknown>,
  ): Outcome<unknown> {
    return guard.run(callerKey(context, caller), reference, () => answer(toDomainCaller(caller)));
  }

  router.post(
    `${API_PATH}invitations/lookup`,
    protect(SCOPE_INVITATION, async (context, caller) => {
      const body = await readBody(context, lookupRequestSchema);
      if (!body.ok) return body;
      return guarded(context, caller, body.value.invitation, (asking) =>
        lookUpInvitation(domain, asking, body.value),
      );
    }),
  );

  router.post(
    `${API_PATH}invitations/name-check`,
    protect(SCOPE_INVITATION, async (context, caller) => {
      const body = withNameCode(await readBody(context, nameCheckRequestSchema), "/name");
      if (!body.ok) return body;
      return guarded(context, caller, body.value.invitation, (asking) =>
        checkName(domain, asking, body.value),
      );
    }),
  );

  router.post(
    `${API_PATH}invitations/accept`,
    protect(SCOPE_INVITATION, async (context, caller) => {
      const idempotencyKey = readIdempotencyKey(context);
      if (!idempotencyKey.ok) return idempotencyKey;
      const body = withNameCode(await readBody(context, acceptRequestSchema), "/deviceName");
      if (!body.ok) return body;
      if ((await calculateJwkThumbprint(body.value.publicKey)) !== caller.keyThumbprint) {
        return refuse("proof.invalid", { detail: "publicKey is not the key of the proof" });
      }
      return guarded(context, caller, body.value.invitation, (asking) =>
        acceptInvitation(domain, asking, body.value, idempotencyKey.value),
      );
    }),
  );

  router.post(
    `${API_PATH}invitations/decline`,
    protect(SCOPE_INVITATION, async (context, caller) => {
      const idempotencyKey = readIdempotencyKey(context);
      if (!idempotencyKey.ok) return idempotencyKey;
      const body = await readBody(context, declineRequestSchema);
      if (!body.ok) return body;
      return guarded(context, caller, body.value.invitation, (asking) =>
        declineInvitation(domain, asking, body.value, idempotencyKey.value),
      );
    }),
  );

  router.post(
    `${API_PATH}answers/settle`,
    protect(SCOPE_INVITATION, async (context, caller) => {
      const idempotencyKey = readIdempotencyKey(context);
      if (!idempotencyKey.ok) return idempotencyKey;
      const body = await readBody(context, z.strictObject({}));
      if (!body.ok) return body;
      // It writes where nothing had arrived, so that it counts like an answer.
      const allowed = guard.admit(callerKey(context, caller));
      return allowed.ok
        ? settleAnswer(domain, caller.keyThumbprint, idempotencyKey.value)
        : allowed;
    }),
  );

  router.get(
    `${API_PATH}acceptances/:id`,
    protectDevice(SCOPE_INVITATION, async (context, caller) =>
      pace.keep(
        caller.keyThumbprint,
        showAcceptance(domain, caller.keyThumbprint, context["params"].id),
      ),
    ),
  );
}

function readIdempotencyKey(context: Context): Outcome<string> {
  // Bare, or as a quoted structured-field string.
  const text = context.get("idempotency-key").replace(/^"(.*)"$/, "$1");
  const key = z.uuid().safeParse(text);
  return key.success
    ? done(key.data.toLowerCase())
    : refuse("request.unsupported", { detail: "the Idempotency-Key header must be a UUID" });
}

function toDomainCaller(caller: ApiCaller): Caller {
  const { keyThumbprint, client } = caller;
  if (client.kind === "anonymous") return { keyThumbprint, organizationId: null };
  const { organizationId } = client.kind === "device" ? client.device : client;
  return { keyThumbprint, organizationId };
}
