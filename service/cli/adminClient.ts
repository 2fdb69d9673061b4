import type { z } from "zod";
import { problemSchema } from "../../protocol/problem.ts";
import { fail, succeed, type CommandResult } from "./commandResult.ts";
import { nextStepFor } from "./nextStep.ts";

interface AdminRequest<Value> {
  readonly method: "GET" | "POST" | "PATCH";
  /** Path segments below the API, unescaped: names may hold anything. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** What the answer has to be. */
  readonly answer: z.ZodType<Value>;
}

/** The administration API as commands see it. */
export interface AdminClient {
  call<Value>(request: AdminRequest<Value>): Promise<CommandResult<Value>>;
}

export interface AdminClientOptions {
  readonly origin: string;
  readonly token: string;
  /** Longer than the service gives its mail server, so that its answer arrives. */
  readonly deadlineMs?: number;
}

export function createAdminClient(options: AdminClientOptions): AdminClient {
  const { origin, token } = options;
  const deadlineMs = options.deadlineMs ?? 30_000;

  return {
    call: async (request) => {
      if (request.path.some((segment) => /^\.{0,2}$/.test(segment))) {
        // URLs give these segments a meaning of their own, escaped or not.
        return fail(
          "usage",
          "name.malformed",
          "This cannot be a name or an id.",
          "Give the name as lists show it.",
        );
      }
      // With "0", Node checks no certificate at all, and anybody would get the token.
      delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
      let status: number;
      let text: string;
      try {
        const response = await fetch(toUrl(origin, request), {
          method: request.method,
          headers: {
            authorization: `Bearer ${token}`,
            accept: "application/json, application/problem+json",
            ...(request.body === undefined ? {} : { "content-type": "application/json" }),
          },
          ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
          // Wherever a redirect leads to, the token is not meant for it.
          redirect: "manual",
          signal: AbortSignal.timeout(deadlineMs),
        });
        status = response.status;
        text = await response.text();
      } catch (error) {
        return unreachable(origin, error, request.method !== "GET");
      }
      return read(origin, request, status, text);
    },
  };
}

function toUrl(origin: string, { path, query }: AdminRequest<unknown>): URL {
  const url = new URL(`/admin/v1/${path.map(encodeURIComponent).join("/")}`, origin);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

function read<Value>(
  origin: string,
  request: AdminRequest<Value>,
  status: number,
  text: string,
): CommandResult<Value> {
  const body = parseJson(text);
  if (status >= 200 && status < 300) {
    const answer = request.answer.safeParse(body);
    if (answer.success) return succeed(answer.data);
  } else {
    const problem = problemSchema.safeParse(body);
    if (problem.success && problem.data.code !== undefined) {
      const { code, title, detail, errors = [] } = problem.data;
      return fail("refused", code, title, nextStepFor(code), [
        ...(detail === undefined ? [] : [detail]),
        ...errors.map((error) => `${error.pointer}: ${error.detail}`),
      ]);
    }
  }
  return fail(
    "unreachable",
    "service.not_latchkey",
    `What answers at ${origin} is not this service (HTTP ${status}).`,
    "Check --service, and that nothing stands between, such as a proxy or a sign-in page.",
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreachable(origin: string, error: unknown, changes: boolean): CommandResult<never> {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  const doubt = "See with `latchkey-service list` what was done before you repeat it.";
  if (name === "TimeoutError") {
    return fail(
      "unreachable",
      "service.timeout",
      `The service at ${origin} did not answer in time.`,
      changes ? doubt : "Run the command again later.",
    );
  }
  const code = typeof cause?.code === "string" ? cause.code : "no connection";
  return fail(
    "unreachable",
    "service.unreachable",
    `The service at ${origin} cannot be reached (${code}).`,
    code === "ECONNREFUSED" || !changes
      ? "Check --service, and that the service runs: `latchkey-service run`."
      : doubt,
  );
}
