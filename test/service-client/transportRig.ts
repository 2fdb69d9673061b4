import type { Failure } from "../../main/core/result.ts";
import { TransportError } from "../../main/core/transportError.ts";
import { createTransport, type TransportOptions } from "../../main/service/transport.ts";
import { startServer, type Answer, type TestServer } from "./httpServer.ts";

export const OPTIONS: TransportOptions = {
  requestTimeoutMs: 10_000,
  deadline: undefined,
  caFile: undefined,
  userAgent: "Latchkey/test",
};

/** Runs with a server of its own and closes it. */
export async function withServer<Value>(
  answer: Answer,
  work: (server: TestServer) => Promise<Value>,
): Promise<Value> {
  const server = await startServer(answer);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** The failure that a request to this server ends with. */
export function failureAt(
  answer: Answer,
  options: Partial<TransportOptions> = {},
  request: RequestInit = {},
): Promise<Failure> {
  return withServer(answer, (server) => failureOf(`${server.origin}/x`, options, request));
}

/** The failure that a request to this address ends with. */
export async function failureOf(
  url: string,
  options: Partial<TransportOptions>,
  request: RequestInit = {},
): Promise<Failure> {
  const fetch = createTransport({ ...OPTIONS, ...options });
  try {
    const response = await fetch(url, request);
    throw new Error(`answered ${response.status}`);
  } catch (error) {
    if (error instanceof TransportError) return error.failure;
    throw error;
  }
}

/** Answers with a status, headers and a text. */
export const plain =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ""): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
