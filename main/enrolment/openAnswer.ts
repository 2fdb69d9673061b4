import { z } from "zod";
import {
  acceptanceSchema,
  deviceIdSchema,
  evidenceSchema,
  type Acceptance,
} from "../../protocol/invitation.ts";
import { namedSchema } from "../../protocol/named.ts";

/**
 * An acceptance under way, as it survives the process: everything that is needed to ask the service
 * what became of it, and to write its answer down. No token, no code, no key: the invitation cannot
 * be answered with it, only an answer be asked for, and that by the holder of the device key alone.
 *
 * `intent`: the person said yes. `sent`: the request may have left. `acknowledged`: the service
 * answered. `committed`: the answer is in the enrolment record.
 */
const common = {
  /** RFC 9562 UUID; the name of the file as well. */
  idempotencyKey: z.uuid(),
  service: z.string(),
  organization: namedSchema,
  deviceName: z.string(),
  deviceId: deviceIdSchema,
  evidence: evidenceSchema,
  /** RFC 7638 thumbprint of the key that signs the answer: only this key is told about it. */
  keyThumbprint: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** RFC 3339 in UTC: when the person said yes. */
  at: z.iso.datetime(),
};

const unanswered = z.strictObject({ ...common, stage: z.enum(["intent", "sent"]) });
const answered = z.strictObject({
  ...common,
  stage: z.enum(["acknowledged", "committed"]),
  acceptance: acceptanceSchema,
});

export const openAnswerSchema = z.union([unanswered, answered]);

/** What the service has not answered yet, as far as this machine knows. */
export type UnansweredAnswer = z.infer<typeof unanswered>;
/** What the service answered, on its way into the record. */
export type AnsweredAnswer = z.infer<typeof answered>;
export type OpenAnswer = z.infer<typeof openAnswerSchema>;

/** Only forward, and never without the service's answer. */
export function isAnswered(answer: OpenAnswer): answer is AnsweredAnswer {
  return "acceptance" in answer;
}

/** Whether the service's answer is one to what the person agreed to: to the organization on the card. */
export function isAnswerTo(
  { organization }: Pick<OpenAnswer, "organization">,
  acceptance: Acceptance,
): boolean {
  return acceptance.organization.id === organization.id;
}
