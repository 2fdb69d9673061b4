import { chmodSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { Outcome } from "../domain/outcome.ts";
import { toComparableName } from "../../protocol/deviceName.ts";
import { MIGRATIONS } from "./migrations.ts";

/** The slice of SQLite the service uses. Synchronous: what is between two awaits is one step. */
export interface Database {
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  /** Answers the number of rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /**
   * Runs `work` under the write lock (`BEGIN IMMEDIATE`), so that what it reads is still true when
   * it writes, in this process and beside any other. A refusal or an exception undoes everything.
   */
  transaction<Value>(work: () => Outcome<Value>): Outcome<Value>;
  close(): void;
}

/**
 * Opens (and where needed makes, mode 0600) the database and brings it to the newest schema.
 * @throws Error where the file is no database, cannot be written, or was made by a newer service.
 */
export function openDatabase(file: string): Database {
  const connection = new DatabaseSync(file, { timeout: 5_000 });
  try {
    // The -wal and -shm files get the mode of the database file.
    if (file !== ":memory:") chmodSync(file, 0o600);
    connection.exec("PRAGMA journal_mode = WAL");
    // WAL with NORMAL may forget the last commits on power loss; an answered acceptance must not.
    connection.exec("PRAGMA synchronous = FULL");
    // Tables that others refer to are made anew in a step; this cannot be said within a transaction.
    connection.exec("PRAGMA foreign_keys = OFF");
    migrate(connection);
    connection.exec("PRAGMA foreign_keys = ON");
  } catch (error) {
    connection.close();
    throw error;
  }

  const statements = new Map<string, StatementSync>();
  function prepare(sql: string): StatementSync {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }

  return {
    get: <Row>(sql: string, ...values: SQLInputValue[]) =>
      prepare(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).all(...values) as Row[],
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    transaction(work) {
      connection.exec("BEGIN IMMEDIATE");
      try {
        const outcome = work();
        connection.exec(outcome.ok ? "COMMIT" : "ROLLBACK");
        return outcome;
      } catch (error) {
        if (connection.isTransaction) connection.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}

function migrate(connection: DatabaseSync): void {
  connection.function("comparable_name", { deterministic: true }, (name) =>
    toComparableName(String(name)),
  );
  connection.exec("BEGIN IMMEDIATE");
  try {
    const row = connection.prepare("PRAGMA user_version").get() as { user_version: number };
    if (row.user_version > MIGRATIONS.length) {
      throw new Error("the database was made by a newer version of this service");
    }
    const steps = MIGRATIONS.slice(row.user_version);
    for (const step of steps) connection.exec(step);
    if (steps.length > 0 && connection.prepare("PRAGMA foreign_key_check").get() !== undefined) {
      throw new Error("the database holds something that refers to nothing");
    }
    connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    connection.exec("COMMIT");
  } catch (error) {
    connection.exec("ROLLBACK");
    throw error;
  }
}
