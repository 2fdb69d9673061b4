import type { NoticeView } from "../../preload/contract.ts";
import type { Acceptance } from "../../protocol/invitation.ts";
import { ERROR_TEXT } from "./errorText/errorText.ts";
import { assertNever, type Failure } from "./result.ts";

/** What became of an answer, or of a change, that an earlier run of this program did not finish. */
export type RecoveryNotice =
  /** The service had received it; this machine knows it too now. */
  | {
      readonly kind: "accepted";
      readonly organization: string;
      readonly deviceName: string;
      readonly state: Acceptance["state"];
    }
  /** It never arrived, and never counts any more. */
  | { readonly kind: "not_delivered"; readonly organization: string }
  /** It could not be asked for: next time again. */
  | { readonly kind: "unconfirmed"; readonly organization: string; readonly failure: Failure }
  /** A file was not usable, or another machine's: it was put away. */
  | { readonly kind: "put_away"; readonly failure: Failure }
  /** The device's key was being replaced: now it is, or it stays as it was. */
  | { readonly kind: "key"; readonly service: string; readonly state: "changed" | "kept" }
  | { readonly kind: "key_open"; readonly service: string; readonly failure: Failure }
  /** This machine was leaving: now it has left. */
  | { readonly kind: "left"; readonly organization: string }
  | { readonly kind: "leaving"; readonly organization: string; readonly failure: Failure };

/**
 * The notice in words. Names in it are the service's and stand within our own sentence: plain text,
 * without the characters that would turn what follows them around.
 */
export function toNoticeView(notice: RecoveryNotice): NoticeView {
  return toWords("organization" in notice ? withPlainNames(notice) : notice);
}

function withPlainNames<Notice extends { readonly organization: string }>(notice: Notice): Notice {
  const organization = toPlain(notice.organization);
  return "deviceName" in notice && typeof notice.deviceName === "string"
    ? { ...notice, organization, deviceName: toPlain(notice.deviceName) }
    : { ...notice, organization };
}

function toPlain(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "");
}

function toWords(notice: RecoveryNotice): NoticeView {
  switch (notice.kind) {
    case "accepted":
      return { kind: "done", ...ACCEPTED[notice.state](notice.organization, notice.deviceName) };
    case "not_delivered":
      return {
        kind: "lost",
        title: "An earlier answer did not arrive",
        text: `The answer to ${notice.organization} was interrupted before the service received it. Nothing was changed; open the invitation again.`,
      };
    case "unconfirmed":
      return {
        kind: "open",
        title: "An earlier answer is not confirmed yet",
        text: `Whether ${notice.organization} received it could not be asked: ${reason(notice.failure)}. It is asked again next time.`,
      };
    case "put_away": {
      const { title, text, advice } = ERROR_TEXT[notice.failure.code];
      const { detail } = notice.failure;
      const file = detail === undefined ? "" : ` The file is now ${detail}.`;
      return { kind: "lost", title, text: `${text} ${advice}${file}` };
    }
    case "key":
      return { kind: "done", ...KEY[notice.state](notice.service) };
    case "key_open":
      return {
        kind: "open",
        title: "A change of this device's key is not finished",
        text: `At ${notice.service}: ${reason(notice.failure)}. It goes on next time.`,
      };
    case "left":
      return {
        kind: "done",
        title: "An earlier unenrolment was completed",
        text: `It had been interrupted: this machine is no device of ${notice.organization} any more.`,
      };
    case "leaving":
      return {
        kind: "open",
        title: "An earlier unenrolment is not finished",
        text: `Something of ${notice.organization} is still on this machine: ${reason(notice.failure)}. It goes on next time.`,
      };
    default:
      return assertNever(notice);
  }
}

function reason({ code }: Failure): string {
  return `${ERROR_TEXT[code].title.toLowerCase()} (${code})`;
}

const KEY: Readonly<Record<"changed" | "kept", (service: string) => Omit<NoticeView, "kind">>> = {
  changed: (service) => ({
    title: "This device's key was changed",
    text: `The change had been interrupted; at ${service} the new key counts, and the former one opens nothing.`,
  }),
  kept: (service) => ({
    title: "This device's key stays as it was",
    text: `A change of it had been interrupted before it counted at ${service}; run it again if it is still wanted.`,
  }),
};

type Words = (organization: string, deviceName: string) => Omit<NoticeView, "kind">;

const ACCEPTED: Readonly<Record<Acceptance["state"], Words>> = {
  approved: (organization, deviceName) => ({
    title: "An earlier acceptance was completed",
    text: `It had been interrupted after the service received it: this machine is ${deviceName} of ${organization}.`,
  }),
  waiting: (organization) => ({
    title: "An earlier acceptance arrived",
    text: `It had been interrupted after the service received it; an administrator of ${organization} has to approve it.`,
  }),
  rejected: (organization) => ({
    title: "An earlier acceptance was rejected",
    text: `The service had received it, and an administrator of ${organization} said no.`,
  }),
  expired: (organization) => ({
    title: "An earlier acceptance has expired",
    text: `The service had received it, and nobody of ${organization} approved it in time.`,
  }),
};
