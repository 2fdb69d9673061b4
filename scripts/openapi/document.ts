import { z } from "zod";
import { PROBLEM_MEDIA_TYPE, PROBLEM_STATUS, type ProblemCode } from "../../protocol/problem.ts";
import { OPERATIONS, SCHEMAS, type Operation, type SchemaName } from "./operations.ts";

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
