import type { Agent } from "../agent/createAgent.ts";
import { ENDED } from "../agent/sessionEffects.ts";
import { assertNever, succeed, type Result } from "../core/result.ts";
import { isDead } from "./carryOut.ts";
import type { Goal } from "./desired.ts";
import type { InvitationStanding, Named, Observed, Standing, Step } from "./plan.ts";

/** What an invitation would do, as far as somebody can know without answering it. */
export interface Prospect {
  readonly organization: Named;
  readonly group: Named;
  readonly name: string;
  readonly isApproved: boolean;
}

/** What looking an invitation up has said about it and about this machine. */
export interface Outlook {
  readonly invitation: InvitationStanding;
  readonly prospect: Prospect | null;
  /** Where this very machine has answered it before. */
  readonly organizationId: string | null;
}

/** What only the service knows, where nobody may ask it yet. */
const UNKNOWN: Named = { id: "", name: "" };

/**
 * Looks an invitation up and changes nothing. Where the credential that it takes is not stored yet,
 * nobody can be asked: then the file's own word is all that is known.
 */
export async function lookAhead(
  agent: Pick<Agent, "inspect" | "machine">,
  goal: Goal,
  observed: Pick<Observed, "standing">,
  mayAsk: boolean,
): Promise<Result<Outlook>> {
  if (!mayAsk) {
    const organization = named(goal.organization);
    const group = named(goal.group);
    const name = goal.name ?? "";
    const prospect = { organization, group, name, isApproved: true };
    const isIdle = observed.standing.kind !== "none";
    return succeed(
      isIdle
        ? { invitation: { kind: "settled" }, prospect: null, organizationId: null }
        : { invitation: { kind: "open", organization, group }, prospect, organizationId: null },
    );
  }
  const found = await agent.inspect(goal.link ?? "");
  if (!found.ok) {
    if (!isDead(found.failure)) return found;
    return succeed({
      invitation: { kind: "dead", code: found.failure.code },
      prospect: null,
      organizationId: null,
    });
  }
  const { invitation } = found.value;
  const { organization, group, state } = invitation;
  const name = goal.name ?? invitation.deviceName ?? "";
  const isApproved = invitation.approval === "automatic" && state !== "waiting";
  // Lookups of this machine's own answers say so; whatever else it is at the service.
  const isKnown = state !== "pending" && observed.standing.kind !== "none";
  if (state !== "pending" && state !== "waiting" && state !== "approved") {
    const invitation = { kind: "dead", code: ENDED[state] } as const;
    return succeed({ invitation, prospect: null, organizationId: null });
  }
  return succeed({
    invitation: isKnown ? { kind: "settled" } : { kind: "open", organization, group },
    prospect: { organization, group, name, isApproved },
    organizationId: isKnown ? organization.id : null,
  });
}

function named(text: string | null): Named {
  return text === null ? UNKNOWN : { id: "", name: text };
}

/** What would be after a step, if all went well. */
export function foresee(step: Step, observed: Observed, prospect: Prospect | null): Observed {
  const { standing } = observed;
  switch (step.kind) {
    case "storeCredential":
      return { ...observed, isCredentialStored: true };
    case "accept":
      return {
        ...observed,
        invitation: { kind: "settled" },
        standing: prospect === null ? standing : joinAhead(standing, prospect),
        isAsked: true,
      };
    case "rename":
      return {
        ...observed,
        standing: standing.kind === "device" ? { ...standing, name: step.name } : standing,
      };
    case "awaitDecision":
      // Who knows what they will decide.
      return { ...observed, hasWaited: true, isAsked: true };
    case "askDecision":
    case "readDevice":
      return { ...observed, isAsked: true };
    case "lookUp":
    case "refuse":
    case "done":
      return observed;
    default:
      return assertNever(step);
  }
}

function joinAhead(standing: Standing, prospect: Prospect): Standing {
  const { organization, group, name, isApproved } = prospect;
  if (standing.kind === "device") {
    return isApproved
      ? { ...standing, groups: [...(standing.groups ?? []), group] }
      : { ...standing, joining: group };
  }
  return isApproved
    ? { kind: "device", clientId: "", name, organization, groups: [group], joining: null }
    : { kind: "waiting", organization, group, name };
}
