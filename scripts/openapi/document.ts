import { z } from "zod";
import { deviceSchema, renameRequestSchema } from "../../protocol/device.ts";
import {
  acceptanceSchema,
  acceptRequestSchema,
  declinedSchema,
  declineRequestSchema,
  invitationSchema,
  lookupRequestSchema,
} from "../../protocol/invitation.ts";
import { RESOURCE_METADATA_PATH, resourceMetadataSchema } from "../../protocol/metadata.ts";
import {
  PROBLEM_MEDIA_TYPE,
  PROBLEM_STATUS,
  problemSchema,
  type ProblemCode,
} from "../../protocol/problem.ts";

/** The schemas of the wire under the names the document refers to them by. */
const SCHEMAS = {
  ResourceMetadata: resourceMetadataSchema,
  LookupRequest: lookupRequestSchema,
  Invitation: invitationSchema,
  AcceptRequest: acceptRequestSchema,
  Acceptance: acceptanceSchema,
  DeclineRequest: declineRequestSchema,
  Declined: declinedSchema,
  Device: deviceSchema,
  RenameRequest: renameRequestSchema,
  Problem: problemSchema,
} as const;

type SchemaName = keyof typeof SCHEMAS;

interface Operation {
  readonly method: "get" | "post" | "patch";
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

const OPERATIONS: readonly Operation[] = [
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
      ...OPENING_PROBLEMS,
      "invitation.bound_elsewhere",
      "idempotency.conflict",
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
    problems: [...TOKEN_PROBLEMS, "acceptance.unknown"],
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
    problems: [...TOKEN_PROBLEMS, "request.invalid", "device.unknown", "device.deactivated"],
  },
];

function reference(name: SchemaName): object {
  return { $ref: `#/components/schemas/${name}` };
}

function toPathItem(operation: Operation): object {
  const { id, summary, scope, body, answer, idempotent, path } = operation;
  const parameters = [
    ...(path.includes("{acceptanceId}")
      ? [{ name: "acceptanceId", in: "path", required: true, schema: { type: "string" } }]
      : []),
    ...(scope === null ? [] : [{ $ref: "#/components/parameters/DPoP" }]),
    ...(idempotent === true ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
  ];
  return {
    operationId: id,
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    security: scope === null ? [] : [{ oauth: [scope] }],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: reference(body) } },
          },
        }),
    responses: {
      "200": {
        description: "Done",
        content: { "application/json": { schema: reference(answer) } },
      },
      ...toProblemResponses(operation.problems),
    },
  };
}

/** One response for each status, naming every code that comes with it. */
function toProblemResponses(codes: readonly ProblemCode[]): Record<string, object> {
  const responses: Record<string, object> = {};
  for (const status of new Set(codes.map((code) => PROBLEM_STATUS[code]))) {
    const named = codes.filter((code) => PROBLEM_STATUS[code] === status);
    responses[String(status)] = {
      description: named.map((code) => `\`${code}\``).join(", "),
      content: { [PROBLEM_MEDIA_TYPE]: { schema: reference("Problem") } },
    };
  }
  return responses;
}

/** The protocol as an OpenAPI 3.1 document, made of the very schemas that agent and service use. */
export function createOpenApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: toPathItem(operation) };
  }
  const schemas = Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: "input" });
      return [name, json];
    }),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Latchkey invitation protocol",
      version: "1",
      description: "The device side; `protocol.md` says what the words mean.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [
      { url: "https://{service}", variables: { service: { default: "licences.example.com" } } },
    ],
    paths,
    components: {
      schemas,
      parameters: {
        DPoP: {
          name: "DPoP",
          in: "header",
          required: true,
          description: "Proof of possession (RFC 9449) by the device's key, for this very request.",
          schema: { type: "string" },
        },
        IdempotencyKey: {
          name: "Idempotency-Key",
          in: "header",
          required: true,
          description: "One UUID for all attempts of one decision.",
          schema: { type: "string", format: "uuid" },
        },
      },
      securitySchemes: {
        oauth: {
          type: "oauth2",
          description:
            "Client credentials; the token is bound to the device's key (token type DPoP).",
          flows: {
            clientCredentials: {
              tokenUrl: "/token",
              scopes: {
                invitation: "Look up and answer invitations",
                device: "Act as the device itself",
              },
            },
          },
        },
      },
    },
  };
}
