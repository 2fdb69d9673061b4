import type { IncomingMessage, ServerResponse } from "node:http";
import { Router } from "@koa/router";
import Koa, { type Middleware } from "koa";
import { refuse } from "../domain/outcome.ts";
import type { Logger } from "../logger.ts";
import { type AuthorizationServer, JWKS_PATH, TOKEN_PATH } from "../oauth/provider.ts";
import { writeOutcome } from "./reply.ts";

export interface ApplicationOptions {
  readonly authorizationServer: Pick<AuthorizationServer, "handle">;
  readonly landing: Middleware;
  readonly logger: Logger;
  /** Milliseconds, monotonic: for durations in the log. */
  stopwatch(): number;
  addRoutes(router: Router): void;
}

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Everything the origin answers: two addresses by the authorization server, the rest by us. */
export function createApplication(options: ApplicationOptions): RequestListener {
  const koa = new Koa();
  const router = new Router();
  options.addRoutes(router);
  koa.use(createOuterMiddleware(options));
  koa.use(options.landing);
  koa.use(router.routes());
  koa.use((context) => writeOutcome(context, refuse("resource.unknown")));
  // Without a listener Koa prints stack traces by itself.
  koa.on("error", (error) => options.logger.error("answer failed", describeError(error)));
  const answer = koa.callback();
  return (request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    const [path] = (request.url ?? "").split("?", 1);
    if (isForAuthorizationServer(request.method, path)) {
      logWhenDone(options, request, response);
      options.authorizationServer.handle(request, response);
    } else {
      void answer(request, response);
    }
  };
}

/** These two and no more: any other address of the provider's stays unreachable. */
function isForAuthorizationServer(method: string | undefined, path: string | undefined): boolean {
  return (method === "POST" && path === TOKEN_PATH) || (method === "GET" && path === JWKS_PATH);
}

/** Logs every request, and turns what nobody expected into a problem without a word about why. */
function createOuterMiddleware(options: ApplicationOptions): Middleware {
  return async (context, next) => {
    const startedAt = options.stopwatch();
    try {
      await next();
    } catch (error) {
      options.logger.error("request failed", describeError(error));
      writeOutcome(context, refuse("service.failed"));
    }
    const code: unknown = context.state["problemCode"];
    options.logger.info("request", {
      method: context.method,
      // The pattern, never the address: people paste invitations into strange places.
      route: typeof context["_matchedRoute"] === "string" ? context["_matchedRoute"] : null,
      status: context.status,
      code: typeof code === "string" ? code : null,
      ms: Math.round(options.stopwatch() - startedAt),
    });
  };
}

function logWhenDone(
  options: ApplicationOptions,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const startedAt = options.stopwatch();
  response.once("close", () => {
    options.logger.info("request", {
      method: request.method ?? "",
      route: request.method === "POST" ? TOKEN_PATH : JWKS_PATH,
      status: response.statusCode,
      ms: Math.round(options.stopwatch() - startedAt),
    });
  });
}

/** Where it happened, without the message: that may quote what the caller sent. */
export function describeError(error: unknown): { name: string; at: string } {
  if (!(error instanceof Error)) return { name: typeof error, at: "" };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(" < "),
  };
}
