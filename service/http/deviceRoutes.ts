import type { Router } from "@koa/router";
import { calculateJwkThumbprint } from "jose";
import type { Context } from "koa";
import { z } from "zod";
import { renameRequestSchema } from "../../protocol/device.ts";
import {
  acceptRequestSchema,
  declineRequestSchema,
  type InvitationReference,
  lookupRequestSchema,
} from "../../protocol/invitation.ts";
import { RESOURCE_METADATA_PATH, SCOPE_DEVICE, SCOPE_INVITATION } from "../../protocol/metadata.ts";
import { acceptInvitation, showAcceptance } from "../domain/acceptance.ts";
import { declineInvitation } from "../domain/decline.ts";
import { type DeviceClient, describeDevice, renameDevice } from "../domain/devices.ts";
import type { Caller } from "../domain/invitationVerdict.ts";
import { lookUpInvitation } from "../domain/lookup.ts";
import {
  done,
  type Outcome,
  type Refusal,
  refuse,
  type ServiceProblemCode,
} from "../domain/outcome.ts";
import { type AccessRules, type ApiCaller, checkAccess } from "../oauth/apiAccess.ts";
import type { InvitationGuard } from "./invitationGuard.ts";
import { API_PATH } from "./metadataRoutes.ts";
import { writeOutcome } from "./reply.ts";
import { readBody } from "./requestBody.ts";

export interface DeviceRoutesOptions {
  readonly origin: string;
  readonly access: AccessRules;
  readonly guard: InvitationGuard;
}

type Handler = (context: Context, caller: ApiCaller) => Promise<Outcome<unknown>>;

/** The device side of the protocol, version 1. */
export function addDeviceRoutes(router: Router, options: DeviceRoutesOptions): void {
  const { access, guard } = options;
  const domain = access.context;

  /** Everything a route has in common: who asks, what is answered, how a 401 challenges. */
  function protect(scope: string, handle: Handler) {
    return async (context: Context) => {
      const authorized = await checkAccess(
        {
          authorization: header(context, "authorization"),
          proof: header(context, "dpop"),
          method: context.method,
          // Our own origin and not `Host`, which is the client's word.
          url: options.origin + context.path,
          scope,
        },
        access,
      );
      const outcome = authorized.ok ? await handle(context, authorized.value) : authorized;
      if (!outcome.ok) challenge(context, options.origin, outcome.refusal, scope);
      if (access.nonce !== undefined) context.set("dpop-nonce", access.nonce.current());
      writeOutcome(context, outcome);
    };
  }

  function guarded(
    context: Context,
    caller: ApiCaller,
    reference: InvitationReference,
    answer: (caller: Caller) => Outcome<unknown>,
  ): Outcome<unknown> {
    return guard.run(guardKey(context, caller), reference, () => answer(toDomainCaller(caller)));
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

  router.get(
    `${API_PATH}acceptances/:id`,
    protect(SCOPE_INVITATION, async (context, caller) =>
      showAcceptance(domain, toDomainCaller(caller), context["params"].id),
    ),
  );

  router.get(
    `${API_PATH}device`,
    protect(SCOPE_DEVICE, async (_context, caller) => {
      const device = deviceOf(caller);
      return device.ok ? done(describeDevice(domain, device.value)) : device;
    }),
  );

  router.patch(
    `${API_PATH}device`,
    protect(SCOPE_DEVICE, async (context, caller) => {
      const device = deviceOf(caller);
      if (!device.ok) return device;
      const body = withNameCode(await readBody(context, renameRequestSchema), "/name");
      return body.ok ? renameDevice(domain, device.value, body.value.name) : body;
    }),
  );
}

function header(context: Context, name: string): string | undefined {
  return context.get(name) || undefined;
}

function readIdempotencyKey(context: Context): Outcome<string> {
  // Bare, or as a quoted structured-field string.
  const text = context.get("idempotency-key").replace(/^"(.*)"$/, "$1");
  const key = z.uuid().safeParse(text);
  return key.success
    ? done(key.data.toLowerCase())
    : refuse("request.unsupported", { detail: "the Idempotency-Key header must be a UUID" });
}

/** A name that does not pass the profile has a code of its own, where nothing else is wrong. */
function withNameCode<Value>(body: Outcome<Value>, pointer: string): Outcome<Value> {
  if (body.ok || body.refusal.code !== "request.invalid") return body;
  const errors = body.refusal.errors ?? [];
  return errors.every((error) => error.pointer === pointer)
    ? refuse("name.invalid", { errors })
    : body;
}

function deviceOf(caller: ApiCaller): Outcome<DeviceClient> {
  return caller.client.kind === "device"
    ? done(caller.client.device)
    : refuse("token.insufficient_scope");
}

function toDomainCaller(caller: ApiCaller): Caller {
  const { keyThumbprint, client } = caller;
  if (client.kind === "anonymous") return { keyThumbprint, organizationId: null };
  const { organizationId } = client.kind === "device" ? client.device : client;
  return { keyThumbprint, organizationId };
}

/** An anonymous caller makes as many keys as it likes: only its address is its own. */
function guardKey(context: Context, caller: ApiCaller): string {
  const { client } = caller;
  const address = context.req.socket.remoteAddress ?? "";
  if (client.kind === "anonymous") return address;
  return `${client.kind === "device" ? client.device.clientId : client.clientId} ${address}`;
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
