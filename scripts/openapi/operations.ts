import {
  deviceKeysSchema,
  deviceSchema,
  leftSchema,
  nextKeyRequestSchema,
  renameRequestSchema,
} from "../../protocol/device.ts";
import {
  acceptanceSchema,
  acceptRequestSchema,
  declinedSchema,
  declineRequestSchema,
  invitationSchema,
  lookupRequestSchema,
  nameCheckRequestSchema,
  nameCheckSchema,
  settledAnswerSchema,
} from "../../protocol/invitation.ts";
import { RESOURCE_METADATA_PATH, resourceMetadataSchema } from "../../protocol/metadata.ts";
import { problemSchema, type ProblemCode } from "../../protocol/problem.ts";

/** The schemas of the wire under the names the document refers to them by. */
export const SCHEMAS = {
  ResourceMetadata: resourceMetadataSchema,
  LookupRequest: lookupRequestSchema,
  Invitation: invitationSchema,
  NameCheckRequest: nameCheckRequestSchema,
  NameCheck: nameCheckSchema,
  AcceptRequest: acceptRequestSchema,
  Acceptance: acceptanceSchema,
  DeclineRequest: declineRequestSchema,
  Declined: declinedSchema,
  SettledAnswer: settledAnswerSchema,
  Device: deviceSchema,
  RenameRequest: renameRequestSchema,
  NextKeyRequest: nextKeyRequestSchema,
  DeviceKeys: deviceKeysSchema,
  Left: leftSchema,
  Problem: problemSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export interface Operation {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly scope: "invitation" | "device" | null;
  readonly body?: SchemaName;
  readonly answer: SchemaName;
  readonly idempotent?: boolean;
  readonly problems: readonly ProblemCode[];
}

const OPENING_PROBLEMS = [
  "invitation.unknown",
  "invitation.expired",
  "invitation.revoked",
  "invitation.superseded",
  "invitation.declined",
  "invitation.rejected",
] as const satisfies readonly ProblemCode[];

const TOKEN_PROBLEMS = [
  "token.missing",
  "token.invalid",
  "token.insufficient_scope",
  "proof.invalid",
  "proof.nonce_required",
  "rate.limited",
] as const satisfies readonly ProblemCode[];

export const OPERATIONS: readonly Operation[] = [
  {
    method: "get",
    path: RESOURCE_METADATA_PATH,
    id: "readMetadata",
    summary: "What the service is, where its API and its authorization server are (RFC 9728)",
    scope: null,
    answer: "ResourceMetadata",
    problems: [],
  },
  {
    method: "post",
    path: "/api/v1/invitations/lookup",
    id: "lookUpInvitation",
    summary: "Who invites this machine to what; changes nothing",
    scope: "invitation",
    body: "LookupRequest",
    answer: "Invitation",
    problems: [...TOKEN_PROBLEMS, "request.invalid", ...OPENING_PROBLEMS, "invitation.used"],
  },
  {
    method: "post",
    path: "/api/v1/invitations/name-check",
    id: "checkName",
    summary: "Whether a device name is free, where the metadata says so; changes nothing",
    scope: "invitation",
    body: "NameCheckRequest",
    answer: "NameCheck",
    problems: [
      ...TOKEN_PROBLEMS,
      "request.invalid",
      "name.invalid",
      ...OPENING_PROBLEMS,
      "invitation.used",
    ],
  },
  {
    method: "post",
    path: "/api/v1/invitations/accept",
    id: "acceptInvitation",
    summary: "Binds the invitation to this machine and key; the same again gets the same answer",
    scope: "invitation",
    body: "AcceptRequest",
    answer: "Acceptance",
    idempotent: true,
    problems: [
      ...TOKEN_PROBLEMS,
      "request.invalid",
      "name.invalid",
      ...OPENING_PROBLEMS,
      "invitation.bound_elsewhere",
      "name.taken",
      "idempotency.conflict",
      "idempotency.settled",
      "device.deactivated",
    ],
  },
  {
    method: "post",
    path: "/api/v1/invitations/decline",
    id: "declineInvitation",
    summary: "Declines for good, with an optional reason",
    scope: "invitation",
    body: "DeclineRequest",
    answer: "Declined",
    idempotent: true,
    problems: [
      ...TOKEN_PROBLEMS,
      "request.invalid",
      ...OPENING_PROBLEMS,
      "invitation.used",
      "invitation.bound_elsewhere",
      "idempotency.conflict",
      "idempotency.settled",
    ],
  },
  {
    method: "post",
    path: "/api/v1/answers/settle",
    id: "settleAnswer",
    summary: "What became of the answer with this key; one that has not arrived never counts",
    scope: "invitation",
    answer: "SettledAnswer",
    idempotent: true,
    problems: [
      ...TOKEN_PROBLEMS,
      "request.invalid",
      "invitation.bound_elsewhere",
      "idempotency.conflict",
    ],
  },
  {
    method: "get",
    path: "/api/v1/acceptances/{acceptanceId}",
    id: "readAcceptance",
    summary: "Where an acceptance stands; answered to the key that made it only",
    scope: "invitation",
    answer: "Acceptance",
    problems: [...TOKEN_PROBLEMS, "acceptance.unknown", "approval.slow_down"],
  },
  {
    method: "get",
    path: "/api/v1/device",
    id: "readDevice",
    summary: "The device about itself, by a token of its own",
    scope: "device",
    answer: "Device",
    problems: [...TOKEN_PROBLEMS, "device.unknown", "device.deactivated"],
  },
  {
    method: "patch",
    path: "/api/v1/device",
    id: "renameDevice",
    summary: "Gives the device another name",
    scope: "device",
    body: "RenameRequest",
    answer: "Device",
    problems: [
      ...TOKEN_PROBLEMS,
      "request.invalid",
      "name.invalid",
      "name.taken",
      "device.unknown",
      "device.deactivated",
    ],
  },
  {
    method: "put",
    path: "/api/v1/device/next-key",
    id: "setNextKey",
    summary: "Names the key that will follow; both sign in until it is activated",
    scope: "device",
    body: "NextKeyRequest",
    answer: "DeviceKeys",
    problems: [...TOKEN_PROBLEMS, "request.invalid", "key.conflict", "device.deactivated"],
  },
  {
    method: "post",
    path: "/api/v1/device/next-key/activate",
    id: "activateNextKey",
    summary: "By a token and proof of the next key: it is the key from now on, alone",
    scope: "device",
    answer: "DeviceKeys",
    problems: [...TOKEN_PROBLEMS, "request.invalid", "device.deactivated"],
  },
  {
    method: "delete",
    path: "/api/v1/device",
    id: "leave",
    summary: "The device leaves its organization for good",
    scope: "device",
    answer: "Left",
    problems: [...TOKEN_PROBLEMS, "device.deactivated"],
  },
];
