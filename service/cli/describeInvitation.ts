import type { AdminAcceptance } from "../admin/acceptanceSchemas.ts";
import type { AdminInvitation, CreatedInvitation, Delivery } from "../admin/schemas.ts";
import type { WaitingReason } from "../../protocol/invitation.ts";
import { toComparisonCode } from "../../protocol/comparisonCode.ts";
import { plain, toFacts, toTime } from "./table.ts";

const WAITING_REASON = {
  manual_approval: "the organization approves each acceptance",
  known_device_new_key:
    "this machine is known under another key: it was set up anew, or somebody copied it",
  reinstalled: "this hardware is known under another key: the machine was installed anew",
  cloned: "this machine's identity is known from other hardware: one of the two is a copy",
  hardware_changed:
    "some, but not all of its hardware is known: it was repaired, or its disk moved",
} as const satisfies Record<WaitingReason, string>;

type KnownDevice = NonNullable<AdminAcceptance["knownDevice"]>;

const COMPARISON = {
  same: "the same machine, as far as can be told",
  reinstalled: "the same hardware under another machine id",
  board_replaced: "the same machine id with hardware that is the same in part",
  disk_moved: "the same machine id and disk in other hardware",
  cloned: "the same machine id on other hardware",
  other: "little in common",
} as const satisfies Record<KnownDevice["comparison"], string>;

const APPROVING = {
  new: "makes a new device",
  join: "adds the device, which is there already, to the group",
  reclaim:
    "hands the known device over to this machine: its name and groups stay, its old key ends",
} as const satisfies Record<EnrolmentKind, string>;

const OUTCOME = {
  new: "a new device",
  join: "a device that was there already, now in this group too",
  reclaim: "the device that was there already, handed over to this machine",
} as const satisfies Record<EnrolmentKind, string>;

type EnrolmentKind = NonNullable<AdminAcceptance["enrolledAs"]>;

/** All there is to know about an invitation, without its secrets. */
export function describeInvitation(invitation: AdminInvitation): string[] {
  const { acceptance } = invitation;
  return [
    plain(`Invitation to ${invitation.organization.name}, group ${invitation.group.name}`),
    ...toFacts([
      ["Id", invitation.id],
      ["State", invitation.state],
      ["E-mail", invitation.email ?? "none"],
      ["Delivery", toDelivery(invitation.delivery)],
      ["Recipient", invitation.recipientName],
      ["Invited by", invitation.inviterName],
      ["Message", invitation.message],
      ["Language", invitation.language],
      ["Proposed name", invitation.deviceName],
      ["Invited at", toTime(invitation.invitedAt)],
      ["Valid until", toValidity(invitation)],
      ["Replaced by", invitation.supersededBy],
      ["Declined because", invitation.declineReason],
      ["What you can do", invitation.actions.join(", ") || "nothing any more"],
    ]),
    ...(acceptance === null
      ? []
      : [
          "Accepted by",
          ...toFacts([
            ["Device", acceptance.deviceName],
            ["State", acceptance.state],
            [
              "Waiting because",
              acceptance.waitingReason === null ? null : WAITING_REASON[acceptance.waitingReason],
            ],
            ["Denied because", acceptance.rejectionReason],
            ["Accepted at", toTime(acceptance.acceptedAt)],
            ["Waits until", acceptance.waitsUntil === null ? null : toTime(acceptance.waitsUntil)],
            ...toKnown(acceptance),
            ["Outcome", acceptance.enrolledAs === null ? null : OUTCOME[acceptance.enrolledAs]],
            ["Client id", acceptance.clientId],
            ["Device id", `${acceptance.deviceId} (confidence ${acceptance.evidence.confidence})`],
            ["Code to compare", toComparisonCode(acceptance.keyThumbprint)],
            ["Key thumbprint", acceptance.keyThumbprint],
          ]),
        ]),
  ];
}

/** After approving: what that has made of the machine, first of all. */
export function describeApproved(invitation: AdminInvitation): string[] {
  const { acceptance } = invitation;
  const kind = acceptance?.enrolledAs ?? null;
  const headline = `Approved: ${acceptance?.deviceName ?? ""} is ${kind === null ? "in" : OUTCOME[kind]}.`;
  return [plain(headline), ...describeInvitation(invitation)];
}

function toKnown({ state, knownDevice, approvalEnrolsAs }: AdminAcceptance): [string, string][] {
  const facts: [string, string][] = [];
  if (knownDevice !== null) {
    facts.push(["Known device", `${knownDevice.name} (${knownDevice.clientId})`]);
    facts.push(["Compared", COMPARISON[knownDevice.comparison]]);
  }
  if (state === "waiting") {
    facts.push([
      "Approving",
      approvalEnrolsAs === null ? "has to be told how (--help)" : APPROVING[approvalEnrolsAs],
    ]);
  }
  return facts;
}

/**
 * What a created or sent-again invitation says: that it exists, and apart from that what became of
 * the e-mail. Link and code are shown where the e-mail did not take them, or on request.
 */
export function describeCreated(created: CreatedInvitation, showCode: boolean): string[] {
  const { invitation, delivery } = created;
  const { organization, group, email, id } = invitation;
  const handOver = showCode || delivery.state !== "sent";
  return [
    plain(`Invited ${email ?? "a device"} to ${organization.name}, group ${group.name}.`),
    ...toFacts([
      ["Id", id],
      ["Valid until", toValidity(invitation)],
      ["E-mail", toDelivery(delivery)],
    ]),
    ...(handOver
      ? [
          "",
          "To hand over yourself; whoever has one of them can accept, and they are shown only now:",
          ...toFacts([
            ["Access code", created.accessCode],
            ["Link", created.landingLink],
          ]),
        ]
      : []),
    "",
    ...nextSteps(delivery, id),
  ];
}

function nextSteps(delivery: Delivery, id: string): string[] {
  switch (delivery.state) {
    case "sent":
      return [
        "The e-mail is to be opened on the device itself. If it does not arrive, have the spam folder",
        `looked at, then send it again: latchkey-service resend ${id}`,
      ];
    case "failed":
      return [
        "The invitation is valid all the same. When the cause is gone, send it again, which makes a",
        `new link and code: latchkey-service resend ${id}`,
      ];
    case "not_requested":
      return [
        `The code is typed on the device: run \`latchkey open\` there. State: latchkey-service show ${id}`,
      ];
    default:
      return delivery.state satisfies never;
  }
}

function toDelivery({ state, reason }: Delivery): string {
  switch (state) {
    case "sent":
      return "sent";
    case "failed":
      return `NOT sent: ${reason ?? "the reason is not known"}`;
    case "not_requested":
      return "none asked for";
    default:
      return state satisfies never;
  }
}

export function toValidity({ expiresAt }: Pick<AdminInvitation, "expiresAt">): string {
  return expiresAt === null ? "without limit" : toTime(expiresAt);
}
