import { z } from "zod";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import type { CheckedFile } from "../files/checkedFile.ts";
import { openKeptContent } from "./keptContent.ts";
import type { MachineLock } from "./machineLock.ts";

/** A name that a person gave a device while its service could not be asked. */
export interface QueuedName {
  readonly service: string;
  readonly clientId: string;
  readonly name: string;
  /** What the service last called the device: another name since is somebody's wish too. */
  readonly instead: string;
  /** RFC 3339 in UTC. */
  readonly since: string;
}

/** Names on their way to a service: at most one for each device, the newest. */
export interface QueuedNames {
  find(service: string, clientId: string): QueuedName | null;
  refresh(): Promise<Result<void>>;
  /** What was found damaged at opening and set aside; then nothing is queued. */
  readonly damage: Failure | null;
  /** Keeps the name in the place of an earlier one. */
  queue(entry: QueuedName): Promise<Result<void>>;
  /** It arrived, or nobody wants it any more. */
  forget(service: string, clientId: string): Promise<Result<void>>;
}

const nameSchema = z.string().refine((text) => {
  const parsed = parseDeviceName(text);
  return parsed.ok && parsed.name === text;
});

const contentSchema = z.strictObject({
  names: z.array(
    z.strictObject({
      service: z.string().max(300),
      clientId: z.string().max(1_024),
      name: nameSchema,
      instead: z.string().max(1_024),
      since: z.iso.datetime(),
    }),
  ),
});

type Content = z.infer<typeof contentSchema>;

/** How the file looks on disk. */
export function queuedNamesForm(file: string): CheckedFile<Content> {
  return { file, version: 1, schema: contentSchema, protection: "unchanged" };
}

/**
 * Opens the file, empty where there is none yet.
 * @param lock guards each change of the file against other processes.
 */
export async function openQueuedNames(
  file: string,
  lock: MachineLock,
): Promise<Result<QueuedNames>> {
  const opened = await openKeptContent(queuedNamesForm(file), lock, { names: [] });
  if (!opened.ok) return opened;
  const { value, refresh, change, damage } = opened.value;

  function find(service: string, clientId: string): QueuedName | null {
    return value().names.find((entry) => isAbout(entry, service, clientId)) ?? null;
  }

  return succeed({
    find,
    refresh,
    damage,
    queue: async (entry) => {
      const { service, clientId } = entry;
      const done = await change(({ names }) => ({
        names: [...names.filter((other) => !isAbout(other, service, clientId)), entry],
      }));
      return done.ok ? succeed(undefined) : done;
    },
    forget: async (service, clientId) => {
      const done = await change((before) => {
        const names = before.names.filter((entry) => !isAbout(entry, service, clientId));
        return names.length === before.names.length ? before : { names };
      });
      return done.ok ? succeed(undefined) : done;
    },
  });
}

function isAbout(
  entry: Pick<QueuedName, "service" | "clientId">,
  service: string,
  clientId: string,
): boolean {
  return entry.service === service && entry.clientId === clientId;
}
