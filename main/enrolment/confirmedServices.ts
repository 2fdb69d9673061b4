import { z } from "zod";
import { succeed, type Failure, type Result } from "../core/result.ts";
import { parseServiceOrigin, type ServiceOrigin } from "../core/serviceOrigin.ts";
import type { CheckedFile } from "../files/checkedFile.ts";
import { openKeptContent } from "./keptContent.ts";
import type { MachineLock } from "./machineLock.ts";

/** The services that this user said yes to, beside those that the machine allows. */
export interface ConfirmedServices {
  /** As of the last look at the file. */
  list(): readonly ServiceOrigin[];
  /** Looks again: another process may have taken a yes back, or given one. */
  refresh(): Promise<Result<void>>;
  /** What was found damaged at opening and set aside; then nothing is confirmed. */
  readonly damage: Failure | null;
  /** Durable before anything is sent to the service. @returns `state.*`, `config.unsafe`. */
  confirm(service: ServiceOrigin): Promise<Result<void>>;
  /** Takes the yes back. */
  forget(service: ServiceOrigin): Promise<Result<{ readonly existed: boolean }>>;
}

/** Only what would be taken from a person; whether http counts is judged where it is used. */
const originSchema = z
  .string()
  .refine((text) => {
    const parsed = parseServiceOrigin(text, { insecureLoopback: true });
    return parsed.ok && parsed.value === text;
  })
  .transform((text) => text as ServiceOrigin);

const contentSchema = z.strictObject({ services: z.array(originSchema) });

type Content = z.infer<typeof contentSchema>;

/** How the file looks on disk. */
export function confirmedForm(file: string): CheckedFile<Content> {
  return { file, version: 1, schema: contentSchema, protection: "unchanged" };
}

/**
 * Opens the file, empty where there is none yet.
 * @param lock guards each change of the file against other processes.
 */
export async function openConfirmedServices(
  file: string,
  lock: MachineLock,
): Promise<Result<ConfirmedServices>> {
  const opened = await openKeptContent(confirmedForm(file), lock, { services: [] });
  if (!opened.ok) return opened;
  const { value, refresh, change, damage } = opened.value;
  return succeed({
    list: () => value().services,
    refresh,
    damage,
    confirm: async (service) => {
      const done = await change((before) =>
        before.services.includes(service) ? before : { services: [...before.services, service] },
      );
      return done.ok ? succeed(undefined) : done;
    },
    forget: async (service) => {
      const done = await change((before) =>
        before.services.includes(service)
          ? { services: before.services.filter((other) => other !== service) }
          : before,
      );
      return done.ok ? succeed({ existed: done.value.isChanged }) : done;
    },
  });
}
