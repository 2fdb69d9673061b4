import { z } from "zod";
import { invitationSchema } from "../../protocol/invitation.ts";
import { CHECK_IDS } from "../../main/doctor/check.ts";
import { EXIT } from "../../main/core/exitCode.ts";
import { SHELLS } from "../../main/cli/shells.ts";
import {
  approved,
  approvedUnread,
  comparisonCode,
  device,
  errorCode,
  machine,
  named,
  origin,
  tier,
  time,
  waiting,
  waitingReason,
} from "./outputParts.ts";

const credential = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("present"), clientId: z.string() }),
  z.object({ kind: z.literal("missing"), code: errorCode, detail: z.string().nullable() }),
]);

const enrolment = z.object({
  service: origin,
  clientId: z.string(),
  deviceName: z.string(),
  organization: named,
  device: device.nullable().describe("`null` where the service was not asked, or could not be."),
  problem: errorCode.nullable(),
  rename: z
    .discriminatedUnion("state", [
      z.object({ state: z.literal("queued"), name: z.string(), since: time }),
      z.object({ state: z.literal("conflict"), name: z.string(), serviceName: z.string() }),
    ])
    .nullable()
    .describe("A name given here that the service does not know yet, or knows another for."),
});

const waits = z.object({
  service: origin,
  organization: named,
  group: named,
  reason: waitingReason,
  deviceName: z.string(),
  since: time,
  comparisonCode,
  problem: errorCode.nullable(),
});

const secretName = z.object({
  kind: z.enum(["application", "device", "next", "probe"]),
  service: origin,
});

/** What each command says with `--json` when it did what it was asked, beside `version` and `ok`. */
export const OUTPUTS: Readonly<Record<string, readonly z.ZodObject[]>> = {
  open: [
    z.object({ handedOver: z.literal(true) }),
    z.object({ handedOver: z.literal(false), screen: z.string() }),
    z.object({ probe: z.enum(["answered", "nobody_asked"]) }),
  ],
  inspect: [
    z.object({ invitation: invitationSchema.extend({ service: origin, state: z.string() }) }),
  ],
  accept: [approved, approvedUnread, waiting],
  decline: [z.object({ outcome: z.literal("declined"), organization: named })],
  status: [
    z.object({
      configuration: z.string().nullable(),
      stateDirectory: z.string(),
      credentialStore: tier,
      configuredCredentialStore: tier,
      otherCredentialStores: z.array(tier),
      machine,
      services: z.array(
        z.object({ service: origin, confirmedByUser: z.boolean(), application: credential }),
      ),
      enrolments: z.array(enrolment),
      waiting: z.array(waits),
    }),
  ],
  wait: [approved, approvedUnread, waiting],
  rename: [
    z.object({ service: origin, queued: z.literal(false), device }),
    z.object({ service: origin, queued: z.literal(true), name: z.string(), device: z.null() }),
  ],
  rotate: [
    z.object({
      service: origin,
      keyThumbprint: z.object({ before: z.string(), after: z.string() }),
      clients: z.array(z.object({ clientId: z.string(), organization: named })),
    }),
  ],
  unenrol: [
    z.object({
      origin,
      organization: named,
      service: z.enum(["told", "forgotten", "deactivated", "unreachable", "not_asked"]),
      serviceCode: errorCode.nullable(),
      wiped: z.array(
        z.object({
          what: z.string(),
          where: z.string(),
          state: z.enum(["removed", "absent", "kept", "failed"]),
          code: errorCode.optional(),
        }),
      ),
    }),
  ],
  history: [
    z.object({
      history: z.array(
        z.object({
          at: time,
          event: z.string(),
          organization: z.string().nullable(),
          deviceName: z.string().nullable(),
          serviceOrigin: z.string().nullable(),
        }),
      ),
    }),
  ],
  "credentials-set": [z.object({ service: origin, clientId: z.string() })],
  "credentials-status": [
    z.object({ service: origin, tier, state: z.literal("present"), clientId: z.string() }),
    z.object({ service: origin, tier, state: errorCode, detail: z.string().nullable() }),
  ],
  "credentials-clear": [z.object({ service: origin, existed: z.boolean() })],
  "credentials-migrate": [
    z.object({
      from: tier.nullable().describe("`null` where nothing was to be moved."),
      to: tier,
      changed: z.boolean(),
      moved: z.array(secretName),
      lost: z.array(secretName).describe("Once stored, and gone before anything was moved."),
      leftBehind: tier.nullable(),
      configuration: z.object({
        file: z.string().nullable(),
        credentialStore: tier,
        agrees: z.boolean(),
      }),
    }),
  ],
  apply: [
    z.object({
      changed: z.boolean(),
      check: z.boolean().describe("Whether this only says what would happen."),
      changes: z.array(
        z.object({
          what: z.enum(["application_credential", "enrolment", "group", "name"]),
          from: z.string().nullable(),
          to: z.string().nullable().describe("`null` where only the service could say it."),
        }),
      ),
      outcome: z.enum(["enrolled", "waiting"]),
      service: origin,
      organization: named.nullable(),
      device: z
        .object({ clientId: z.string(), name: z.string(), groups: z.array(named).nullable() })
        .nullable(),
    }),
  ],
  doctor: [
    z.object({
      checks: z.array(
        z.object({
          id: z.enum(CHECK_IDS),
          group: z.enum(["program", "machine", "state", "secrets", "network", "desktop"]),
          subject: z.string().nullable(),
          status: z.enum(["pass", "warn", "fail", "skipped"]),
          code: z.string().nullable(),
          why: z.string(),
          found: z.record(z.string(), z.unknown()),
          repair: z
            .object({ text: z.string(), command: z.string().nullable(), automatic: z.boolean() })
            .nullable(),
          milliseconds: z.number(),
        }),
      ),
      fixes: z.array(
        z.object({ id: z.enum(CHECK_IDS), done: z.boolean(), text: z.string().nullable() }),
      ),
      summary: z.record(z.string(), z.number()),
    }),
  ],
  report: [
    z.object({
      file: z.string(),
      bytes: z.number(),
      names: z.boolean(),
      holds: z.array(z.string()),
    }),
  ],
  register: [
    z.object({
      changed: z.boolean(),
      entry: z.string().nullable(),
      files: z.array(z.string()),
      probe: z.enum(["answered", "not_tried"]),
    }),
  ],
  unregister: [z.object({ changed: z.boolean(), left: z.array(z.string()) })],
  completion: [z.object({ shell: z.enum(SHELLS), script: z.string() })],
  help: [
    z.object({
      exitCodes: z.array(
        z.object({
          code: z.literal(Object.values(EXIT)),
          meaning: z.string(),
          errors: z.array(z.object({ code: errorCode, retry: z.string() })),
        }),
      ),
    }),
  ],
};
