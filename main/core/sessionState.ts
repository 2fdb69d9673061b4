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

/** A device as its home shows it: everything of it that is worth keeping, and no secret. */
export type SeenDevice = Pick<Device, "clientId" | "name" | "organization" | "groups" | "licences">;

/** A device as this machine knows it without asking the service. */
export interface LastSeen {
  readonly device: SeenDevice;
  /** RFC 3339 in UTC: when the service said so; `null` for a moment ago. */
  readonly asOf: string | null;
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
      /** All steps of it in their order, as far as they are known; `progress` is one of them. */
      readonly plan: readonly Progress[];
      readonly attempt: number;
    }
  /** The service wants a client credential that works, and somebody may enter one. */
  | {
      readonly kind: "credentials";
      readonly service: ServiceOrigin;
      readonly reason: Failure;
      /** Why the one entered last is not stored. */
      readonly problem: Failure | null;
      /** What goes on once it is. */
      readonly task: CredentialTask;
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
  /** Just now, by an acceptance; or looked at by a script. */
  | {
      readonly kind: "enrolled";
      readonly service: ServiceOrigin;
      readonly device: Device;
      readonly created: boolean;
      readonly nameProblem: Failure | null;
    }
  | { readonly kind: "declined"; readonly opened: Opened }
  /** An enrolled device on any later day, whether the service answers or not. */
  | {
      readonly kind: "home";
      readonly service: ServiceOrigin;
      readonly device: SeenDevice;
      /** Since when this is all that is known, and why; `null` where the service has just said so. */
      readonly stale: { readonly asOf: string | null; readonly failure: Failure } | null;
      readonly nameProblem: Failure | null;
    }
  /** No device of the organization any more. */
  | {
      readonly kind: "left";
      readonly organization: Device["organization"];
      readonly problem: Failure | null;
    }
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

export type Home = Extract<SessionState, { kind: "home" }>;

/** What may need the application credential. */
export type CredentialTask = Extract<Task, { kind: "open" | "answer" | "poll" }>;

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
      /** What its home shows where it cannot be read. Without it, there is no home but a problem. */
      readonly seen?: LastSeen;
      /** The home on the screen: it stays as it is while the service is asked again. */
      readonly shown?: Home;
      /** At the last look: the screen stays as it is while the service is asked again. */
      readonly wasDeactivated?: true;
    }
  | {
      readonly kind: "rename";
      readonly service: ServiceOrigin;
      readonly device: Device;
      readonly created: boolean;
      readonly name: string;
      readonly home?: undefined;
    }
  | {
      readonly kind: "rename";
      readonly service: ServiceOrigin;
      readonly device: SeenDevice;
      readonly created: boolean;
      readonly name: string;
      /** Where the person gave it, and sees what became of it. */
      readonly home: Home;
    }
  | {
      readonly kind: "leave";
      readonly service: ServiceOrigin;
      readonly organization: Device["organization"];
    }
  /** Of the credential itself the session knows nothing: it never leaves the desk it is laid on. */
  | {
      readonly kind: "storeCredential";
      readonly service: ServiceOrigin;
      readonly reason: Failure;
      readonly next: CredentialTask;
    };

export type ReadDevice = Extract<Task, { kind: "readDevice" }>;

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
  /** To the home of a device that this machine is; the task says which, and what is known of it. */
  | { readonly kind: "showHome"; readonly task: ReadDevice }
  | { readonly kind: "leave" }
  /** A credential was laid on the desk. */
  | { readonly kind: "storeCredential" }
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
  | {
      readonly kind: "left";
      readonly attempt: number;
      readonly organization: Device["organization"];
      /** What could not be removed or told. */
      readonly problem: Failure | null;
    }
  /** The task needs the application credential of the service, and there is none that works. */
  | {
      readonly kind: "credentialWanted";
      readonly attempt: number;
      readonly service: ServiceOrigin;
      readonly failure: Failure;
    }
  | { readonly kind: "credentialStored"; readonly attempt: number }
  | {
      readonly kind: "deviceRead";
      readonly attempt: number;
      readonly device: Device;
      /** Why a name that had waited for the service was not taken there. */
      readonly nameProblem?: Failure;
    }
  /** The service could not be told a name: it waits, and is told as soon as the service answers. */
  | { readonly kind: "nameQueued"; readonly attempt: number }
  | { readonly kind: "failed"; readonly attempt: number; readonly failure: Failure };
