import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import {
  answer,
  askService,
  failureOf,
  metadataOf,
  startRawServer,
  tell,
  type Behaviour,
} from "./networkRig.ts";

/** Attempts that fit the budget where each fails at once and chance is always in the middle. */
const ALL = 7;
/** For what never ends; by the injected clock they are five and ten seconds. */
const TIMEOUTS = { firstByteMs: 250, wholeMs: 500 };

const silence: Behaviour = () => undefined;
const inThe = (ms: number): string => new Date(Date.now() + ms).toUTCString();
const page = { "content-type": "text/html; charset=utf-8" };
const head = (length: number): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

const drip: Behaviour = (socket) => {
  socket.write(head(1_000));
  const timer = setInterval(() => socket.write(" "), 20);
  socket.once("close", () => clearInterval(timer));
};
const headDrip: Behaviour = (socket) => {
  const text = `${head(2)}{}`;
  let sent = 0;
  const timer = setInterval(() => socket.write(text.charAt(sent++)), 20);
  socket.once("close", () => clearInterval(timer));
};

interface Row {
  readonly what: string;
  readonly how: Behaviour;
  readonly code: ErrorCode;
  /** Requests that reach the server. */
  readonly requests: number;
  readonly attemptMs?: number;
  readonly retryAfterSeconds?: number;
  readonly onConnection?: (socket: Socket) => void;
}

const ROWS: readonly Row[] = [
  {
    what: "resets before a request",
    how: silence,
    onConnection: (socket) => socket.resetAndDestroy(),
    code: "service.unreachable",
    requests: 0,
  },
  {
    what: "closes before a request",
    how: silence,
    onConnection: (socket) => socket.destroy(),
    code: "service.unreachable",
    requests: 0,
  },
  {
    what: "resets after the request",
    how: (socket) => socket.resetAndDestroy(),
    code: "service.unreachable",
    requests: ALL,
  },
  {
    what: "closes after the request",
    how: (socket) => socket.end(),
    code: "service.unreachable",
    requests: ALL,
  },
  {
    what: "resets in the middle of the head",
    how: (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-", () => socket.resetAndDestroy()),
    code: "service.unreachable",
    requests: ALL,
  },
  {
    what: "cuts the body off",
    how: (socket) => socket.end(`${head(500)}{"resource":`),
    code: "service.unreachable",
    requests: ALL,
  },
  {
    what: "says nothing",
    how: silence,
    attemptMs: 5_000,
    code: "service.timeout",
    requests: 1,
  },
  {
    what: "says nothing after the head",
    how: (socket) => socket.write(head(500)),
    attemptMs: 10_000,
    code: "service.timeout",
    requests: 1,
  },
  {
    what: "drips its head",
    how: headDrip,
    attemptMs: 5_000,
    code: "service.timeout",
    requests: 1,
  },
  { what: "drips its body", how: drip, attemptMs: 10_000, code: "service.timeout", requests: 1 },
  {
    what: "speaks no HTTP",
    how: (socket) => socket.end("SSH-2.0-x\r\n"),
    code: "service.not_latchkey",
    requests: 1,
  },
  { what: "answers 500", how: answer(500), code: "service.failed", requests: ALL },
  {
    what: "answers 502 with a page",
    how: answer(502, page, "<p>"),
    code: "service.failed",
    requests: ALL,
  },
  { what: "answers 503", how: answer(503), code: "service.failed", requests: ALL },
  {
    what: "answers 503 and asks for a second",
    how: answer(503, { "retry-after": "1" }),
    code: "service.failed",
    retryAfterSeconds: 1,
    // After 1.5 and after 1.75 seconds: somewhat later than told, beside many neighbours.
    requests: 3,
  },
  {
    what: "answers 503 and asks for two minutes",
    how: answer(503, { "retry-after": "120" }),
    code: "service.failed",
    retryAfterSeconds: 120,
    requests: 1,
  },
  {
    what: "answers 503 until a date two minutes away",
    how: answer(503, { date: inThe(0), "retry-after": inThe(120_000) }),
    code: "service.failed",
    retryAfterSeconds: 120,
    requests: 1,
  },
  {
    what: "answers 503 until a date that is over",
    how: answer(503, { date: inThe(0), "retry-after": inThe(-5_000) }),
    code: "service.failed",
    retryAfterSeconds: 0,
    requests: ALL,
  },
  { what: "answers 429 and no more", how: answer(429), code: "service.rate_limited", requests: 1 },
  {
    what: "answers 429 and asks for two seconds",
    how: answer(429, { "retry-after": "2" }),
    code: "service.rate_limited",
    retryAfterSeconds: 2,
    requests: 2,
  },
  {
    what: "answers 429 and asks for a day",
    how: answer(429, { "retry-after": "86400" }),
    code: "service.rate_limited",
    retryAfterSeconds: 86_400,
    requests: 1,
  },
  {
    what: "answers 429 until a date, by a clock ten years ahead",
    how: answer(429, {
      date: inThe(315_360_000_000),
      "retry-after": inThe(315_360_000_000 + 60_000),
    }),
    code: "service.rate_limited",
    retryAfterSeconds: 60,
    requests: 1,
  },
  ...[400, 401, 403, 404, 409, 410, 422].map((status): Row => ({
    what: `answers ${status}`,
    how: answer(status),
    code: "service.not_latchkey",
    requests: 1,
  })),
  {
    what: "wants a sign-in (511)",
    how: answer(511, page, "<p>"),
    code: "network.captive_portal",
    requests: 1,
  },
  {
    what: "answers a page",
    how: answer(200, page, "<h1>Hotel</h1>"),
    code: "network.captive_portal",
    requests: 1,
  },
  {
    what: "answers a page with 404",
    how: answer(404, page, "<p>"),
    code: "service.not_latchkey",
    requests: 1,
  },
  {
    what: "redirects to a sign-in page",
    how: answer(302, { location: "http://login.hotel.example/" }),
    code: "network.captive_portal",
    requests: 1,
  },
  {
    what: "redirects to a place of its own",
    how: answer(302, { location: "/elsewhere" }),
    code: "service.redirected",
    requests: 1,
  },
];

describe("a service that", () => {
  test.each(ROWS)("$what: $code after $requests", async (row) => {
    const { what, how, code, requests, attemptMs, onConnection, retryAfterSeconds } = row;
    const server = await startRawServer(how, onConnection === undefined ? {} : { onConnection });
    const asked = await askService(`http://127.0.0.1:${server.port}`, {
      ...(attemptMs !== undefined && { attemptMs, timeouts: TIMEOUTS }),
    });
    const { attempts, toldAfterMs } = asked;
    const failure = failureOf(asked);
    tell(what, { code: failure.code, attempts, requests: server.requests.length, toldAfterMs });
    expect(failure.code).toBe(code);
    expect(failure.retryAfterSeconds).toBe(retryAfterSeconds);
    expect(server.requests).toHaveLength(requests);
    // What waits for the whole of an answer may take the ten seconds that it has.
    expect(toldAfterMs).toBeLessThanOrEqual(attemptMs ?? 4_000);
    await server.close();
  });

  test("comes back after a while is found at once", async () => {
    let origin = "";
    const server = await startRawServer((socket, request, connection) => {
      if (connection < 3) socket.resetAndDestroy();
      else answer(200, {}, metadataOf(origin))(socket, request, connection);
    });
    origin = `http://127.0.0.1:${server.port}`;
    const { result, attempts } = await askService(origin);
    tell("comes back", { attempts, requests: server.requests.length });
    expect(result).toMatchObject({ ok: true, value: { origin } });
    expect(attempts).toBe(3);
    await server.close();
  });
});

describe("an answer that is cut after", () => {
  test("each of its bytes is never taken for the whole", async () => {
    let cut = 0;
    let whole = "";
    const server = await startRawServer((socket) => socket.end(whole.slice(0, cut)));
    const origin = `http://127.0.0.1:${server.port}`;
    const body = metadataOf(origin);
    whole = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const codes = new Map<ErrorCode, number>();
    // By this clock the first attempt uses the budget up.
    for (cut = 0; cut < whole.length; cut += 1) {
      const { code } = failureOf(await askService(origin, { attemptMs: 5_000 }));
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect((await askService(origin)).result.ok).toBe(true);
    tell("cut at each byte", { cuts: whole.length, ...Object.fromEntries(codes) });
    expect([...codes.keys()]).toEqual(["service.unreachable"]);
    await server.close();
  });
});
