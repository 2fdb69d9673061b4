import type { z } from "zod";
import { fail, succeed, type Result } from "../../core/result.ts";

/**
 * Reads the JSON of a file that administrators write by hand.
 * @returns `config.invalid` with the file and the place in it; never with what stands there.
 */
export function parseSettings<Settings>(
  text: string,
  file: string | null,
  schema: z.ZodType<Settings>,
): Result<Settings> {
  const where = file ?? "";
  let json: unknown;
  try {
    // Windows editors put a byte order mark at the start.
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return fail("config.invalid", { detail: `${where}: not JSON` });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  const place = issue?.path.join(".") ?? "";
  return fail("config.invalid", { detail: `${where}: ${place} ${issue?.message ?? ""}` });
}
