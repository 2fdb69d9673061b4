import type { WorkStep } from "../../preload/contract.ts";
import type { Device } from "../../protocol/device.ts";
import type { Acceptance, Invitation } from "../../protocol/invitation.ts";
import type { InvitationSecret } from "../../protocol/invitationSecret.ts";
import type { Failure } from "./result.ts";
import type { ServiceOrigin } from "./serviceOrigin.ts";

/** An invitation and the one allowed service that answers for it. */
export interface Target {
  readonly service: ServiceOrigin;
  readonly secret: InvitationSecret;
}

export type Decision =
  | { readonly kind: "accept"; readonly name: string }
  | { readonly kind: "decline"; readonly reason: string | null };

export type Waiting = Extract<Acceptance, { state: "waiting" }>;

export type WaitingReason = Waiting["reason"];

/** How a wait has gone so far; see `polling.ts`. Not kept: a session that begins anew is even. */
export interface PollPace {
  /** Added to the service's interval for the rest of the wait. */
  readonly slowerBySeconds: number;
  /** Questions in a row that got no answer. */
  readonly unanswered: number;
  /** What the service asked for the last time; 0 where it asked for nothing. */
  readonly retryAfterSeconds: number;
}

/** What is known of a device without asking the service. */
export interface KnownDevice {
  readonly name: string;
  readonly organization: Device["organization"];
}

/** What the agent is doing while it works: the window's steps, and the command line's lines. */
export type Progress = WorkStep;

/** Told what is being done, as it is done. */
export type Report = (progress: Progress) => void;

/** What the person sees beside an answer under way or failed. */
export interface Opened {
  readonly target: Target;
  readonly invitation: Invitation;
}

/**
 * One session with one person (or script) and one invitation at a time.
 *
 * `working` is the only state in which effects are under way; results carry the `attempt` they
 * belong to, and a late result of an abandoned attempt changes nothing.
 */
export type SessionState =
  | { readonly kind: "idle"; readonly problem: Failure | null }
  | {
      readonly kind: "working";
      readonly task: Task;
      readonly progress: Progress;
      readonly attempt: number;
    }
  /** The invitation's service is none this machine knows: nothing was sent to it. */
  | {
      readonly kind: "unconfirmed";
      readonly text: string;
      /** `null` where neither the invitation nor this machine names one. */
      readonly service: ServiceOrigin | null;
      readonly problem: Failure | null;
    }
  | {
      readonly kind: "card";
      readonly opened: Opened;
      readonly proposedName: string;
      readonly nameProblem: Failure | null;
    }
  | {
      readonly kind: "waiting";
      readonly service: ServiceOrigin;
      readonly opened: Opened | null;
      readonly waiting: Waiting;
      readonly deviceName: string;
      readonly pace?: PollPace;
    }
  | {
      readonly kind: "enrolled";
      readonly service: ServiceOrigin;
      readonly device: Device;
      readonly created: boolean;
      readonly nameProblem: Failure | null;
    }
  | { readonly kind: "declined"; readonly opened: Opened }
  /** Still a device, which an administrator has put to sleep and may wake again. */
  | {
      readonly kind: "deactivated";
      /** `null` where an invitation was to be opened, which names its service itself. */
      readonly service: ServiceOrigin | null;
      readonly device: KnownDevice | null;
      /** What finds out whether it is active again. */
      readonly task: Extract<Task, { kind: "open" | "poll" | "readDevice" }>;
    }
  | {
      readonly kind: "problem";
      readonly failure: Failure;
      readonly opened: Opened | null;
      /** What `retry` does again; `null` where nothing can be. */
      readonly task: Task | null;
    };

/** Work for the shell; each ends in exactly one event that carries its `attempt`. */
export type Task =
  | {
      readonly kind: "open";
      readonly text: string;
      /** What the person said yes to, or typed where the invitation names none. */
      readonly service?: { readonly address: string; readonly isConfirmed: boolean };
    }
  | {
      readonly kind: "answer";
      readonly opened: Opened;
      readonly decision: Decision;
      /** One key for all attempts of one decision, so that the service sees one acceptance. */
      readonly idempotencyKey: string;
    }
  | {
      readonly kind: "poll";
      readonly service: ServiceOrigin;
      readonly opened: Opened | null;
      readonly waiting: Waiting;
      readonly deviceName: string;
      readonly pace?: PollPace;
      readonly wasDeactivated?: true;
    }
  | {
      readonly kind: "readDevice";
      readonly service: ServiceOrigin;
      readonly clientId: string;
      readonly created: boolean;
      readonly opened: Opened | null;
      /** For the person, where the device itself cannot be read. */
      readonly known?: KnownDevice;
      /** At the last look: the screen stays as it is while the service is asked again. */
      readonly wasDeactivated?: true;
    }
  | {
      readonly kind: "rename";
      readonly service: ServiceOrigin;
      readonly device: Device;
      readonly created: boolean;
      readonly name: string;
    };

export interface Effect {
  readonly task: Task;
  readonly attempt: number;
}

export type SessionEvent =
  /** An invitation arrived: typed, pasted, as argument or from the operating system. */
  | { readonly kind: "submit"; readonly text: string }
  | { readonly kind: "confirmService"; readonly address: string }
  | { readonly kind: "accept"; readonly name: string; readonly idempotencyKey: string }
  | { readonly kind: "decline"; readonly reason: string | null; readonly idempotencyKey: string }
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "retry" }
  | { readonly kind: "checkApproval" }
  | { readonly kind: "startOver" }
  /** The machine was enrolled, or waits, before this session began. */
  | { readonly kind: "resume"; readonly task: Extract<Task, { kind: "poll" | "readDevice" }> }
  | { readonly kind: "progress"; readonly attempt: number; readonly progress: Progress }
  | {
      readonly kind: "opened";
      readonly attempt: number;
      readonly opened: Opened;
      readonly proposedName: string;
    }
  /** Not asked: a person has to say yes to the service first. */
  | {
      readonly kind: "unconfirmed";
      readonly attempt: number;
      readonly service: ServiceOrigin | null;
      readonly problem: Failure | null;
    }
  | {
      readonly kind: "answered";
      readonly attempt: number;
      readonly service: ServiceOrigin;
      readonly opened: Opened | null;
      readonly acceptance: Acceptance;
      readonly deviceName: string;
    }
  | { readonly kind: "declined"; readonly attempt: number }
  | { readonly kind: "deviceRead"; readonly attempt: number; readonly device: Device }
  | { readonly kind: "failed"; readonly attempt: number; readonly failure: Failure };
