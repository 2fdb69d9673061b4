import { z } from "zod";
import { error, more } from "./outputParts.ts";
import { OUTPUTS } from "./outputs.ts";

/** The version that every object of this form carries. */
const VERSION = 1;

const failed = z.object({ version: z.literal(VERSION), ok: z.literal(false), error, ...more });

/**
 * What a command may say with `--json`, as JSON Schema: one of its results, or a failure.
 * @param fields `open` as it is published, since fields may be added; `closed` for tests, which
 *   find out what nobody has written down
 */
export function createOutputSchema(command: string, fields: "open" | "closed"): object {
  const results = OUTPUTS[command] ?? [];
  const said = z.union([
    ...results.map((result) =>
      result.extend({ version: z.literal(VERSION), ok: z.literal(true), ...more }),
    ),
    failed,
  ]);
  return {
    title: `latchkey ${command.replace("-", " ")} --json`,
    ...z.toJSONSchema(said, {
      io: fields === "open" ? "input" : "output",
      reused: "ref",
      unrepresentable: "any",
    }),
  };
}

/** All of them, by the names of their files. */
export function createOutputSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.keys(OUTPUTS).map((command) => [
      `${command}.schema.json`,
      createOutputSchema(command, "open"),
    ]),
  );
}
