import { findLivingDevice } from "./devices.ts";
import type { DomainContext } from "./domainContext.ts";
import {
  type AcceptanceRecord,
  findAcceptanceOf,
  type InvitationRecord,
  stateOf,
} from "./invitationRecord.ts";
import { assertNever, type ServiceProblemCode } from "./outcome.ts";

/** Who asks: the key that signed the request, and the organization it speaks for. */
export interface Caller {
  /** RFC 7638 thumbprint of the key the caller proved to hold. */
  readonly keyThumbprint: string;
  /** `null` where the service lets the secret alone open an invitation. */
  readonly organizationId: string | null;
}

/** Where an invitation stands towards one caller. */
export type Verdict =
  /** It may be answered. */
  | { readonly kind: "open" }
  /** This very key has accepted it, and whatever came of that is still its own. */
  | { readonly kind: "accepted_by_caller"; readonly acceptance: AcceptanceRecord }
  /** Another key has accepted it, and the answer stands or is still awaited. */
  | { readonly kind: "accepted_elsewhere" }
  | { readonly kind: "declined_by_caller" }
  | { readonly kind: "over"; readonly code: ServiceProblemCode };

export function judge(context: DomainContext, record: InvitationRecord, caller: Caller): Verdict {
  const state = stateOf(context, record);
  switch (state) {
    case "pending":
      return { kind: "open" };
    case "revoked":
      return { kind: "over", code: "invitation.revoked" };
    case "inactivated":
      return { kind: "over", code: "invitation.superseded" };
    case "declined":
      return record.declined_by === caller.keyThumbprint
        ? { kind: "declined_by_caller" }
        : { kind: "over", code: "invitation.declined" };
    case "expired":
    case "waiting":
    case "approved":
    case "rejected": {
      const acceptance = findAcceptanceOf(context, record.id);
      if (acceptance?.key_thumbprint === caller.keyThumbprint) {
        return isStanding(context, acceptance)
          ? { kind: "accepted_by_caller", acceptance }
          : { kind: "over", code: "invitation.used" };
      }
      if (state === "expired") return { kind: "over", code: "invitation.expired" };
      if (state === "rejected") return { kind: "over", code: "invitation.rejected" };
      return { kind: "accepted_elsewhere" };
    }
    default:
      return assertNever(state);
  }
}

/**
 * Whether what the acceptance made is still the caller's. A device that left, or that was given to
 * another machine, is not to come back by the link it once came by.
 */
function isStanding(context: DomainContext, acceptance: AcceptanceRecord): boolean {
  if (acceptance.state !== "approved") return true;
  const device = findLivingDevice(context, acceptance.client_id ?? "");
  return device?.keyThumbprint === acceptance.key_thumbprint;
}
