import type { Router } from "@koa/router";
import type { Context } from "koa";
import type { z } from "zod";
import { ADMIN_PERMISSIONS, type AdminPermission } from "../admin/tokenSchemas.ts";
import { permissionOf } from "../domain/adminTokens.ts";
import type { DomainContext } from "../domain/domainContext.ts";
import { type Outcome, refuse } from "../domain/outcome.ts";
import { secretsEqual } from "../storage/secretHash.ts";
import { writeOutcome } from "./reply.ts";
import { readBody } from "./requestBody.ts";

/** Where the administration API begins, with the trailing slash. */
export const ADMIN_PATH = "/admin/v1/";

type Params = Readonly<Record<string, string>>;
type Answer = Outcome<unknown> | Promise<Outcome<unknown>>;

type Look = (params: Params, context: Context) => Answer;

interface BodyRoute {
  readonly method: "post" | "patch";
  readonly path: string;
  readonly status?: number;
}

/** Adds routes below {@link ADMIN_PATH}; each says what a token has to be allowed for it. */
export interface AdminRouter {
  readonly get: (path: string, answer: Look) => void;
  /** The same, where looking takes more than the permission to read. */
  readonly getWith: (needs: AdminPermission, path: string, answer: Look) => void;
  /** An answer that is a file. */
  readonly file: (path: string, answer: (context: Context) => Promise<Outcome<FileAnswer>>) => void;
  readonly withBody: <Body>(
    needs: AdminPermission,
    route: BodyRoute,
    schema: z.ZodType<Body>,
    answer: (params: Params, body: Body) => Answer,
  ) => void;
}

export interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface AdminAccess {
  readonly context: DomainContext;
  /** The service's own token, which may do everything. */
  readonly adminToken: string;
}

export function createAdminRouter(router: Router, access: AdminAccess): AdminRouter {
  /** Answers whether the request may go on; the refusal is written otherwise. */
  function admit(context: Context, needs: AdminPermission): boolean {
    const has = permissionIn(context, access);
    if (has === undefined) {
      context.set("www-authenticate", 'Bearer realm="administration"');
      writeOutcome(context, refuse("admin.token_invalid"));
      return false;
    }
    if (ADMIN_PERMISSIONS.indexOf(has) >= ADMIN_PERMISSIONS.indexOf(needs)) return true;
    writeOutcome(
      context,
      refuse("admin.permission_missing", { detail: `it takes the permission ${needs}` }),
    );
    return false;
  }

  const add: AdminRouter["getWith"] = (needs, path, answer) => {
    router.get(ADMIN_PATH + path, async (context: Context) => {
      if (!admit(context, needs)) return;
      writeOutcome(context, await answer(context["params"], context));
    });
  };

  return {
    get: (path, answer) => add("read", path, answer),
    getWith: add,
    file(path, answer) {
      router.get(ADMIN_PATH + path, async (context: Context) => {
        if (!admit(context, "read")) return;
        const file = await answer(context);
        if (!file.ok) {
          writeOutcome(context, file);
          return;
        }
        context.set("cache-control", "no-store");
        context.attachment(file.value.name);
        context.type = file.value.mediaType;
        context.body = Buffer.from(file.value.bytes);
      });
    },
    withBody(needs, { method, path, status = 200 }, schema, answer) {
      router[method](ADMIN_PATH + path, async (context: Context) => {
        if (!admit(context, needs)) return;
        const body = await readBody(context, schema);
        const outcome = body.ok ? await answer(context["params"], body.value) : body;
        writeOutcome(context, outcome, status);
      });
    },
  };
}

function permissionIn(
  context: Context,
  { context: domain, adminToken }: AdminAccess,
): AdminPermission | undefined {
  const sent = /^bearer +(\S+)$/i.exec(context.get("authorization"))?.[1];
  if (sent === undefined) return undefined;
  return secretsEqual(sent, adminToken) ? "administer" : permissionOf(domain, sent);
}
