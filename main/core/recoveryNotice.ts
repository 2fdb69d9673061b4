import type { NoticeView } from "../../preload/contract.ts";
import type { Acceptance } from "../../protocol/invitation.ts";
import type { FailureWords } from "../../messages/loadWords.ts";
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
export function toNoticeView(notice: RecoveryNotice, words: FailureWords): NoticeView {
  const { say } = words;
  switch (notice.kind) {
    case "accepted": {
      const { state } = notice;
      const organization = toPlain(notice.organization);
      const deviceName = toPlain(notice.deviceName);
      return {
        kind: "done",
        title: say(`notice.accepted.${state}.title`),
        text:
          state === "approved"
            ? say("notice.accepted.approved.text", { organization, deviceName })
            : say(`notice.accepted.${state}.text`, { organization }),
      };
    }
    case "not_delivered": {
      const organization = toPlain(notice.organization);
      return {
        kind: "lost",
        title: say("notice.not_delivered.title"),
        text: say("notice.not_delivered.text", { organization }),
      };
    }
    case "unconfirmed": {
      const organization = toPlain(notice.organization);
      const reason = toReason(notice.failure, words);
      return {
        kind: "open",
        title: say("notice.unconfirmed.title"),
        text: say("notice.unconfirmed.text", { organization, reason }),
      };
    }
    case "put_away": {
      const { code, detail } = notice.failure;
      const text = say(`error.${code}.text`);
      const advice = say(`error.${code}.advice`);
      return {
        kind: "lost",
        title: say(`error.${code}.title`),
        text:
          detail === undefined
            ? say("notice.put_away.text", { text, advice })
            : say("notice.put_away.file", { text, advice, file: detail }),
      };
    }
    case "key": {
      const { state, service } = notice;
      return {
        kind: "done",
        title: say(`notice.key.${state}.title`),
        text: say(`notice.key.${state}.text`, { service }),
      };
    }
    case "key_open": {
      const { service } = notice;
      const reason = toReason(notice.failure, words);
      return {
        kind: "open",
        title: say("notice.key_open.title"),
        text: say("notice.key_open.text", { service, reason }),
      };
    }
    case "left": {
      const organization = toPlain(notice.organization);
      return {
        kind: "done",
        title: say("notice.left.title"),
        text: say("notice.left.text", { organization }),
      };
    }
    case "leaving": {
      const organization = toPlain(notice.organization);
      const reason = toReason(notice.failure, words);
      return {
        kind: "open",
        title: say("notice.leaving.title"),
        text: say("notice.leaving.text", { organization, reason }),
      };
    }
    default:
      return assertNever(notice);
  }
}

function toPlain(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "");
}

function toReason({ code }: Failure, { say }: FailureWords): string {
  return say("notice.reason", { title: say(`error.${code}.title`), code });
}
