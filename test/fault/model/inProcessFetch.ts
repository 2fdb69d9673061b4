import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestListener } from "../../../service/http/application.ts";

/** A request as it is on its way: plain text, so that it may arrive late or twice. */
export interface Parcel {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Brings a request to a service in this process; no connection, no port, no waiting. */
export type Deliver = (parcel: Parcel) => Promise<Response>;

/** What `fetch` was asked for, in plain text. */
export function pack(url: string, request: RequestInit): Parcel {
  const { body } = request;
  return {
    method: request.method ?? "GET",
    url,
    headers: Object.fromEntries(new Headers(request.headers)),
    body: body === null || body === undefined ? null : toText(body),
  };
}

function toText(body: NonNullable<RequestInit["body"]>): string {
  if (typeof body === "string") return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new TypeError("a body that is no text");
}

/** Keeps what is written to it. */
class KeptResponse extends ServerResponse {
  readonly #done: (response: Response) => void;

  constructor(request: IncomingMessage, done: (response: Response) => void) {
    super(request);
    this.#done = done;
  }

  override end(chunk?: unknown): this {
    const body = typeof chunk === "string" || Buffer.isBuffer(chunk) ? Buffer.from(chunk) : null;
    const headers = new Headers();
    for (const [name, value] of Object.entries(this.getHeaders())) {
      if (value !== undefined) headers.set(name, String(value));
    }
    // Says that the answer is over, as the real one does.
    this.finished = true;
    this.#done(new Response(body, { status: this.statusCode, headers }));
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }
}

export function deliverTo(handle: RequestListener): Deliver {
  const socket = new Socket();
  return ({ method, url, headers, body }) =>
    new Promise((resolve) => {
      const request = new IncomingMessage(socket);
      const { pathname, search, host } = new URL(url);
      request.method = method;
      request.url = pathname + search;
      request.headers = {
        host,
        ...headers,
        ...(body === null ? {} : { "content-length": String(Buffer.byteLength(body)) }),
      };
      request.httpVersionMajor = 1;
      request.httpVersionMinor = 1;
      request.httpVersion = "1.1";
      if (body !== null) request.push(body);
      request.push(null);
      request.complete = true;
      handle(request, new KeptResponse(request, resolve));
    });
}
