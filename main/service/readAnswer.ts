import type { Failure } from "../core/result.ts";
import { TransportError } from "../core/transportError.ts";

/** More than any answer of the protocol; what is larger is something else. */
const BODY_MAX_BYTES = 1_048_576;

/**
 * Reads the whole of an answer to a request that was sent to `origin`.
 * @throws TransportError for everything that is no answer of a service: HTML, a redirect, 429, 511
 *   and 5xx.
 */
export async function readAnswer(response: Response, origin: string): Promise<Response> {
  const { status, headers } = response;
  const failure = judge(status, headers, origin);
  if (failure !== undefined) return reject(response, withRetryAfter(failure, headers));
  const body = await readBody(response);
  // A body on these statuses is refused by the constructor.
  const bodiless = status === 204 || status === 205;
  return new Response(bodiless ? null : body, { status, statusText: response.statusText, headers });
}

/** What is no answer of a service, by its status and kind; `undefined` for an answer. */
function judge(status: number, headers: Headers, origin: string): Failure | undefined {
  const detail = `HTTP ${status}`;
  if (status >= 300 && status < 400) {
    return leadsAway(headers.get("location"), origin)
      ? { code: "network.captive_portal", detail }
      : { code: "service.redirected" };
  }
  if (status === 429) return { code: "service.rate_limited" };
  // RFC 6585 s6: the network wants a sign-in; nobody else uses this status.
  if (status === 511) return { code: "network.captive_portal", detail };
  // Before HTML: what stands before a service that is down says so in a page of its own.
  if (status >= 500) return { code: "service.failed", detail };
  if (!/^text\/html\b/i.test(headers.get("content-type") ?? "")) return undefined;
  // A page instead of what was asked for, as if all were well, is a network's own sign-in page.
  return status < 300
    ? { code: "network.captive_portal", detail }
    : { code: "service.not_latchkey", detail };
}

function leadsAway(location: string | null, origin: string): boolean {
  if (location === null || !URL.canParse(location, origin)) return false;
  return new URL(location, origin).origin !== origin;
}

async function reject(response: Response, failure: Failure): Promise<never> {
  await response.body?.cancel();
  throw new TransportError(failure);
}

async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > BODY_MAX_BYTES) {
      throw new TransportError({ code: "service.not_latchkey", detail: "answer too large" });
    }
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

/** RFC 9110 s10.2.3: seconds or an HTTP date; a date by the clock of whoever wrote it. */
function withRetryAfter(failure: Failure, headers: Headers): Failure {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined) return failure;
  const seconds = /^\d{1,9}$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - theirNow(headers)) / 1_000);
  return Number.isFinite(seconds)
    ? { ...failure, retryAfterSeconds: Math.max(0, seconds) }
    : failure;
}

function theirNow(headers: Headers): number {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isFinite(date) ? date : Date.now();
}
