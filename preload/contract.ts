/**
 * The single truth between the page and the agent. Everything else on the way, the Electron
 * preload, the browser bridge, the dispatcher's schemas and the page, derives from this file.
 *
 * Whole snapshots of {@link AgentView} go to the page; the named commands of {@link AgentBridge}
 * come back. Access tokens, secrets and links never cross: a pasted invitation goes one way only.
 */
import type { ErrorCode } from "../main/core/errorCodes.ts";
import type { Language } from "../messages/languages.ts";

/** A named thing of the service's. Names are the service's words: plain text, to be isolated (bidi). */
export interface NamedView {
  readonly id: string;
  readonly name: string;
}

/** What Accept means, in full. The page shows every field; nothing about consent is left out. */
export interface CardView {
  /** Origin of the service that answers for all of this, e.g. `https://licences.example.com`. */
  readonly serviceOrigin: string;
  readonly organization: NamedView;
  readonly group: NamedView;
  readonly inviterName: string;
  readonly recipientName: string | null;
  /** Personal message of the inviter: plain text, labelled as what they wrote. */
  readonly message: string | null;
  /** RFC 3339 in UTC. */
  readonly invitedAt: string;
  readonly expiresAt: string | null;
  readonly licences: readonly NamedView[];
  readonly approval: "automatic" | "manual";
  /** `create`: this machine becomes a device client; `join`: it is one, keeps its name, joins the group. */
  readonly effect: "create" | "join";
  readonly machine: MachineView;
}

/** This machine as a person recognises it; nothing that identifies it to a service. */
export interface MachineView {
  readonly hostname: string;
  readonly platform: "linux" | "windows" | "macos" | "other";
  /** Who made it, as its firmware says, e.g. `LENOVO`; `null` where it says nothing useful. */
  readonly maker: string | null;
  readonly model: string | null;
  /** As on the sticker; `null` where this user may not read it, or there is none. */
  readonly serial: string | null;
}

/** A name the person may take with one press, and where it comes from. */
export interface NameSuggestionView {
  readonly from: "invitation" | "template" | "model" | "hostname";
  readonly name: string;
}

/**
 * Whether another device of the organization has the name already, as the service says. `name` is
 * the one that was asked about; the person may have typed on since.
 */
export type NameCheckView =
  | { readonly state: "unchecked" }
  | { readonly state: "checking" | "free"; readonly name: string }
  | {
      readonly state: "taken";
      readonly name: string;
      /** One like it that is free. */
      readonly instead: string | null;
      /** Whether the organization refuses it; otherwise it is only confusing. */
      readonly isRefused: boolean;
    };

/** The machine after acceptance, as the service describes it, or described it last. */
export interface DeviceView {
  readonly serviceOrigin: string;
  readonly clientId: string;
  readonly name: string;
  readonly organization: NamedView;
  readonly groups: readonly NamedView[];
  readonly licences: readonly NamedView[];
  /** RFC 3339 in UTC; since when this machine is this device, as it wrote down itself. */
  readonly enrolledAt: string | null;
}

/** One of the devices that this machine is, to choose among them. */
export interface DeviceChoiceView {
  readonly clientId: string;
  readonly name: string;
  readonly organization: NamedView;
}

/** A new name that the service does not know yet, and how far it came. */
export type RenameView =
  /** The service could not be asked: it is told by itself, as soon as it answers. */
  | { readonly state: "queued"; readonly name: string; readonly since: string }
  /** Meanwhile somebody gave it another name at the service: a person decides. */
  | { readonly state: "conflict"; readonly name: string; readonly serviceName: string };

/** Something that happened on this machine. `at` is RFC 3339 in UTC. */
export interface HistoryEntryView {
  readonly at: string;
  readonly event:
    | "accepted"
    | "joined"
    | "waiting"
    | "approved"
    | "rejected"
    | "declined"
    | "renamed"
    | "rename_queued"
    | "rotated"
    | "left"
    | "credential_stored"
    | "service_confirmed";
  readonly serviceOrigin: string | null;
  readonly organization: string | null;
  /** The device's name then; of `renamed` the new one. */
  readonly deviceName: string | null;
}

/** A failure in words: what happened, and what to do next. */
export interface ProblemView {
  readonly code: ErrorCode;
  readonly title: string;
  readonly text: string;
  /** The next step, as an instruction. */
  readonly advice: string;
  /** Machine-made addition such as a host or an errno; may be shown small. */
  readonly detail: string | null;
  /** Whether trying the same again can help. */
  readonly retryable: boolean;
}

export type WorkStep =
  | "reading-invitation"
  | "opening-credentials"
  | "signing-in"
  | "looking-up"
  | "accepting"
  | "declining"
  | "renaming"
  | "reading-device"
  /** The device's key is made, and kept where it outlives this program. */
  | "securing-key"
  /** What the service answered is written down. */
  | "recording"
  | "leaving"
  /** Another process is enrolling this machine; this one waits for its turn. */
  | "waiting-for-turn"
  /** An answer of before was cut short; the service is asked what it received. */
  | "recovering";

/** Why an administrator has to look at this machine first. */
export type WaitingReasonView =
  | "manual_approval"
  | "known_device_new_key"
  | "reinstalled"
  | "cloned"
  | "hardware_changed";

/** One thing about a service's address that an impostor's may have. */
export type OriginMarkView =
  /** A number in place of a name. */
  | { readonly kind: "ip_address" }
  /** A name in another script, written as `xn--…`; `shown` is how it would look. */
  | { readonly kind: "international"; readonly shown: string }
  /** Letters of several scripts in one word, or letters that look like Latin ones. */
  | { readonly kind: "look_alike_letters"; readonly shown: string }
  /** Nearly the address of a service this machine knows. */
  | { readonly kind: "resembles"; readonly origin: string }
  /** A name without a dot: of this network, not of the internet. */
  | { readonly kind: "local_name" }
  | { readonly kind: "unusual_port"; readonly port: number }
  /** http to this very machine: a development switch is on. */
  | { readonly kind: "plain_http" };

/** What the window shows; one member for each screen. */
export type AgentScreen =
  /** No invitation yet: paste or type one. `problem` is what was wrong with the last one typed. */
  | { readonly kind: "welcome"; readonly problem: ProblemView | null }
  | {
      readonly kind: "working";
      readonly step: WorkStep;
      /**
       * All steps of this work in their order, known from its start; `step` is one of them. Steps
       * before it are done, or were not needed.
       */
      readonly plan: readonly WorkStep[];
      readonly card: CardView | null;
    }
  /**
   * The service wants the client credential that its operator hands out, and this machine has none
   * that works. A person enters it once; it goes straight to the keychain.
   */
  | {
      readonly kind: "credentials";
      readonly serviceOrigin: string;
      /** Why it is asked for. */
      readonly reason: ProblemView;
      /** What became of the one entered last: it could not be stored. */
      readonly problem: ProblemView | null;
    }
  /**
   * The invitation belongs to a service that this machine does not know: nothing was sent to it, and
   * nothing is before the person confirms it.
   */
  | {
      readonly kind: "confirm_service";
      /** `null` where the invitation names none: then its address is typed first. */
      readonly serviceOrigin: string | null;
      /** What is suspicious about it; empty where nothing is. */
      readonly marks: readonly OriginMarkView[];
      /** What was wrong with the address typed last. */
      readonly problem: ProblemView | null;
    }
  | {
      readonly kind: "card";
      readonly card: CardView;
      /** Proposed name; the page edits its own copy and sends it with Accept. */
      readonly proposedName: string;
      readonly nameProblem: ProblemView | null;
      /** Without the proposed one and without duplicates, best first; empty where the name stays. */
      readonly suggestions: readonly NameSuggestionView[];
      readonly nameCheck: NameCheckView;
    }
  | {
      readonly kind: "waiting";
      readonly card: CardView | null;
      readonly organization: NamedView;
      readonly reason: WaitingReasonView;
      readonly deviceName: string;
      /** When this machine accepted, RFC 3339 in UTC; `null` where it has not written that down yet. */
      readonly since: string | null;
      /** What an administrator sees too, of the key that asks; `null` where it is not written down. */
      readonly comparisonCode: string | null;
    }
  | {
      readonly kind: "approved";
      readonly device: DeviceView;
      /** False where the machine joined a group with the device client it already had. */
      readonly created: boolean;
      readonly nameProblem: ProblemView | null;
    }
  | { readonly kind: "declined"; readonly organization: NamedView }
  /** An enrolled device on any later day: what it is, and what can be done about it. */
  | {
      readonly kind: "home";
      readonly device: DeviceView;
      /** RFC 3339; when the service said so, where it could not be asked now. `null`: just now. */
      readonly asOf: string | null;
      /** Why it could not be asked now. */
      readonly problem: ProblemView | null;
      readonly rename: RenameView | null;
      readonly nameProblem: ProblemView | null;
      /** The devices of other organizations that this machine is besides. */
      readonly others: readonly DeviceChoiceView[];
    }
  /** What happened here, newest first. */
  | { readonly kind: "history"; readonly entries: readonly HistoryEntryView[] }
  /** This machine is no device of the organization any more. */
  | {
      readonly kind: "left";
      readonly organization: NamedView;
      /** What could not be removed or told, and goes on next time. */
      readonly problem: ProblemView | null;
    }
  /** An administrator has deactivated this device and may activate it again. */
  | {
      readonly kind: "deactivated";
      /** As far as it is known without the service. */
      readonly serviceOrigin: string | null;
      readonly device: { readonly name: string; readonly organization: NamedView } | null;
    }
  | { readonly kind: "problem"; readonly problem: ProblemView; readonly card: CardView | null };

/** How the window stands on this machine. */
export interface FrameView {
  /** `kiosk`: it fills the screen and is all there is. */
  readonly mode: "window" | "kiosk";
  /** False where the vendor keeps it open: nothing then offers to close it. */
  readonly mayClose: boolean;
  /** Whether something happened here that the history can tell. */
  readonly hasHistory: boolean;
}

/** What became of an answer of before, which the person may still be waiting to hear. */
export interface NoticeView {
  readonly kind: "done" | "open" | "lost";
  readonly title: string;
  readonly text: string;
}

/** One snapshot. `revision` only grows, so that a late snapshot never replaces a newer one. */
export interface AgentView {
  readonly revision: number;
  readonly productName: string;
  /** Of every text: the invitation's, else this machine's, unless the person chose another. */
  readonly language: Language;
  /** BCP 47, for dates and numbers: the language with this machine's region, e.g. `de-AT`. */
  readonly locale: string;
  readonly frame: FrameView;
  readonly screen: AgentScreen;
  /** Beside any screen; oldest first. */
  readonly notices: readonly NoticeView[];
  /** Invitations that arrived while this one was being decided; they wait, in their order. */
  readonly queued: number;
}

/** Commands, their payloads. A command answers when it was taken up; its outcome is the next view. */
export interface CommandPayloads {
  /**
   * What the person pasted, typed or scanned: a link, a code, a whole e-mail. At most 4 Mi UTF-16
   * units. Where none is asked for, it is shown, waits or is told beside the screen, as if it had
   * come from outside.
   */
  readonly submitInvitation: { readonly text: string };
  /** Yes to the service shown, or the typed address where none is. Must be the one shown. */
  readonly confirmService: { readonly address: string };
  /** Puts the invitation shown aside for the next that waits. Refused while an answer is under way. */
  readonly showNext: Record<string, never>;
  /** `card` is the {@link cardKey} of the card shown: another one's consent is refused. */
  readonly accept: { readonly name: string; readonly card: string };
  readonly decline: { readonly reason: string | null; readonly card: string };
  readonly rename: { readonly name: string };
  /** Asks the service whether the name is free, to be told before Accept; changes nothing. */
  readonly checkName: { readonly name: string };
  /** Settles a rename conflict: this machine's name, or the one the service has. */
  readonly settleName: { readonly keep: "mine" | "theirs" };
  /** The client credential that the service's operator handed out, straight to the keychain. */
  readonly storeCredential: { readonly clientId: string; readonly clientSecret: string };
  /** The device that this machine is; `null` for the one shown last. Refused where it is none. */
  readonly showHome: { readonly clientId: string | null };
  readonly showHistory: Record<string, never>;
  /** From the history back to where it was opened. */
  readonly closeHistory: Record<string, never>;
  /** This machine stops being the device shown. The page asks before. */
  readonly leave: Record<string, never>;
  /** Another language for all texts, for as long as this window lives. */
  readonly setLanguage: { readonly language: Language };
  /** Tries again what failed and may be tried again. */
  readonly retry: Record<string, never>;
  /** Asks now whether an administrator has decided, or has activated the device again. */
  readonly checkApproval: Record<string, never>;
  /** Back to the welcome screen, to use another invitation. Refused while an answer is under way. */
  readonly startOver: Record<string, never>;
  readonly closeWindow: Record<string, never>;
}

export type CommandName = keyof CommandPayloads;

/** `refused`: the command does not fit the screen shown, or its payload failed its schema. */
export type CommandReply =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly why: "out_of_place" | "invalid_payload" };

/** The commands, for whoever builds or checks the bridge. */
export const COMMAND_NAMES = [
  "submitInvitation",
  "confirmService",
  "showNext",
  "accept",
  "decline",
  "rename",
  "checkName",
  "settleName",
  "storeCredential",
  "showHome",
  "showHistory",
  "closeHistory",
  "leave",
  "setLanguage",
  "retry",
  "checkApproval",
  "startOver",
  "closeWindow",
] as const satisfies readonly CommandName[];

type Commands = {
  readonly [Name in CommandName]: (payload: CommandPayloads[Name]) => Promise<CommandReply>;
};

/**
 * What the page finds as `window.latchkey`, frozen: one function for each command and the two
 * below; no event object, no generic "send", no channel name ever reaches the page.
 */
export interface AgentBridge extends Commands {
  /** The snapshot of now. */
  getView(): Promise<AgentView>;
  /** Calls back with every later snapshot; the answer stops that. */
  onView(listener: (view: AgentView) => void): () => void;
}

/** Name of the bridge on `window`, in both hosts. */
export const BRIDGE_NAME = "latchkey";

/** Electron channels; the browser host carries the same three messages over its pipe. */
export const CHANNELS = {
  getView: "latchkey:get-view",
  command: "latchkey:command",
  view: "latchkey:view",
} as const;
