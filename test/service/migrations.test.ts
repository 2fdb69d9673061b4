import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../service/storage/database.ts";
import { MIGRATIONS } from "../../service/storage/migrations.ts";

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

/** A database as the first release left it, with a line of every kind. */
function madeByFirstStep(): string {
  const directory = mkdtempSync(join(tmpdir(), "latchkey-migration-"));
  directories.push(directory);
  const file = join(directory, "service.sqlite");
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec(MIGRATIONS[0] ?? "");
  database.exec("PRAGMA user_version = 1");
  database.exec(`
    INSERT INTO organizations VALUES ('org', 'Acme', 'automatic', 72, 1);
    INSERT INTO licences VALUES ('lic', 'org', 'L', 1);
    INSERT INTO device_groups VALUES ('grp', 'org', 'G', 1);
    INSERT INTO group_licences VALUES ('grp', 'lic');
    INSERT INTO device_clients VALUES
      ('dev1', 'org', 'Press', 'active', 'id1', '{"confidence":"low"}', '{"k":1}', 'key1', 5),
      ('dev2', 'org', 'Cutter', 'deactivated', 'id2', '{"confidence":"low"}', '{"k":2}', 'key2', 6);
    INSERT INTO group_devices VALUES ('grp', 'dev1', 5), ('grp', 'dev2', 6);
  `);
  for (const [id, state, declinedBy] of [
    ["approved", "approved", null],
    ["joined", "approved", null],
    ["second", "approved", null],
    ["waiting", "waiting", null],
    ["rejected", "rejected", null],
    ["declined", "declined", "key4"],
    ["pending", "pending", null],
  ] as const) {
    database
      .prepare(
        `INSERT INTO invitations (id, organization_id, group_id, token_hash, code_hash, state,
           inviter_name, language, invited_at, delivery_state, declined_by)
         VALUES (?1, 'org', 'grp', 't' || ?1, 'c' || ?1, ?2, 'Ida', 'en', 1, 'sent', ?3)`,
      )
      .run(id, state, declinedBy);
  }
  database.exec(`
    INSERT INTO acceptances VALUES
      ('a1', 'approved', 'approved', NULL, NULL, 'id1', 'Press', '{}', '{}', 'key1', 'dev1', 1, 5, 5),
      ('a2', 'joined', 'approved', 'manual_approval', NULL, 'id2', 'Cutter', '{}', '{}', 'key2',
        'dev2', 0, 6, 7),
      ('a3', 'second', 'approved', NULL, NULL, 'id2', 'Cutter', '{}', '{}', 'key2', 'dev2', 1, 6, 7),
      ('a4', 'waiting', 'waiting', 'known_device_new_key', NULL, 'id1', 'P', '{}', '{}', 'key3',
        NULL, NULL, 8, NULL),
      ('a5', 'rejected', 'rejected', 'manual_approval', 'no', 'id5', 'P', '{}', '{}', 'key5',
        NULL, NULL, 8, 9);
    INSERT INTO idempotency_keys VALUES
      ('key1', 'u1', 'accept', 'h1', 5), ('key1', 'u1b', 'accept', 'h1b', 6),
      ('key2', 'u2', 'accept', 'h2', 6), ('key3', 'u3', 'accept', 'h3', 8),
      ('key4', 'u4', 'decline', 'h4', 8), ('key6', 'u6', 'decline', 'h6', 8);
  `);
  database.close();
  return file;
}

describe("a database of the first release", () => {
  test("is brought to the newest schema with everything in it, once", () => {
    const file = madeByFirstStep();
    const database = openDatabase(file);
    expect(database.get("PRAGMA user_version")).toEqual({ user_version: MIGRATIONS.length });
    expect(database.get("PRAGMA foreign_keys")).toEqual({ foreign_keys: 1 });
    expect(
      database.all(
        `SELECT client_id, state, key_thumbprint AS key, next_key_thumbprint AS next, created_at,
           left_at FROM device_clients ORDER BY 1`,
      ),
    ).toEqual([
      { client_id: "dev1", state: "active", key: "key1", next: null, created_at: 5, left_at: null },
      {
        client_id: "dev2",
        state: "deactivated",
        key: "key2",
        next: null,
        created_at: 6,
        left_at: null,
      },
    ]);
    // What names are compared by is known of devices that were there before.
    expect(database.all("SELECT name, name_key AS key FROM device_clients ORDER BY 1")).toEqual(
      database
        .all<{ name: string }>("SELECT name FROM device_clients ORDER BY 1")
        .map(({ name }) => ({ name, key: name.toLowerCase() })),
    );
    expect(database.all("SELECT name_template, unique_names FROM organizations")).toEqual([
      { name_template: null, unique_names: 0 },
    ]);
    expect(database.all("SELECT client_id FROM group_devices ORDER BY 1")).toHaveLength(2);
    expect(
      database.all(
        `SELECT id, state, waiting_reason AS reason, rejection_reason AS why, client_id,
           enrolled_as, accepted_at, decided_at FROM acceptances ORDER BY id`,
      ),
    ).toMatchObject([
      { id: "a1", state: "approved", client_id: "dev1", enrolled_as: "new", decided_at: 5 },
      { id: "a2", reason: "manual_approval", enrolled_as: "join", decided_at: 7 },
      { id: "a3", enrolled_as: "new", accepted_at: 6 },
      { id: "a4", state: "waiting", reason: "known_device_new_key", enrolled_as: null },
      { id: "a5", state: "rejected", why: "no", client_id: null },
    ]);
    // Which invitation was answered is told where there is one only, and never guessed.
    expect(
      database.all(
        `SELECT idempotency_key AS used, operation, request_hash AS hash, invitation_id
         FROM idempotency_keys ORDER BY 1`,
      ),
    ).toEqual([
      { used: "u1", operation: "accept", hash: "h1", invitation_id: "approved" },
      { used: "u1b", operation: "accept", hash: "h1b", invitation_id: "approved" },
      { used: "u2", operation: "accept", hash: "h2", invitation_id: null },
      { used: "u3", operation: "accept", hash: "h3", invitation_id: "waiting" },
      { used: "u4", operation: "decline", hash: "h4", invitation_id: "declined" },
      { used: "u6", operation: "decline", hash: "h6", invitation_id: null },
    ]);
    expect(
      database.all("SELECT id, name_key FROM acceptances WHERE name_key <> '' ORDER BY id"),
    ).toEqual([{ id: "a4", name_key: "p" }]);
    const dump = database.all("SELECT type, name, sql FROM sqlite_schema ORDER BY name");
    database.close();
    const again = openDatabase(file);
    expect(again.all("SELECT type, name, sql FROM sqlite_schema ORDER BY name")).toEqual(dump);
    again.close();
    const fresh = openDatabase(":memory:");
    expect(fresh.all("SELECT type, name, sql FROM sqlite_schema ORDER BY name")).toEqual(dump);
    fresh.close();
  });

  test("that refers to nothing is refused and stays as it was", () => {
    const file = madeByFirstStep();
    const broken = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    broken.exec("DELETE FROM device_clients WHERE client_id = 'dev1'");
    broken.close();
    expect(() => openDatabase(file)).toThrow("refers to nothing");
    const left = new DatabaseSync(file, { readOnly: true });
    expect(left.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
    expect(left.prepare("SELECT count(*) AS n FROM acceptances").get()).toEqual({ n: 5 });
    left.close();
  });
});

describe("the schema itself refuses", () => {
  const device = (values: string) =>
    `INSERT INTO device_clients (client_id, organization_id, name, state, device_id, evidence,
       public_key, key_thumbprint, next_public_key, next_key_thumbprint, created_at, left_at)
     VALUES ${values}`;
  test.each<[string, string]>([
    [
      "one key for two living devices",
      device("('x', 'org', 'X', 'active', 'i', '{}', '{}', 'key1', NULL, NULL, 1, NULL)"),
    ],
    [
      "one next key for two of them",
      `UPDATE device_clients SET next_public_key = '{}', next_key_thumbprint = 'n'`,
    ],
    [
      "a next key that is the key",
      `UPDATE device_clients SET next_public_key = '{}', next_key_thumbprint = key_thumbprint`,
    ],
    [
      "half a next key",
      "UPDATE device_clients SET next_key_thumbprint = 'n' WHERE client_id = 'dev1'",
    ],
    ["a device that left without a time", "UPDATE device_clients SET state = 'left'"],
    ["a state nobody knows", "UPDATE device_clients SET state = 'lost'"],
    [
      "a second acceptance of an invitation",
      `INSERT INTO acceptances (id, invitation_id, state, device_id, device_name, evidence,
         public_key, key_thumbprint, accepted_at)
       VALUES ('b', 'waiting', 'waiting', 'i', 'n', '{}', '{}', 'k', 1)`,
    ],
    ["an approval of nobody", "UPDATE acceptances SET state = 'approved' WHERE id = 'a4'"],
    [
      "the same idempotency key twice",
      "INSERT INTO idempotency_keys VALUES ('key1', 'u1', 'void', NULL, NULL, 9)",
    ],
    [
      "a given-up key with an answer",
      "INSERT INTO idempotency_keys VALUES ('key1', 'u9', 'void', NULL, 'approved', 9)",
    ],
    [
      "an answer to an invitation that is none",
      "INSERT INTO idempotency_keys VALUES ('key1', 'u9', 'accept', 'h', 'nothing', 9)",
    ],
  ])("%s", (_name, sql) => {
    const database = openDatabase(madeByFirstStep());
    expect(() => database.run(sql)).toThrow(/constraint/i);
    database.close();
  });

  test("but lets a device that left keep the key it had", () => {
    const database = openDatabase(madeByFirstStep());
    database.run("UPDATE device_clients SET state = 'left', left_at = 9 WHERE client_id = 'dev1'");
    database.run(
      device("('x', 'org', 'X', 'active', 'i', '{}', '{}', 'key1', NULL, NULL, 1, NULL)"),
    );
    expect(database.all("SELECT 1 FROM device_clients WHERE key_thumbprint = 'key1'")).toHaveLength(
      2,
    );
    database.close();
  });
});
