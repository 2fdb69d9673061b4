import { findInvitation } from "../core/invitationText.ts";
import type { InvitationSecret } from "../../protocol/invitationSecret.ts";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import {
  chooseService,
  parseServiceOrigin,
  type ServiceOrigin,
  type ServicePolicy,
} from "../core/serviceOrigin.ts";
import type { Target, Task } from "../core/sessionState.ts";
import { parseTypedService } from "../core/typedService.ts";
import type { History } from "../enrolment/history.ts";
import type { ConfirmedServices } from "../enrolment/confirmedServices.ts";

/** Whom an invitation goes to, or why it goes to nobody yet. */
export type ServiceChoice =
  | { readonly kind: "chosen"; readonly target: Target }
  /** A person has to say yes to the service first, or to type which it is. */
  | {
      readonly kind: "unconfirmed";
      readonly service: ServiceOrigin | null;
      readonly problem: Failure | null;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The one place that decides which service an invitation goes to. Sends nothing anywhere. */
export interface ServiceDesk {
  /** The services that count now, confirmed ones among them. */
  readonly policy: ServicePolicy;
  /** Those of them that count because this user said yes to them. */
  confirmed(): readonly ServiceOrigin[];
  choose(task: Pick<Extract<Task, { kind: "open" }>, "text" | "service">): Promise<ServiceChoice>;
  /** Takes a yes back, where there was one. */
  forget(service: ServiceOrigin): Promise<Result<{ readonly existed: boolean }>>;
}

export interface ServiceDeskOptions {
  /** Of the invitation's app links. */
  readonly scheme: string;
  /** Of the machine. */
  readonly policy: ServicePolicy;
  /** `null` where the yes of a person does not count on this machine. */
  readonly confirmed: ConfirmedServices | null;
  /** `ask`: somebody sits in front of it. */
  readonly unknownServices: "ask" | "refuse";
  /** Told of each that a person says yes to. */
  readonly history?: Pick<History, "note">;
}

export function createServiceDesk(options: ServiceDeskOptions): ServiceDesk {
  const { scheme, confirmed } = options;
  const { services: firm, defaultService, insecureLoopback } = options.policy;
  const link = { scheme, insecureLoopback };
  const listConfirmed = (): readonly ServiceOrigin[] =>
    (confirmed?.list() ?? []).filter(
      (service) => parseServiceOrigin(service, link).ok && !firm.includes(service),
    );
  const policy: ServicePolicy = {
    // Never one that was confirmed: a yes was for an invitation of that service, not for all.
    defaultService,
    insecureLoopback,
    get services() {
      return [...firm, ...listConfirmed()];
    },
  };
  const asks = options.unknownServices === "ask";

  /** The service that the invitation names, or that this machine has by default. */
  async function chooseNamed(
    secret: InvitationSecret,
    named: ServiceOrigin | undefined,
    yesTo: string | null,
  ): Promise<ServiceChoice> {
    if (confirmed !== null && !chooseService(named, options.policy).ok) {
      const read = await confirmed.refresh();
      if (!read.ok) return { kind: "failed", failure: read.failure };
    }
    const chosen = chooseService(named, policy);
    if (chosen.ok) return toTarget(chosen.value, secret);
    const service = named ?? null;
    if (!asks) return { kind: "failed", failure: chosen.failure };
    if (service === null) {
      // To type one helps only where some service would be taken.
      return confirmed !== null || policy.services.length > 0
        ? { kind: "unconfirmed", service, problem: null }
        : { kind: "failed", failure: chosen.failure };
    }
    if (confirmed === null) return { kind: "failed", failure: chosen.failure };
    if (service !== yesTo) return { kind: "unconfirmed", service, problem: null };
    const kept = await confirmed.confirm(service);
    if (!kept.ok) return { kind: "failed", failure: kept.failure };
    await options.history?.note({
      event: "service_confirmed",
      serviceOrigin: service,
      organization: null,
      deviceName: null,
    });
    return toTarget(service, secret);
  }

  /** An address that a person typed goes to the service at once only where that is allowed. */
  function judgeTyped(address: string): Result<ServiceOrigin> {
    const typed = parseTypedService(address, policy);
    if (!typed.ok || confirmed !== null) return typed;
    return policy.services.includes(typed.value)
      ? typed
      : fail("service.not_allowed", { detail: typed.value });
  }

  return {
    policy,
    confirmed: listConfirmed,
    forget: async (service) => confirmed?.forget(service) ?? succeed({ existed: false }),
    choose: async ({ text, service: answer }) => {
      const found = findInvitation(text, link);
      if (!found.ok) return { kind: "failed", failure: found.failure };
      const { secret, service: named } = found.value;
      const yesTo = answer?.isConfirmed === true ? answer.address : null;
      if (named !== undefined || answer === undefined) return chooseNamed(secret, named, yesTo);
      const typed = judgeTyped(answer.address);
      if (!typed.ok) return { kind: "unconfirmed", service: null, problem: typed.failure };
      return chooseNamed(secret, typed.value, yesTo);
    },
  };
}

function toTarget(service: ServiceOrigin, secret: InvitationSecret): ServiceChoice {
  return { kind: "chosen", target: { service, secret } };
}
