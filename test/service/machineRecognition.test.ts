import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Evidence, evidenceSchema } from "../../protocol/invitation.ts";
import { compareMachines } from "../../protocol/machineComparison.ts";
import type { DomainContext } from "../../service/domain/domainContext.ts";
import { LOOK_ALIKES, recognise } from "../../service/domain/machineRecognition.ts";
import { openDatabase } from "../../service/storage/database.ts";

const hex = (digit: string) => digit.repeat(32);

describe("looking for a machine", () => {
  const digit = fc.constantFrom("1", "2", "3");
  const trait = fc.option(digit.map(hex), { nil: undefined });
  const evidenceArbitrary: fc.Arbitrary<Evidence> = fc
    .record({
      smbiosUuid: trait,
      smbiosSerial: trait,
      tpmEndorsementKey: trait,
      macAddress: trait,
      disk: trait,
    })
    .map((traits) =>
      evidenceSchema.parse({ confidence: "medium", ...JSON.parse(JSON.stringify(traits)) }),
    );
  const machine = fc.record({
    deviceId: fc.constantFrom(hex("7"), hex("8"), hex("9")),
    evidence: evidenceArbitrary,
    key: fc.constantFrom("key-1", "key-2", "key-3", "key-4"),
    state: fc.constantFrom("active", "deactivated", "left"),
  });
  const STRONG = ["smbiosUuid", "smbiosSerial", "tpmEndorsementKey"] as const;

  test("finds whatever shares its id or a trait of its board, and nothing that left or is a stranger", () => {
    const seed = Number(process.env["FAULT_SEED"] ?? Date.now());
    fc.assert(
      fc.property(fc.array(machine, { maxLength: 6 }), machine, (kept, stranger) => {
        const database = openDatabase(":memory:");
        const context = { database } as unknown as DomainContext;
        database.run(
          `INSERT INTO organizations (id, name, approval, validity_hours, created_at)
           VALUES ('o', 'O', 'automatic', 72, 1)`,
        );
        const living = kept.filter(
          ({ key, state }, at) =>
            state !== "left" &&
            !kept.slice(0, at).some((other) => other.state !== "left" && other.key === key),
        );
        const gone = kept.filter(({ state }) => state === "left");
        for (const [at, each] of [...living, ...gone].entries()) {
          database.run(
            `INSERT INTO device_clients (client_id, organization_id, name, state, device_id,
               evidence, public_key, key_thumbprint, created_at, left_at)
             VALUES (?, 'o', 'N', ?, ?, ?, '{}', ?, ?, ?)`,
            `device${at}`,
            each.state,
            each.deviceId,
            JSON.stringify(each.evidence),
            each.key,
            at,
            each.state === "left" ? at : null,
          );
        }
        const found = recognise(context, "o", {
          deviceId: stranger.deviceId,
          evidence: stranger.evidence,
          keyThumbprint: stranger.key,
        });
        database.close();
        const owner = living.find(({ key }) => key === stranger.key);
        if (owner !== undefined) {
          const change = compareMachines(owner, stranger);
          expect(found?.change).toBe(change === "same" ? undefined : change);
          return;
        }
        const alike = living.filter(
          ({ deviceId, evidence }) =>
            deviceId === stranger.deviceId ||
            STRONG.some(
              (name) => evidence[name] !== undefined && evidence[name] === stranger.evidence[name],
            ),
        );
        expect(found === undefined).toBe(alike.length === 0);
        if (found === undefined) return;
        const { device, change, reason } = found;
        expect(change).toBe(
          compareMachines(
            { deviceId: device.deviceId, evidence: JSON.parse(device.evidence) },
            stranger,
          ),
        );
        // Nothing is given back to what shares nothing but a machine id.
        if (reason === "reinstalled" && change === "same") {
          const evidence = JSON.parse(device.evidence) as Evidence;
          expect(
            [...STRONG, "macAddress" as const].some(
              (name) => evidence[name] !== undefined && evidence[name] === stranger.evidence[name],
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 300, seed },
    );
  });

  test("takes an index for every way to find it, however many there are", () => {
    const database = openDatabase(":memory:");
    const plan = database.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN ${LOOK_ALIKES}`,
      "o",
      "",
      "",
      "",
      "",
    );
    database.close();
    const details = plan.map(({ detail }) => detail);
    for (const [column, index] of [
      ["device_id", "device"],
      ["<expr>", "smbios_uuid"],
      ["<expr>", "smbios_serial"],
      ["<expr>", "tpm_key"],
    ]) {
      expect(details.join(" ")).toContain(
        `SEARCH device_clients USING INDEX device_clients_by_${index} (organization_id=? AND ${column}=?)`,
      );
    }
    expect(details.filter((detail) => /^SCAN (?:d|device_clients)(?: |$)/.test(detail))).toEqual(
      [],
    );
  });
});
