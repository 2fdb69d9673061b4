import type { IncomingMessage } from "node:http";
import type { Context } from "koa";
import type { z } from "zod";
import { done, type Outcome, refuse } from "../domain/outcome.ts";

/** The largest body of the protocol is a few kilobytes; a message may come as 64 KiB of text. */
const BODY_MAX_BYTES = 131_072;

/** Reads a JSON body and checks it; an empty body counts as `{}`. */
export async function readBody<Value>(
  context: Context,
  schema: z.ZodType<Value>,
): Promise<Outcome<Value>> {
  const text = await readText(context.req);
  if (!text.ok) return text;
  let json: unknown = {};
  if (text.value !== "") {
    if (context.is("application/json") === false) {
      return refuse("request.unsupported", { detail: "the body must be application/json" });
    }
    try {
      json = JSON.parse(text.value);
    } catch {
      return refuse("request.unsupported", { detail: "the body is not JSON" });
    }
  }
  return validate(json, schema);
}

/** Checks a value; says where it is wrong and never what it was. */
export function validate<Value>(value: unknown, schema: z.ZodType<Value>): Outcome<Value> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const errors = parsed.error.issues.slice(0, 20).map(({ path, code, message }) => ({
    pointer: path.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join(""),
    // Names of unknown members are the caller's words.
    detail: code === "unrecognized_keys" ? "has a member that is not known" : message,
  }));
  return refuse("request.invalid", { errors });
}

/** A name that does not pass the profile has a code of its own, where nothing else is wrong. */
export function withNameCode<Value>(body: Outcome<Value>, pointer: string): Outcome<Value> {
  if (body.ok || body.refusal.code !== "request.invalid") return body;
  const errors = body.refusal.errors ?? [];
  return errors.every((error) => error.pointer === pointer)
    ? refuse("name.invalid", { errors })
    : body;
}

async function readText(request: IncomingMessage): Promise<Outcome<string>> {
  if (Number(request.headers["content-length"] ?? 0) > BODY_MAX_BYTES) {
    return refuse("request.too_large");
  }
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop must not close the connection: the refusal still has to go out on it.
  const body: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > BODY_MAX_BYTES) return refuse("request.too_large");
    chunks.push(chunk);
  }
  try {
    return done(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return refuse("request.unsupported", { detail: "the body is not UTF-8" });
  }
}
