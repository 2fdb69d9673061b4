import type { CommandWords } from "../../messages/loadWords.ts";
import type { RenameView } from "../../preload/contract.ts";
import type { Device } from "../../protocol/device.ts";
import type { Agent } from "../agent/createAgent.ts";
import type { CredentialCondition } from "../agent/credentialDesk.ts";
import type { Failure } from "../core/result.ts";
import { describeDevice, table, toTime, type Cell } from "./describe.ts";
import { plain } from "./output.ts";

/** One enrolment and what the service says of it now. */
export interface EnrolmentStatus {
  readonly service: string;
  readonly clientId: string;
  readonly deviceName: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** `null` with `--offline` or where the service could not be asked. */
  readonly device: Device | null;
  readonly problem: Failure | null;
  /** A name given here that the service does not know yet. */
  readonly rename: RenameView | null;
}

/** An acceptance that waits for an administrator, as far as this machine knows. */
export interface WaitingStatus {
  readonly service: string;
  readonly organization: WaitingAcceptance["acceptance"]["organization"];
  readonly group: WaitingAcceptance["acceptance"]["group"];
  readonly reason: WaitingAcceptance["acceptance"]["reason"];
  readonly deviceName: string;
  readonly since: string;
  /** What an administrator compares before approving. */
  readonly comparisonCode: string | null;
  readonly problem: Failure | null;
}

export type WaitingAcceptance = ReturnType<Agent["book"]["waiting"]>[number];

/** The application credential of a service, as far as it can be had. */
export function describeCondition(condition: CredentialCondition, words: CommandWords): string {
  if (condition.kind === "present") {
    return words.say("status.credential", { client: plain(condition.clientId) });
  }
  const { code, detail } = condition;
  return detail === null
    ? words.say("status.no-credential", { code })
    : words.say("status.no-credential.detail", { code, detail: plain(detail) });
}

/** A device as the service says it is now, or as this machine wrote it down, and why. */
export function describeEnrolment(enrolment: EnrolmentStatus, words: CommandWords): string[] {
  const { service, device, deviceName, organization, problem } = enrolment;
  const named = describeRename(enrolment.rename, words);
  if (device !== null && problem === null) {
    return describeDevice(service, device, words, named);
  }
  const rows: [string, Cell][] = [
    [words.say("label.device"), deviceName],
    [words.say("label.organization"), organization.name],
    [
      words.say("label.service"),
      problem === null
        ? { own: words.say("status.not-asked", { service: plain(service) }) }
        : service,
    ],
  ];
  if (problem !== null) {
    const { code } = problem;
    const title = words.say(`error.${code}.title`);
    rows.push(
      [words.say("label.problem"), { own: words.say("failure.summary", { title, code }) }],
      ["", { own: words.say(`error.${code}.advice`) }],
    );
  }
  return table([...rows, ...named]);
}

/** A name that the service does not know yet, or does not have any more. */
function describeRename(rename: RenameView | null, words: CommandWords): [string, Cell][] {
  if (rename === null) return [];
  const name = plain(rename.name);
  const own =
    rename.state === "queued"
      ? words.say("status.new-name", { name, since: toTime(rename.since, words) })
      : words.say("status.two-names", { name, other: plain(rename.serviceName) });
  return [[words.say("label.new-name"), { own }]];
}

/** An acceptance that an administrator has not decided. */
export function describeWaiting(
  { organization, deviceName, since, comparisonCode, problem }: WaitingStatus,
  words: CommandWords,
): string[] {
  const known = { since: toTime(since, words), organization: plain(organization.name) };
  if (problem === null) {
    return [
      words.say("status.waiting", { ...known, device: plain(deviceName) }),
      ...(comparisonCode === null
        ? []
        : [words.say("outcome.waiting.code", { code: comparisonCode })]),
    ];
  }
  const { code } = problem;
  const title = words.say(`error.${code}.title`);
  return [
    words.say("status.waiting.problem", { ...known, title, code }),
    `  ${words.say(`error.${code}.advice`)}`,
  ];
}
