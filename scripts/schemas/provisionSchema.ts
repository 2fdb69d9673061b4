import { z } from "zod";
import { provisionSchema } from "../../main/provisioning/provisionFile.ts";

/** The file that `apply` reads as JSON Schema, for editors and for whoever makes such files. */
export function provisionJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(provisionSchema, { target: "draft-2020-12", io: "input" }),
    title: "What `latchkey apply` brings a machine to",
  };
}
