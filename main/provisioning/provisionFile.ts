import { isAbsolute } from "node:path";
import { z } from "zod";
import { findLanguage } from "../../messages/languages.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";

/** Longest text of a field, in UTF-16 units: more than any name, path or code has. */
const TEXT_MAX = 1_000;
const TIME = /^([1-9]\d{0,5})(s|m|h)$/;
const SECONDS_IN = { s: 1, m: 60, h: 3_600 } as const;
/** A week: whoever waits longer wants to be asked again, not to wait. */
const WAIT_MAX_SECONDS = 604_800;
const DEADLINE_MAX_SECONDS = 86_400;

/** @returns `null` for what is no time such as `90s`, `10m` or `2h`. */
export function parseTime(text: string): number | null {
  const [, count = "", unit = ""] = TIME.exec(text) ?? [];
  return count === "" ? null : Number(count) * SECONDS_IN[unit as keyof typeof SECONDS_IN];
}

function time(maxSeconds: number) {
  return z
    .string()
    .regex(TIME, "must be a time such as 90s, 10m or 2h")
    .refine((text) => (parseTime(text) ?? 0) <= maxSeconds, "is too long a time");
}

const text = z.string().min(1, "must not be empty").max(TEXT_MAX, "is too long");
const path = text.refine(isAbsolute, "must be an absolute path");
const credentialName = text.regex(/^[\w.-]+$/, "must be the name of a systemd credential");

/** One of several ways, and only one; said so in the schema that is published too. */
function exactlyOne<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(", ");
  return z
    .strictObject(shape)
    .refine(
      (given) => Object.values(given).filter((value) => value !== undefined).length === 1,
      `takes exactly one of ${names}`,
    )
    .meta({ minProperties: 1, maxProperties: 1 });
}

/** The file that `apply` reads, as an administrator writes it; `docs/apply.md` explains each field. */
export const provisionSchema = z
  .strictObject({
    version: z.literal(1, "must be 1").describe("Of this format."),
    service: text.describe("Origin of the service; it has to be allowed on the machine."),
    applicationCredential: exactlyOne({
      systemdCredential: credentialName
        .optional()
        .describe("Name of a file in $CREDENTIALS_DIRECTORY."),
      file: path.optional().describe("A file that nobody else can read."),
      stdin: z.literal(true).optional().describe("The credential comes by standard input."),
      stored: z.literal(true).optional().describe("It is in the credential store already."),
    })
      .optional()
      .describe("Where the application credential comes from; `stored` where this is left out."),
    invitation: exactlyOne({
      code: text.optional().describe("An access code; nobody else may read the file then."),
      file: path.optional().describe("A file with a link, a code or a whole e-mail."),
      systemdCredential: credentialName.optional().describe("The same in $CREDENTIALS_DIRECTORY."),
      sheet: path.optional().describe("A fleet sheet (CSV or XLSX) with a row for this machine."),
    })
      .optional()
      .describe("May be left out on a machine that is a device already."),
    organization: text
      .optional()
      .describe("Name or id; invitations of any other organization are refused."),
    group: text.optional().describe("Name or id; invitations to any other group are refused."),
    name: text
      .optional()
      .describe("Device name, or a template of {hostname}, {maker}, {model}, {serial} and {site}."),
    site: text.optional().describe("What {site} stands for."),
    language: z
      .string()
      .refine((tag) => findLanguage(tag) !== null, "must be a language that this program speaks")
      .optional()
      .describe("Of what `apply` says to people."),
    approval: z
      .strictObject({
        wait: z.boolean().optional().describe("Whether to wait until somebody has decided."),
        atMost: time(WAIT_MAX_SECONDS).optional().describe("How long; 10m otherwise."),
      })
      .optional(),
    deadline: time(DEADLINE_MAX_SECONDS)
      .optional()
      .describe("For everything but that wait; otherwise that of the command line."),
  })
  .refine(({ name }) => name === undefined || isTemplate(name) || parseDeviceName(name).ok, {
    path: ["name"],
    message: "is no name that a device can have",
  });

export type ProvisionFile = z.infer<typeof provisionSchema>;

/** Whether a name is to be filled in on each machine. */
export function isTemplate(name: string): boolean {
  return /[{}]/.test(name);
}

/** Every field that there is, by the place it stands at: what a typo may have meant. */
export function fieldsAt(place: readonly PropertyKey[]): readonly string[] {
  const [parent, ...deeper] = place;
  if (parent === undefined) return Object.keys(provisionSchema.shape);
  const inner = deeper.length === 0 ? NESTED[parent as keyof typeof NESTED] : undefined;
  return inner === undefined ? [] : Object.keys(inner.unwrap().shape);
}

const { applicationCredential, invitation, approval } = provisionSchema.shape;
const NESTED = { applicationCredential, invitation, approval };
