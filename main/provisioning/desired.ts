import type { MachineView } from "../../preload/contract.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { printSecret } from "../../protocol/invitationSecret.ts";
import { expandNameTemplate } from "../core/deviceNaming.ts";
import { printInvitationLink, type LinkOptions } from "../core/invitationLink.ts";
import { findInvitation } from "../core/invitationText.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import {
  chooseService,
  parseServiceOrigin,
  type ServiceOrigin,
  type ServicePolicy,
} from "../core/serviceOrigin.ts";
import type { Desired } from "./plan.ts";
import { isTemplate } from "./provisionFile.ts";
import type { Inputs } from "./readInputs.ts";

/** Where the machine is to be a device, and as what. */
export interface Goal extends Desired {
  readonly service: ServiceOrigin;
  /** The invitation as a link that names its service. */
  readonly link: string | null;
  /** The same invitation, whatever it came in. */
  readonly secret: string | null;
  readonly credential: string | null;
}

export interface GoalSurroundings extends LinkOptions {
  readonly policy: ServicePolicy;
  readonly machine: Pick<MachineView, "hostname" | "maker" | "model" | "serial">;
  readonly refreshes: boolean;
}

/**
 * What the file means on this machine.
 * @returns `service.*` for one that is not allowed, `link.*` for what is no invitation,
 *   `config.invalid` with line and column for a name that comes to nothing.
 */
export function toGoal(inputs: Inputs, surroundings: GoalSurroundings): Result<Goal> {
  const { provision, refuse, row } = inputs;
  const origin = parseServiceOrigin(provision.service, surroundings);
  if (!origin.ok) return origin;
  const service = chooseService(origin.value, surroundings.policy);
  if (!service.ok) return service;

  let link: string | null = null;
  let secret: string | null = null;
  if (inputs.invitation !== null) {
    const found = findInvitation(inputs.invitation, surroundings);
    if (!found.ok) return found;
    const { service: named = service.value } = found.value;
    if (named !== service.value) return refuse(["service"], `the invitation is of ${named}`);
    link = printInvitationLink({ ...found.value, service: service.value }, surroundings.scheme);
    secret = printSecret(found.value.secret);
  }
  const name = nameOf(inputs, surroundings);
  if (!name.ok) return name;
  const inSheet = row?.group ?? null;
  const group = inSheet ?? provision.group ?? null;
  if (inSheet !== null && provision.group !== undefined && inSheet !== provision.group) {
    return refuse(["group"], `line ${row?.line ?? 0} of the sheet says ${inSheet}`);
  }
  return succeed({
    service: service.value,
    link,
    secret,
    credential: inputs.credential,
    hasCredential: inputs.credential !== null,
    hasInvitation: link !== null,
    organization: provision.organization ?? null,
    group,
    name: name.value,
    waits: provision.approval?.wait ?? false,
    refreshes: surroundings.refreshes,
  });
}

/** The sheet's own name comes first; a template is filled in with what this machine says of itself. */
function nameOf(
  { provision, refuse, row }: Inputs,
  { machine }: GoalSurroundings,
): Result<string | null> {
  const plain = row?.name ?? provision.name;
  if (plain === undefined) return succeed(null);
  if (!isTemplate(plain)) {
    const parsed = parseDeviceName(plain);
    if (parsed.ok) return succeed(parsed.name);
    return fail("config.invalid", {
      detail: `line ${row?.line ?? 0} of the sheet: no name that a device can have`,
    });
  }
  const site = row?.site ?? provision.site ?? null;
  const filled = expandNameTemplate(plain, { ...machine, site });
  return filled === null
    ? refuse(
        (row?.name ?? null) === null ? ["name"] : ["invitation", "sheet"],
        "a placeholder is unknown, or this machine says nothing for any of them",
      )
    : succeed(filled);
}
