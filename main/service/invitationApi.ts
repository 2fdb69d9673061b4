import type { z } from "zod";
import {
  deviceKeysSchema,
  deviceSchema,
  leftSchema,
  type Device,
  type DeviceKeys,
} from "../../protocol/device.ts";
import {
  acceptanceSchema,
  declinedSchema,
  invitationSchema,
  settledAnswerSchema,
  type Acceptance,
  type AcceptRequest,
  type DeclineRequest,
  type Invitation,
  type LookupRequest,
  type PublicJwk,
  type SettledAnswer,
} from "../../protocol/invitation.ts";
import { toProblemFailure } from "../core/problemFailure.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import type { Authorization } from "../oauth/authorization.ts";

/** The device side of the invitation protocol, version 1; every answer is checked by its schema. */
export interface InvitationApi {
  /** Changes nothing at the service. */
  lookup(request: LookupRequest): Promise<Result<Invitation>>;
  /** Binds the invitation to this machine and key; the same again gets the same answer. */
  accept(request: AcceptRequest, idempotencyKey: string): Promise<Result<Acceptance>>;
  decline(request: DeclineRequest, idempotencyKey: string): Promise<Result<void>>;
  /** What became of an answer whose reply never came, by its key; from `none` on it is void. */
  settle(idempotencyKey: string): Promise<Result<SettledAnswer>>;
  /** Where an acceptance stands; answered to the key that made it only. */
  acceptance(acceptanceId: string): Promise<Result<Acceptance>>;
  /** The device itself, by a token of its own. */
  device(): Promise<Result<Device>>;
  rename(name: string): Promise<Result<Device>>;
  /** Announces the key that will follow; both sign in until it is activated. */
  nextKey(publicKey: PublicJwk): Promise<Result<DeviceKeys>>;
  /** By a token of the next key, which this proves: the key before it signs in no more. */
  activateNextKey(): Promise<Result<DeviceKeys>>;
  /** The device leaves its organization for good. */
  leave(): Promise<Result<void>>;
}

/** @param base URL of the API with a trailing slash, from the service's metadata. */
export function createInvitationApi(base: string, authorization: Authorization): InvitationApi {
  async function call<Value>(
    schema: z.ZodType<Value>,
    method: string,
    path: string,
    body?: unknown,
    idempotencyKey?: string,
  ): Promise<Result<Value>> {
    const headers = new Headers({ accept: "application/json, application/problem+json" });
    if (body !== undefined) headers.set("content-type", "application/json");
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
    const text = body === undefined ? null : JSON.stringify(body);
    const answered = await authorization.request(method, base + path, text, headers);
    if (!answered.ok) return answered;
    const { status } = answered.value;
    const json: unknown = await answered.value.json().catch(() => undefined);
    if (status < 200 || status > 299) return { ok: false, failure: toProblemFailure(status, json) };
    const parsed = schema.safeParse(json);
    return parsed.success
      ? succeed(parsed.data)
      : fail("service.not_latchkey", {
          detail: `unexpected answer to ${method} ${path.split("/")[0]}`,
        });
  }
  return {
    lookup: (request) => call(invitationSchema, "POST", "invitations/lookup", request),
    accept: (request, key) => call(acceptanceSchema, "POST", "invitations/accept", request, key),
    decline: async (request, key) => {
      const answer = await call(declinedSchema, "POST", "invitations/decline", request, key);
      return answer.ok ? succeed(undefined) : answer;
    },
    acceptance: (id) => call(acceptanceSchema, "GET", `acceptances/${encodeURIComponent(id)}`),
    device: () => call(deviceSchema, "GET", "device"),
    settle: (key) => call(settledAnswerSchema, "POST", "answers/settle", undefined, key),
    rename: (name) => call(deviceSchema, "PATCH", "device", { name }),
    nextKey: (publicKey) => call(deviceKeysSchema, "PUT", "device/next-key", { publicKey }),
    activateNextKey: () => call(deviceKeysSchema, "POST", "device/next-key/activate"),
    leave: async () => {
      const answer = await call(leftSchema, "DELETE", "device");
      return answer.ok ? succeed(undefined) : answer;
    },
  };
}
