import { dirname } from "node:path";
import { z } from "zod";
import { succeed, type Failure, type Result } from "../core/result.ts";
import { parseServiceOrigin, type ServiceOrigin } from "../core/serviceOrigin.ts";
import { readCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { ensurePrivateDirectory } from "../files/durableFile.ts";
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
  const form = confirmedForm(file);
  const loaded = await readCheckedFile(form);
  if (!loaded.ok) return loaded;
  let services: readonly ServiceOrigin[] = loaded.value.content?.services ?? [];

  /** Begins with what other processes have written since; what was damaged meanwhile is known. */
  async function apply(
    change: (before: readonly ServiceOrigin[]) => readonly ServiceOrigin[],
  ): Promise<Result<{ readonly isChanged: boolean }>> {
    const read = await readCheckedFile(form);
    if (!read.ok) return read;
    const { content, damage } = read.value;
    const before = content?.services ?? (damage === null ? [] : services);
    const next = change(before);
    const isChanged = next.length !== before.length;
    if (isChanged || damage !== null) {
      const directory = await ensurePrivateDirectory(dirname(file), { protection: "unchanged" });
      if (!directory.ok) return directory;
      const written = await writeCheckedFile(form, { services: [...next] });
      if (!written.ok) return written;
    }
    services = next;
    return succeed({ isChanged });
  }

  return succeed({
    list: () => services,
    refresh: async () => {
      const read = await readCheckedFile(form);
      if (!read.ok) return read;
      services = read.value.content?.services ?? (read.value.damage === null ? [] : services);
      return succeed(undefined);
    },
    damage: loaded.value.damage,
    confirm: async (service) => {
      const done = await lock.hold(() =>
        apply((before) => (before.includes(service) ? before : [...before, service])),
      );
      return done.ok ? succeed(undefined) : done;
    },
    forget: async (service) => {
      const done = await lock.hold(() =>
        apply((before) => before.filter((other) => other !== service)),
      );
      return done.ok ? succeed({ existed: done.value.isChanged }) : done;
    },
  });
}
