import type { Context } from "koa";
import type { Outcome } from "../domain/outcome.ts";
import { toProblemReply } from "./problem.ts";

/** An answer before it is written. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes JSON. Answers hold secrets or are about them: no cache keeps any. */
export function write(context: Context, reply: Reply): void {
  context.status = reply.status;
  context.set("cache-control", "no-store");
  context.type = "application/json";
  for (const [name, value] of Object.entries(reply.headers ?? {})) context.set(name, value);
  context.body = JSON.stringify(reply.body);
}

/** Writes the value with `status`, or the refusal as a problem. */
export function writeOutcome(context: Context, outcome: Outcome<unknown>, status = 200): void {
  if (outcome.ok) {
    write(context, { status, body: outcome.value });
    return;
  }
  context.state["problemCode"] = outcome.refusal.code;
  write(context, toProblemReply(outcome.refusal));
}
