import type { AdminPermission, AdminTokenInfo, CreateAdminToken } from "../admin/tokenSchemas.ts";
import { hashSecret } from "../storage/secretHash.ts";
import { createId, type DomainContext, toTimestamp } from "./domainContext.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly permission: "read" | "manage_devices";
  readonly created_at: number;
  readonly revoked_at: number | null;
}

const SELECT = "SELECT id, name, permission, created_at, revoked_at FROM admin_tokens";

function toInfo(row: TokenRow): AdminTokenInfo {
  return {
    id: row.id,
    name: row.name,
    permission: row.permission,
    createdAt: toTimestamp(row.created_at),
    revokedAt: row.revoked_at === null ? null : toTimestamp(row.revoked_at),
  };
}

/** Makes a token that may do part of what an administrator may. It is shown once, kept as a hash. */
export function createAdminToken(
  context: DomainContext,
  { name, permission }: CreateAdminToken,
): Outcome<AdminTokenInfo & { token: string }> {
  const { database } = context;
  return database.transaction((): Outcome<AdminTokenInfo & { token: string }> => {
    const sql = "SELECT 1 FROM admin_tokens WHERE name = ? AND revoked_at IS NULL";
    if (database.get(sql, name) !== undefined) return refuse("admin_token.name_taken");
    const token = Buffer.from(context.randomBytes(32)).toString("base64url");
    const row = { id: createId(context, "tok_"), name, permission };
    const created_at = context.clock();
    database.run(
      `INSERT INTO admin_tokens (id, name, permission, token_hash, created_at)
       VALUES (?, ?, ?, ?, ?)`,
      row.id,
      name,
      permission,
      hashSecret(token),
      created_at,
    );
    return done({ ...toInfo({ ...row, created_at, revoked_at: null }), token });
  });
}

export function listAdminTokens(context: DomainContext): { tokens: AdminTokenInfo[] } {
  const rows = context.database.all<TokenRow>(`${SELECT} ORDER BY created_at, rowid`);
  return { tokens: rows.map(toInfo) };
}

/** Ends a token, by its id or name. Repeated, it says the same. */
export function revokeAdminToken(context: DomainContext, handle: string): Outcome<AdminTokenInfo> {
  const { database } = context;
  return database.transaction((): Outcome<AdminTokenInfo> => {
    const sql = `${SELECT} WHERE id = ?1 OR name = ?1
      ORDER BY id = ?1 DESC, revoked_at IS NULL DESC, revoked_at DESC LIMIT 1`;
    const row = database.get<TokenRow>(sql, handle);
    if (row === undefined) return refuse("admin_token.unknown");
    const revoked_at = row.revoked_at ?? context.clock();
    database.run("UPDATE admin_tokens SET revoked_at = ? WHERE id = ?", revoked_at, row.id);
    return done(toInfo({ ...row, revoked_at }));
  });
}

/** What a token may; `undefined` where it is none, or none any more. */
export function permissionOf(context: DomainContext, token: string): AdminPermission | undefined {
  // By its hash: how long the search takes tells at most how a SHA-256 begins.
  return context.database.get<{ permission: AdminPermission }>(
    "SELECT permission FROM admin_tokens WHERE token_hash = ? AND revoked_at IS NULL",
    hashSecret(token),
  )?.permission;
}
