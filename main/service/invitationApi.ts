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
  nameCheckSchema,
  settledAnswerSchema,
  type Acceptance,
  type AcceptRequest,
  type DeclineRequest,
  type Invitation,
  type LookupRequest,
  type NameCheck,
  type NameCheckRequest,
  type PublicJwk,
  type SettledAnswer,
} from "../../protocol/invitation.ts";
import { toProblemFailure } from "../core/problemFailure.ts";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import type { Authorization } from "../oauth/authorization.ts";
import type { Network } from "./network.ts";
import { BUDGET_MS } from "./repeat.ts";
import type { ServiceMetadata } from "./serviceMetadata.ts";

/** The device side of the invitation protocol, version 1; every answer is checked by its schema. */
export interface InvitationApi {
  /** Changes nothing at the service. */
  lookup(request: LookupRequest): Promise<Result<Invitation>>;
  /**
   * Whether another device of the organization has the name already; changes nothing. `null`
   * where the service does not answer such questions: it is not asked then.
   */
  checkName(request: NameCheckRequest): Promise<Result<NameCheck | null>>;
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

interface Call<Value> {
  readonly schema: z.ZodType<Value>;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

/**
 * @param service where its API is and what it answers, by its metadata.
 * @param network how often a call is repeated, and what a refusal may come from.
 */
export function createInvitationApi(
  service: Pick<ServiceMetadata, "api" | "checksNames">,
  authorization: Authorization,
  { repeat, explain }: Pick<Network, "repeat" | "explain">,
): InvitationApi {
  const base = service.api;
  async function once<Value>(call: Call<Value>): Promise<Result<Value>> {
    const { schema, method, path, body, idempotencyKey } = call;
    const headers = new Headers({ accept: "application/json, application/problem+json" });
    if (body !== undefined) headers.set("content-type", "application/json");
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
    const text = body === undefined ? null : JSON.stringify(body);
    const answered = await authorization.request(method, base + path, text, headers);
    if (!answered.ok) return refuse(answered.failure);
    const { status } = answered.value;
    const json: unknown = await answered.value.json().catch(() => undefined);
    if (status < 200 || status > 299) return refuse(toProblemFailure(status, json));
    const parsed = schema.safeParse(json);
    return parsed.success
      ? succeed(parsed.data)
      : fail("service.not_latchkey", {
          detail: `unexpected answer to ${method} ${path.split("/")[0]}`,
        });
  }
  const refuse = (failure: Failure): Result<never> => ({
    ok: false,
    failure: explain(base, failure),
  });
  /** What changes nothing, or the same however often it arrives. */
  function ask<Value>(call: Call<Value>): Promise<Result<Value>> {
    return repeat(BUDGET_MS.question, () => once(call));
  }
  /** What counts once, however often it arrives, by its idempotency key. */
  function answer<Value>(call: Call<Value>): Promise<Result<Value>> {
    return repeat(BUDGET_MS.answer, () => once(call));
  }
  return {
    lookup: (body) =>
      ask({ schema: invitationSchema, method: "POST", path: "invitations/lookup", body }),
    checkName: async (body) => {
      if (!service.checksNames) return succeed(null);
      return ask({ schema: nameCheckSchema, method: "POST", path: "invitations/name-check", body });
    },
    accept: (body, idempotencyKey) => {
      const path = "invitations/accept";
      return answer({ schema: acceptanceSchema, method: "POST", path, body, idempotencyKey });
    },
    decline: async (body, idempotencyKey) => {
      const path = "invitations/decline";
      return silence(
        await answer({ schema: declinedSchema, method: "POST", path, body, idempotencyKey }),
      );
    },
    settle: (idempotencyKey) => {
      const path = "answers/settle";
      return answer({ schema: settledAnswerSchema, method: "POST", path, idempotencyKey });
    },
    acceptance: (id) => {
      const path = `acceptances/${encodeURIComponent(id)}`;
      // Polling has a pace of its own (RFC 8628 s3.5), which repeating here would break.
      return once({ schema: acceptanceSchema, method: "GET", path });
    },
    device: () => ask({ schema: deviceSchema, method: "GET", path: "device" }),
    rename: (name) =>
      ask({ schema: deviceSchema, method: "PATCH", path: "device", body: { name } }),
    nextKey: (publicKey) => {
      const path = "device/next-key";
      return ask({ schema: deviceKeysSchema, method: "PUT", path, body: { publicKey } });
    },
    // These two change who may ask: a second one would be refused for the success of the first.
    activateNextKey: () =>
      once({ schema: deviceKeysSchema, method: "POST", path: "device/next-key/activate" }),
    leave: async () =>
      silence(await once({ schema: leftSchema, method: "DELETE", path: "device" })),
  };
}

function silence(answer: Result<unknown>): Result<void> {
  return answer.ok ? succeed(undefined) : answer;
}
