import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pruneIdempotencyKeys } from "../../service/domain/idempotencyPruning.ts";
import { openDatabase, type Database } from "../../service/storage/database.ts";

const DAY_MS = 24 * 3_600_000;
const NOW = 1_000 * DAY_MS;

/** A database with the two invitations that the keys are about. */
function open(): Database {
  const database = openDatabase(":memory:");
  database.run(
    "INSERT INTO organizations (id, name, approval, created_at) VALUES ('o','O','manual',1)",
  );
  database.run("INSERT INTO device_groups VALUES ('g', 'o', 'G', 1)");
  for (const id of ["i1", "i2"]) {
    database.run(
      `INSERT INTO invitations (id, organization_id, group_id, token_hash, code_hash, state,
         inviter_name, language, invited_at, delivery_state)
       VALUES (?1, 'o', 'g', ?1, ?1, 'pending', 'Ida', 'en', 1, 'sent')`,
      id,
    );
  }
  return database;
}

interface Used {
  readonly device: string;
  readonly operation: "accept" | "decline" | "void";
  readonly invitation: string;
  readonly ageDays: number;
}

function use(database: Database, key: string, used: Used): void {
  const isVoid = used.operation === "void";
  database.run(
    "INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, ?, ?)",
    used.device,
    key,
    used.operation,
    isVoid ? null : "hash",
    isVoid ? null : used.invitation,
    NOW - used.ageDays * DAY_MS,
  );
}

const left = (database: Database) =>
  database
    .all<{ key: string }>("SELECT idempotency_key AS key FROM idempotency_keys ORDER BY 1")
    .map(({ key }) => key);

describe("old idempotency keys", () => {
  test.each<[string, Used[], string[]]>([
    [
      "that were given up go after a month",
      [
        { device: "d", operation: "void", invitation: "", ageDays: 31 },
        { device: "d", operation: "void", invitation: "", ageDays: 29 },
      ],
      ["k1"],
    ],
    [
      "of an answer stay while they are the newest, however old",
      [{ device: "d", operation: "accept", invitation: "i1", ageDays: 900 }],
      ["k0"],
    ],
    [
      "of an answer go when there is a newer one",
      [
        { device: "d", operation: "accept", invitation: "i1", ageDays: 40 },
        { device: "d", operation: "accept", invitation: "i1", ageDays: 20 },
        { device: "d", operation: "accept", invitation: "i2", ageDays: 40 },
        { device: "e", operation: "accept", invitation: "i1", ageDays: 40 },
        { device: "d", operation: "decline", invitation: "i1", ageDays: 40 },
      ],
      ["k1", "k2", "k3", "k4"],
    ],
    [
      "of the same time leave one",
      [
        { device: "d", operation: "accept", invitation: "i1", ageDays: 40 },
        { device: "d", operation: "accept", invitation: "i1", ageDays: 40 },
      ],
      ["k1"],
    ],
  ])("%s", (_name, keys, expected) => {
    const database = open();
    for (const [index, key] of keys.entries()) use(database, `k${index}`, key);
    expect(pruneIdempotencyKeys({ database, clock: () => NOW })).toBe(
      keys.length - expected.length,
    );
    expect(left(database)).toEqual(expected);
    database.close();
  });

  test("leave something to say about every answer, and nothing that is young goes", () => {
    const used = fc.record({
      device: fc.constantFrom("d", "e"),
      operation: fc.constantFrom("accept" as const, "decline" as const, "void" as const),
      invitation: fc.constantFrom("i1", "i2"),
      ageDays: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(used, { maxLength: 20 }), (keys) => {
        const database = open();
        for (const [index, key] of keys.entries()) use(database, `k${index}`, key);
        pruneIdempotencyKeys({ database, clock: () => NOW });
        const kept = new Set(left(database));
        const answers = new Set<string>();
        for (const [index, { ageDays, ...answer }] of keys.entries()) {
          if (ageDays <= 30) expect(kept).toContain(`k${index}`);
          if (kept.has(`k${index}`)) answers.add(JSON.stringify(answer));
        }
        for (const { ageDays: _age, ...answer } of keys) {
          if (answer.operation !== "void") expect(answers).toContain(JSON.stringify(answer));
        }
        expect(pruneIdempotencyKeys({ database, clock: () => NOW })).toBe(0);
        database.close();
      }),
      { numRuns: 40 },
    );
  });
});
