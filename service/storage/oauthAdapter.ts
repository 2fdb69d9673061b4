import { errors, type Adapter, type AdapterPayload } from "oidc-provider";
import type { Database } from "./database.ts";
import { hashSecret } from "./secretHash.ts";

/** Finds the metadata of an OAuth client (RFC 7591 names) in the service's own tables. */
export type FindClient = (clientId: string) => AdapterPayload | undefined;

/**
 * Keeps what the authorization server has to remember (access tokens, used proofs and assertions)
 * in SQLite. Identifiers are the bearer values themselves, so that only their hash is stored.
 */
export function createOauthAdapter(
  model: string,
  database: Database,
  clock: () => number,
  findClient: FindClient,
): Adapter {
  const nothing = () => Promise.resolve(undefined);
  if (model === "Client") {
    return {
      find: (id) => Promise.resolve(findClient(id)),
      upsert: nothing,
      findByUserCode: nothing,
      findByUid: nothing,
      consume: nothing,
      destroy: nothing,
      revokeByGrantId: nothing,
    };
  }

  function upsert(id: string, payload: AdapterPayload, expiresIn?: number): void {
    const { jti: _bearerValue, ...kept } = payload;
    const now = clock();
    database.run("DELETE FROM oauth_records WHERE expires_at <= ?", now);
    const verb = model === "ReplayDetection" ? "INSERT OR IGNORE" : "INSERT OR REPLACE";
    const changes = database.run(
      `${verb} INTO oauth_records (model, id_hash, payload, expires_at) VALUES (?, ?, ?, ?)`,
      model,
      hashSecret(id),
      JSON.stringify(kept),
      expiresIn === undefined ? null : now + expiresIn * 1_000,
    );
    // Looking and writing are two steps for the authorization server; two requests with one proof
    // may both have looked before either wrote. The second write is the replay.
    if (changes === 0) throw new errors.InvalidRequest("proof or assertion was used before");
  }

  function find(id: string): AdapterPayload | undefined {
    const row = database.get<{ payload: string }>(
      `SELECT payload FROM oauth_records
       WHERE model = ? AND id_hash = ? AND (expires_at IS NULL OR expires_at > ?)`,
      model,
      hashSecret(id),
      clock(),
    );
    return row && { ...(JSON.parse(row.payload) as AdapterPayload), jti: id };
  }

  return {
    // Promises rather than exceptions, as the interface wants.
    upsert: async (id, payload, expiresIn) => upsert(id, payload, expiresIn),
    find: async (id) => find(id),
    destroy: async (id) => {
      database.run(
        "DELETE FROM oauth_records WHERE model = ? AND id_hash = ?",
        model,
        hashSecret(id),
      );
    },
    // For grants this server does not offer: no user codes, sessions or authorization codes.
    findByUserCode: nothing,
    findByUid: nothing,
    consume: nothing,
    revokeByGrantId: nothing,
  };
}
