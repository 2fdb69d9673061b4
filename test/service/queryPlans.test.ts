import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { acceptInvitation, showAcceptance } from "../../service/domain/acceptance.ts";
import { findDeviceByKey, describeDevice } from "../../service/domain/devices.ts";
import type { DomainContext } from "../../service/domain/domainContext.ts";
import { createGroup } from "../../service/domain/groups.ts";
import { insertInvitation, type SendingContext } from "../../service/domain/invitationSending.ts";
import { createLicence } from "../../service/domain/licences.ts";
import { lookUpInvitation } from "../../service/domain/lookup.ts";
import { checkName } from "../../service/domain/nameCheck.ts";
import { createOrganization } from "../../service/domain/organizations.ts";
import type { Outcome } from "../../service/domain/outcome.ts";
import { settleAnswer } from "../../service/domain/settle.ts";
import { type Database, openDatabase } from "../../service/storage/database.ts";

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** Writes down every statement that is made. */
function listen(database: Database, said: Set<string>): Database {
  return {
    ...database,
    get: (sql, ...values) => (said.add(sql), database.get(sql, ...values)),
    all: (sql, ...values) => (said.add(sql), database.all(sql, ...values)),
    run: (sql, ...values) => (said.add(sql), database.run(sql, ...values)),
  };
}

const hex = (bytes: number): string => randomBytes(bytes).toString("hex");

/** What one device asks of the service from its invitation to its own page, in an organization like this. */
function enrolOne(
  context: SendingContext,
  approval: "automatic" | "manual",
  said: Set<string>,
): void {
  const organization = valueOf(
    createOrganization(context, {
      name: approval,
      approval,
      invitationValidityHours: 72,
      nameTemplate: null,
      uniqueNames: true,
      autoInvite: false,
    }),
  );
  const licence = valueOf(createLicence(context, organization.id, "L"));
  const group = valueOf(
    createGroup(context, organization.id, { name: "G", licences: [licence.id] }),
  );
  const { token } = valueOf(
    insertInvitation(context, {
      organization_id: organization.id,
      group_id: group.id,
      email: null,
      recipient_name: null,
      inviter_name: "Ida",
      message: null,
      language: "und",
      device_name: null,
      validity_hours: 72,
    }),
  );
  said.clear();
  const caller = { keyThumbprint: hex(32), organizationId: organization.id };
  const machine = {
    deviceId: hex(16),
    evidence: { confidence: "high", smbiosUuid: hex(16) },
  } as const;
  const invitation = { token };
  valueOf(lookUpInvitation(context, caller, { invitation, ...machine }));
  valueOf(checkName(context, caller, { invitation, ...machine, name: "Press" }));
  const publicKey = { kty: "EC", crv: "P-256", x: "x", y: "y" } as const;
  const request = { invitation, ...machine, deviceName: "Press", publicKey };
  const key = randomUUID();
  const acceptance = valueOf(acceptInvitation(context, caller, request, key));
  valueOf(settleAnswer(context, caller.keyThumbprint, key));
  valueOf(showAcceptance(context, caller.keyThumbprint, acceptance.acceptanceId));
  const device = findDeviceByKey(context, organization.id, caller.keyThumbprint);
  expect(device === undefined).toBe(approval === "manual");
  if (device !== undefined) describeDevice(context, device);
}

test.each(["automatic", "manual"] as const)(
  "nothing that a device asks for reads all devices, with approval %s",
  (approval) => {
    const said = new Set<string>();
    const database = openDatabase(":memory:");
    const context: SendingContext & DomainContext = {
      database: listen(database, said),
      clock: Date.now,
      randomBytes,
      pollIntervalSeconds: 5,
      mailer: { languages: () => ["en"], deliver: () => Promise.resolve({ state: "sent" }) },
      linksFor: () => ({ landingLink: "", appLink: "" }),
    };
    enrolOne(context, approval, said);
    const scans = [...said].flatMap((sql) =>
      database
        .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .filter(({ detail }) => /^SCAN (?!CONSTANT|\(subquery)/.test(detail))
        .map(({ detail }) => `${detail}: ${sql}`),
    );
    database.close();
    expect(said.size).toBeGreaterThan(10);
    expect(scans).toEqual([]);
  },
);
