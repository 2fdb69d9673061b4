import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { toNetworkFailure } from "../core/networkFailure.ts";
import type { Failure } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { TransportError } from "../core/transportError.ts";

/** The slice of `fetch` that the OAuth library and the API client use. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

export interface TransportOptions {
  /** Longest time for one request with its answer. */
  readonly requestTimeoutMs: number;
  /** Ends everything: the command's deadline, or the window being closed. */
  readonly deadline: AbortSignal | undefined;
  /** PEM file with further certificate authorities, beside those of the system. */
  readonly caFile: string | undefined;
  readonly userAgent: string;
}

/** More than any answer of the protocol; what is larger is something else. */
const BODY_MAX_BYTES = 1_048_576;

/**
 * The one way to the network. Follows no redirect, reads the whole answer within the deadline,
 * and throws {@link TransportError} for everything that is no answer of a service: no connection,
 * bad certificate, HTML, a redirect, 429 and 5xx.
 */
export function createTransport(options: TransportOptions): Fetch {
  let loading: Promise<Fetch> | undefined;
  async function load(): Promise<Fetch> {
    try {
      return await (loading ??= loadFetch(options.caFile));
    } catch (error) {
      // The person may repair the file and try again.
      loading = undefined;
      throw error;
    }
  }
  return async (url, request) => {
    const signals = [AbortSignal.timeout(options.requestTimeoutMs)];
    if (options.deadline !== undefined) signals.push(options.deadline);
    if (request.signal) signals.push(request.signal);
    const headers = new Headers(request.headers);
    headers.set("user-agent", options.userAgent);
    try {
      const send = await load();
      const signal = AbortSignal.any(signals);
      return await settle(await send(url, { ...request, headers, redirect: "manual", signal }));
    } catch (error) {
      throw error instanceof TransportError ? error : new TransportError(toNetworkFailure(error));
    }
  };
}

async function loadFetch(caFile: string | undefined): Promise<Fetch> {
  // With "0", Node checks no certificate at all; whoever set it for other programs did not mean us.
  delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  if (caFile === undefined) return (url, request) => fetch(url, request);
  const [undici, tls] = await Promise.all([import("undici"), import("node:tls")]);
  // With those of NODE_EXTRA_CA_CERTS, where this Node can tell (22.15).
  const list: (typeof tls)["getCACertificates"] | undefined = tls.getCACertificates;
  const known = list?.() ?? tls.rootCertificates;
  const dispatcher = new undici.Agent({ connect: { ca: [...known, readCa(caFile)] } });
  // Both implement the same standard; only their TypeScript declarations are nominally different.
  const undiciFetch = undici.fetch as unknown as (url: string, init: object) => Promise<Response>;
  return (url, request) => undiciFetch(url, { ...request, dispatcher });
}

/** Certificates as PEM text; what is none would fail later, as if the network were at fault. */
function readCa(caFile: string): string {
  try {
    const pem = readFileSync(caFile, "utf8");
    const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    for (const certificate of certificates ?? [pem]) void new X509Certificate(certificate);
    return pem;
  } catch (error) {
    const detail = `caFile: ${errorCodeOf(error)}`;
    throw new TransportError({ code: "config.invalid", detail, cause: error });
  }
}

async function settle(response: Response): Promise<Response> {
  const { status, headers } = response;
  const failure = judge(status, headers);
  if (failure !== undefined) return reject(response, withRetryAfter(failure, headers));
  const body = await readBody(response);
  // A body on these statuses is refused by the constructor.
  const bodiless = status === 204 || status === 205;
  return new Response(bodiless ? null : body, { status, statusText: response.statusText, headers });
}

/** What is no answer of a service, by its status and kind; `undefined` for an answer. */
function judge(status: number, headers: Headers): Failure | undefined {
  const detail = `HTTP ${status}`;
  if (status >= 300 && status < 400) return { code: "service.redirected" };
  if (status === 429) return { code: "service.rate_limited" };
  // RFC 6585 s6: the network wants a sign-in; nobody else uses this status.
  if (status === 511) return { code: "service.not_latchkey", detail };
  // Before HTML: what stands before a service that is down says so in a page of its own.
  if (status >= 500) return { code: "service.failed", detail };
  const isPage = /^text\/html\b/i.test(headers.get("content-type") ?? "");
  return isPage ? { code: "service.not_latchkey", detail } : undefined;
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

/** RFC 9110 s10.2.3: seconds or an HTTP date. */
function withRetryAfter(failure: Failure, headers: Headers): Failure {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined) return failure;
  const seconds = /^\d{1,9}$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds)
    ? { ...failure, retryAfterSeconds: Math.max(0, seconds) }
    : failure;
}
