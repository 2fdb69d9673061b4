import { SCOPE_INVITATION, type ResourceMetadata } from "../../protocol/metadata.ts";
import { findApplicationClient } from "../domain/applicationClients.ts";
import { findLivingDevice, keysOf, type LivingDevice } from "../domain/devices.ts";
import type { DomainContext } from "../domain/domainContext.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import { type CheckedProof, checkDpopProof, type ProofRules } from "./dpopProof.ts";
import type { ProofReplay } from "./proofReplay.ts";
import type { AuthorizationServer } from "./provider.ts";

export type InvitationAuthentication =
  ResourceMetadata["latchkey_invitation_authentication"][number];

/** Who made a request of the device API, all of it proved. */
export interface ApiCaller {
  readonly keyThumbprint: string;
  readonly client:
    | { readonly kind: "application"; readonly clientId: string; readonly organizationId: string }
    | { readonly kind: "device"; readonly device: LivingDevice }
    /** No access token: whoever holds an invitation, where the service allows that. */
    | { readonly kind: "anonymous" };
}

export interface AccessRequest {
  readonly authorization: string | undefined;
  readonly proof: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly scope: string;
}

export interface AccessRules extends ProofRules {
  readonly context: DomainContext;
  readonly replay: ProofReplay;
  readonly authorizationServer: Pick<AuthorizationServer, "findAccessToken">;
  readonly invitationAuthentication: readonly InvitationAuthentication[];
}

/** Checks the access token and the proof that its holder may use it (RFC 9449 s7). */
export async function checkAccess(
  request: AccessRequest,
  rules: AccessRules,
): Promise<Outcome<ApiCaller>> {
  const { authorization } = request;
  if (authorization === undefined) {
    const open =
      request.scope === SCOPE_INVITATION && rules.invitationAuthentication.includes("none");
    if (!open) return refuse("token.missing");
    const proved = await checkDpopProof({ ...request, accessToken: undefined }, rules);
    if (!proved.ok) return proved;
    return useProof(rules, proved.value, { kind: "anonymous" });
  }
  // RFC 9110 s11.1: the scheme in any case. A bound token sent as Bearer is refused (s7.1).
  const accessToken = /^dpop +([\w~+/.=-]+)$/i.exec(authorization)?.[1];
  if (accessToken === undefined) {
    return refuse("token.invalid", { detail: "the authorization is not `DPoP <access token>`" });
  }
  const proved = await checkDpopProof({ ...request, accessToken }, rules);
  if (!proved.ok) return proved;
  const token = await rules.authorizationServer.findAccessToken(accessToken);
  if (token === undefined) return refuse("token.invalid");
  if (token.keyThumbprint !== proved.value.keyThumbprint) {
    return refuse("proof.invalid", { detail: "the access token is bound to another key" });
  }
  const client = findClient(rules.context, token.clientId);
  if (client === undefined) return refuse("token.invalid");
  if (client.kind === "device") {
    // The authorization server binds a token to whichever key asks for it: with an assertion that
    // was overheard, that may be somebody else's. And a key that was replaced opens nothing.
    if (!mayUse(client.device, proved.value.keyThumbprint, request.scope)) {
      return refuse("proof.invalid", { detail: "the key is not the device's own" });
    }
    if (client.device.state !== "active") return refuse("device.deactivated");
  }
  if (!token.scopes.has(request.scope)) return refuse("token.insufficient_scope");
  return useProof(rules, proved.value, client);
}

function useProof(
  rules: AccessRules,
  { keyThumbprint, jti }: CheckedProof,
  client: ApiCaller["client"],
): Outcome<ApiCaller> {
  if (!rules.replay.isFirstUse(keyThumbprint, jti)) {
    return refuse("proof.invalid", { detail: "jti was used before" });
  }
  return done({ keyThumbprint, client });
}

/** The next key proves itself as the device; it answers no invitations before it is the key. */
function mayUse(device: LivingDevice, keyThumbprint: string, scope: string): boolean {
  const keys = scope === SCOPE_INVITATION ? keysOf(device).slice(0, 1) : keysOf(device);
  return keys.some(({ kid }) => kid === keyThumbprint);
}

function findClient(context: DomainContext, clientId: string): ApiCaller["client"] | undefined {
  const application = findApplicationClient(context, clientId);
  if (application !== undefined) {
    return { kind: "application", clientId, organizationId: application.organizationId };
  }
  const device = findLivingDevice(context, clientId);
  return device && { kind: "device", device };
}
