import type { Failure } from "../../main/core/result.ts";
import { TransportError } from "../../main/core/transportError.ts";
import type { Fetch } from "../../main/service/connector.ts";
import { createNetwork, type NetworkOptions } from "../../main/service/network.ts";
import type { RepeatTools } from "../../main/service/repeat.ts";
import { startServer, type Answer, type TestServer } from "./httpServer.ts";

/** One attempt and no more: by this clock every budget is used up at once. */
export function noRepeat(): RepeatTools {
  let nowMs = 0;
  return {
    now: () => (nowMs += 100_000),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    deadline: undefined,
  };
}

/** The network of a test: one attempt, and nothing of the test process's own environment. */
export const OPTIONS: NetworkOptions = { userAgent: "Latchkey/test", tools: noRepeat() };

/** A single attempt, as the agent makes it. */
export function createFetch(options: Partial<NetworkOptions> = {}): Fetch {
  return createNetwork({ ...OPTIONS, ...options }).fetch;
}

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
  options: Partial<NetworkOptions> = {},
  request: RequestInit = {},
): Promise<Failure> {
  return withServer(answer, (server) => failureOf(`${server.origin}/x`, options, request));
}

/** The failure that a request to this address ends with. */
export async function failureOf(
  url: string,
  options: Partial<NetworkOptions> = {},
  request: RequestInit = {},
): Promise<Failure> {
  const fetch = createFetch(options);
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
