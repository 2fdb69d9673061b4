import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { createInvitingOrganization, startReferenceService } from "../support/referenceService.ts";
import { createDeviceSimulator } from "./deviceSimulator.ts";

describe("many at once", () => {
  test("of twenty devices that redeem one invitation one wins, and only its client exists", async () => {
    const service = await startReferenceService({ args: ["--no-inbox"] });
    const acme = await createInvitingOrganization(service);
    const sent = await acme.invite();
    const devices = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const device = await createDeviceSimulator(service.origin);
        return { device, token: await device.applicationToken(acme) };
      }),
    );
    const replies = await Promise.all(
      devices.map(({ device, token }, index) =>
        device.accept(token, index % 2 === 0 ? { token: sent.token } : { code: sent.accessCode }),
      ),
    );
    const won = replies.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    for (const { status, body } of replies.filter((reply) => !won.includes(reply))) {
      expect([status, body.code]).toEqual([409, "invitation.bound_elsewhere"]);
    }
    const clients = `organizations/${acme.organization.id}/devices`;
    expect((await service.adminRequest("GET", clients)).body.devices).toEqual([
      expect.objectContaining({ clientId: won[0]?.body.clientId }),
    ]);
    await service.stop();
  });

  test("one device that sends its acceptance twenty times at once is accepted once", async () => {
    const service = await startReferenceService({ args: ["--no-inbox"] });
    const acme = await createInvitingOrganization(service);
    const sent = await acme.invite();
    const device = await createDeviceSimulator(service.origin);
    const token = await device.applicationToken(acme);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => device.accept(token, { token: sent.token })),
    );
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(replies[0]?.body.state).toBe("approved");
    await service.stop();
  });

  test("a thousand lookups change nothing in the database", async () => {
    const service = await startReferenceService({ args: ["--no-inbox"] });
    const acme = await createInvitingOrganization(service);
    const sent = await acme.invite();
    const device = await createDeviceSimulator(service.origin);
    const token = await device.applicationToken(acme);
    const version = () => {
      const database = new DatabaseSync(service.databaseFile, { readOnly: true });
      const tables = database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .all()
        .map((row) => String(row["name"]));
      const content = tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all());
      database.close();
      return JSON.stringify([tables, content]);
    };
    const before = version();
    for (let round = 0; round < 20; round += 1) {
      const replies = await Promise.all(
        Array.from({ length: 50 }, () => device.lookup(token, { token: sent.token })),
      );
      for (const { status } of replies) expect(status).toBe(200);
    }
    expect(version()).toBe(before);
    await service.stop();
    // A thousand signatures on either side, on a machine that may be busy with other tests.
  }, 180_000);
});

describe("after a kill", () => {
  test("everything that was answered is still so", async () => {
    const first = await startReferenceService({ args: ["--no-inbox"] });
    const acme = await createInvitingOrganization(first);
    const manual = await createInvitingOrganization(first, { approval: "manual" });
    const device = await createDeviceSimulator(first.origin);
    const token = await device.applicationToken(acme);
    const manualToken = await device.applicationToken(manual);
    const [accepted, waiting, declined, pending] = [
      await acme.invite(),
      await manual.invite(),
      await acme.invite(),
      await acme.invite(),
    ];
    const approval = await device.accept(token, { token: accepted.token });
    const wait = await device.accept(manualToken, { token: waiting.token });
    const [declinedKey, lostKey] = [randomUUID(), randomUUID()];
    await device.decline(token, { token: declined.token }, { key: declinedKey });
    expect((await device.settle(token, lostKey)).body).toEqual({ answer: "none" });
    const own = await device.deviceToken(approval.body.clientId);
    const next = await createDeviceSimulator(first.origin, { deviceId: device.deviceId });
    expect((await device.nextKey(own, next.publicKey)).status).toBe(200);
    const leaving = await createDeviceSimulator(first.origin);
    const left = await leaving.accept(await leaving.applicationToken(acme), {
      token: (await acme.invite()).token,
    });
    const leavingOwn = await leaving.deviceToken(left.body.clientId);
    expect((await leaving.leave(leavingOwn)).status).toBe(200);
    const usedProof = await device.makeProof("POST", `${first.origin}/oauth/token`, null);
    const useProof = () =>
      fetch(`${first.origin}/oauth/token`, {
        method: "POST",
        headers: {
          dpop: usedProof,
          authorization: `Basic ${btoa(`${acme.clientId}:${acme.clientSecret}`)}`,
        },
        body: new URLSearchParams({ grant_type: "client_credentials", scope: "invitation" }),
      });
    expect((await useProof()).status).toBe(200);
    const keys = await (await fetch(`${first.origin}/oauth/jwks`)).text();
    await first.kill();

    const { dataDirectory, port } = first;
    const second = await startReferenceService({ dataDirectory, port, args: ["--no-inbox"] });
    expect(second.origin).toBe(first.origin);
    expect(second.adminToken).toBe(first.adminToken);
    expect(await (await fetch(`${first.origin}/oauth/jwks`)).text()).toBe(keys);
    // Access tokens live on, used proofs stay used, answers stay the same.
    expect((await device.call("GET", "device", own)).body.clientId).toBe(approval.body.clientId);
    expect((await useProof()).status).toBe(400);
    expect((await device.accept(token, { token: accepted.token })).body).toEqual(approval.body);
    const { acceptanceId } = wait.body;
    expect((await device.call("GET", `acceptances/${acceptanceId}`, manualToken)).body).toEqual(
      wait.body,
    );
    expect((await device.lookup(token, { token: declined.token })).body.code).toBe(
      "invitation.declined",
    );
    // What was promised about lost answers holds, and so do keys and farewells.
    expect((await device.settle(token, declinedKey)).body.answer).toBe("decline");
    const late = await device.accept(token, { token: pending.token }, { key: lostKey });
    expect(late.body.code).toBe("idempotency.settled");
    expect((await device.accept(token, { token: pending.token })).body.created).toBe(false);
    expect((await leaving.call("GET", "device", leavingOwn)).body.code).toBe("token.invalid");
    const nextOwn = await next.deviceToken(approval.body.clientId);
    expect((await next.activate(nextOwn)).body.keyThumbprint).toBe(next.thumbprint);
    expect((await device.call("GET", "device", own)).status).toBe(401);
    expect(await second.stop()).toBe(0);
    rmSync(dataDirectory, { recursive: true });
  });

  test.each([
    [
      "of a newer service",
      (file: string) => {
        const database = new DatabaseSync(file);
        database.exec("PRAGMA user_version = 99");
        database.close();
      },
      /newer version/,
    ],
    [
      "that is none",
      (file: string) => writeFileSync(file, "this is no database ".repeat(1_000)),
      /not a database/,
    ],
  ])("a database %s is refused and left as it is", async (_name, damage, message) => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "latchkey-service-"));
    const service = await startReferenceService({ dataDirectory });
    const { databaseFile } = service;
    expect(await service.stop()).toBe(0);
    damage(databaseFile);
    const before = readFileSync(databaseFile);
    await expect(startReferenceService({ dataDirectory })).rejects.toThrow(message);
    expect(readFileSync(databaseFile).equals(before)).toBe(true);
    rmSync(dataDirectory, { recursive: true });
  });
});
