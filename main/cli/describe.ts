import type { CommandWords } from "../../messages/loadWords.ts";
import type { MachineView } from "../../preload/contract.ts";
import type { Device } from "../../protocol/device.ts";
import type { Opened } from "../core/sessionState.ts";
import { displayWidth, padColumns } from "./displayWidth.ts";
import { plain } from "./output.ts";

/** Words of ours, which may hold direction marks; what they quote has been made harmless. */
export interface Own {
  readonly own: string;
}

/** A value as it came, from wherever, or words of ours. */
export type Cell = string | Own;

/** Aligned `label  value` lines; values that came from elsewhere are made harmless. */
export function table(rows: readonly (readonly [string, Cell])[]): string[] {
  const width = Math.max(...rows.map(([label]) => displayWidth(label)));
  return rows.map(([label, value]) => {
    const shown = typeof value === "string" ? plain(value) : value.own;
    return `${padColumns(label, width)}  ${shown}`;
  });
}

/** A moment for people, in this machine's time zone; ours are all RFC 3339 in UTC. */
export function toTime(timestamp: string, { locale }: Pick<CommandWords, "locale">): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
  return format.format(new Date(timestamp));
}

function names(list: readonly { readonly name: string }[], words: CommandWords): Cell {
  return list.length === 0
    ? { own: words.say("list.none") }
    : {
        own: listOf(
          list.map(({ name }) => name),
          words,
        ),
      };
}

/** Names from elsewhere, made harmless, in one line. */
export function listOf(list: readonly string[], { locale }: Pick<CommandWords, "locale">): string {
  // One alone is itself in every language, and the rules of languages take 10 ms to read.
  if (list.length < 2) return list.map(plain).join("");
  const format = new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" });
  return format.format(list.map(plain));
}

/** The card as text: everything the window would show. */
export function describeInvitation(
  opened: Opened,
  machine: MachineView,
  words: CommandWords,
): string[] {
  const { invitation, target } = opened;
  const organization = plain(invitation.organization.name);
  const group = plain(invitation.group.name);
  const { expiresAt } = invitation;
  const effect =
    invitation.effect === "create"
      ? words.say("card.effect.create", { organization })
      : words.say("card.effect.join", { organization, group });
  return table([
    [words.say("label.invitation"), { own: words.say("card.target", { organization, group }) }],
    [words.say("label.inviter"), invitation.inviter.name],
    [
      words.say("label.recipient"),
      invitation.recipient?.name ?? { own: words.say("card.anybody") },
    ],
    ...(invitation.message === null
      ? []
      : [[words.say("label.message"), invitation.message] as const]),
    [words.say("label.service"), target.service],
    [words.say("label.effect"), { own: effect }],
    [words.say("label.licences"), names(invitation.licences, words)],
    [words.say("label.approval"), { own: words.say(`card.approval.${invitation.approval}`) }],
    [
      words.say("label.valid-until"),
      { own: expiresAt === null ? words.say("card.no-end") : toTime(expiresAt, words) },
    ],
    [words.say("label.state"), { own: words.say(`invitation.state.${invitation.state}`) }],
    [words.say("label.this-machine"), machine.hostname],
    ...(invitation.deviceName === null
      ? []
      : [[words.say("label.proposed-name"), invitation.deviceName] as const]),
  ]);
}

/** The same for scripts; the secret that opened it is not part of it. */
export function invitationJson({ target, invitation }: Opened): Record<string, unknown> {
  return { service: target.service, ...invitation };
}

/** A device as text. */
export function describeDevice(
  service: string,
  device: Device,
  words: CommandWords,
  more: readonly (readonly [string, Cell])[] = [],
): string[] {
  return table([
    [words.say("label.device"), device.name],
    [words.say("label.organization"), device.organization.name],
    [words.say("label.groups"), names(device.groups, words)],
    [words.say("label.licences"), names(device.licences, words)],
    [words.say("label.state"), { own: words.say(`device.state.${device.state}`) }],
    [words.say("label.service"), service],
    [words.say("label.client-id"), device.clientId],
    ...more,
  ]);
}
