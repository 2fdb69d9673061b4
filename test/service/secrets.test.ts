import { createHash } from "node:crypto";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { encodeCrockford } from "../../protocol/crockford.ts";
import { createAccessCode, deriveAccessCode } from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import {
  createInvitingOrganization,
  type ReferenceService,
  type SentInvitation,
  startReferenceService,
} from "../support/referenceService.ts";
import { createDeviceSimulator } from "./deviceSimulator.ts";

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function withService(
  args: readonly string[],
  work: (service: ReferenceService) => Promise<void>,
): Promise<void> {
  const service = await startReferenceService({ args });
  try {
    await work(service);
  } finally {
    await service.stop();
  }
}

test("no secret is in any file or log of the service, and no file is anybody else's", () =>
  withService(["--no-inbox"], async (service) => {
    const acme = await createInvitingOrganization(service);
    const device = await createDeviceSimulator(service.origin);
    const access = await device.applicationToken(acme);
    const sent = await acme.invite();
    const declined = await acme.invite();
    await device.lookup(access, { token: sent.token });
    await device.lookup(access, { code: declined.accessCode });
    const { body } = await device.accept(access, { token: sent.token });
    await device.decline(access, { token: declined.token });
    const own = await device.deviceToken(body.clientId);
    await device.call("GET", "device", own);
    // Secrets where they do not belong: in addresses, in bodies that are refused.
    await fetch(`${service.origin}/i/${sent.token}?token=${sent.token}`);
    await fetch(`${service.api}invitations/${sent.token}`);
    await device.call("POST", "invitations/lookup", access, undefined, {
      rawBody: `{"invitation": ${sent.token}`,
    });

    const secrets = {
      token: sent.token,
      code: sent.accessCode,
      bareCode: sent.accessCode.replaceAll("-", ""),
      otherToken: declined.token,
      clientSecret: acme.clientSecret,
      access,
      own,
    };
    const files = filesUnder(service.dataDirectory);
    expect(files).toContain(service.databaseFile);
    const written = [service.log(), ...files.map((file) => readFileSync(file, "latin1"))];
    for (const [name, secret] of Object.entries(secrets)) {
      for (const text of written) expect(text.includes(secret), name).toBe(false);
    }
    const database = new DatabaseSync(service.databaseFile, { readOnly: true });
    const row = database.prepare("SELECT secret_hash FROM application_clients").get();
    database.close();
    const thief = { clientId: acme.clientId, clientSecret: String(row?.["secret_hash"]) };
    await expect(device.applicationToken(thief)).rejects.toMatchObject({ status: 401 });
    // What is there instead: the search does look into the right files.
    expect(written.some((text) => text.includes(acme.clientId))).toBe(true);
    expect(
      service
        .log()
        .trim()
        .split("\n")
        .every((line) => typeof JSON.parse(line) === "object"),
    ).toBe(true);
    if (process.platform !== "win32") {
      for (const file of files) expect(statSync(file).mode & 0o077, file).toBe(0);
      expect(statSync(service.dataDirectory).mode & 0o077).toBe(0);
    }
  }));

test("the code of an invitation is told by its token, sent to somebody or not, and sent again", () =>
  withService(["--no-inbox"], async (service) => {
    const acme = await createInvitingOrganization(service);
    const device = await createDeviceSimulator(service.origin);
    const access = await device.applicationToken(acme);
    const codeOf = (token: string): string =>
      printSecret(deriveAccessCode(token, (bytes) => createHash("sha256").update(bytes).digest()));
    const toNobody = await acme.invite();
    const toSomebody = await acme.invite({ email: "maria@example.com" });
    const resent = await service.adminRequest(
      "POST",
      `invitations/${toNobody.invitation.id}/resend`,
      {},
    );
    const answer = resent.body as Omit<SentInvitation, "token">;
    const again = { ...answer, token: new URL(answer.landingLink).hash.slice(1) };
    for (const sent of [toNobody, toSomebody, again]) {
      expect(sent.accessCode).toBe(codeOf(sent.token));
    }
    expect(new Set([toNobody, toSomebody, again].map(({ accessCode }) => accessCode)).size).toBe(3);
    expect(await device.lookup(access, { code: codeOf(again.token) })).toMatchObject({
      status: 200,
      body: { id: again.invitation.id },
    });
  }));

describe("what is unknown", () => {
  test("answers the same whatever it resembles", () =>
    withService(["--no-inbox"], async (service) => {
      const acme = await createInvitingOrganization(service);
      const globex = await createInvitingOrganization(service);
      const device = await createDeviceSimulator(service.origin);
      const access = await device.applicationToken(acme);
      const foreign = await globex.invite();
      const mine = await acme.invite();
      const token = createToken(new Uint8Array(16).fill(7)).value;
      const code = createAccessCode(new Uint8Array(9).fill(7));
      const references: object[] = [
        { token },
        { code: printSecret(code) },
        { token: foreign.token },
        { code: foreign.accessCode },
        { token: mine.token.slice(0, -1) },
        { token: `${mine.token}0` },
        { token: mine.accessCode },
        { code: mine.token },
        { token: mine.invitation.id },
        { token: encodeCrockford(new Uint8Array(17)) },
        { token: "%" },
        { token: "' OR 1=1 --" },
        { code: "☃" },
      ];
      for (const operation of ["lookup", "accept", "decline"] as const) {
        const answers = new Set<string>();
        for (const reference of references) {
          const { status, body, headers } = await device[operation](access, reference);
          const kept = [...headers].filter(([name]) => name !== "date" && name !== "dpop-nonce");
          answers.add(JSON.stringify([status, body, kept]));
        }
        expect([...answers]).toHaveLength(1);
        expect([...answers][0]).toContain("invitation.unknown");
      }
      expect((await device.lookup(access, { token: mine.token })).status).toBe(200);
      expect((await device.lookup(access, { token: mine.token.toLowerCase() })).status).toBe(200);
    }));
});

describe("guessing", () => {
  test("codes is slowed down with Retry-After, and right codes wait as well", () =>
    withService(["--no-inbox", "--wrong-code-limit", "3/30"], async (service) => {
      const acme = await createInvitingOrganization(service);
      const device = await createDeviceSimulator(service.origin);
      const access = await device.applicationToken(acme);
      const sent = await acme.invite();
      const wrong = { code: "0000-0000-0000-0000" };
      expect((await device.lookup(access, { code: sent.accessCode })).status).toBe(200);
      for (const operation of ["lookup", "accept", "decline"] as const) {
        expect((await device[operation](access, wrong)).status).toBe(404);
      }
      for (const reference of [wrong, { code: sent.accessCode }]) {
        const limited = await device.lookup(access, reference);
        expect(limited.status).toBe(429);
        expect(limited.body.code).toBe("rate.limited");
        expect(Number(limited.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
        expect(Number(limited.headers.get("retry-after"))).toBeLessThanOrEqual(2);
      }
      // A link is no guess, and another client is not to blame.
      expect((await device.lookup(access, { token: sent.token })).status).toBe(200);
      const globex = await createInvitingOrganization(service);
      const theirs = await globex.invite();
      const other = await createDeviceSimulator(service.origin);
      const otherToken = await other.applicationToken(globex);
      expect((await other.lookup(otherToken, { code: theirs.accessCode })).status).toBe(200);
    }));

  test("one link is slowed down whoever opens it, right or wrong, theirs or nobody's", () =>
    withService(["--no-inbox", "--secret-limit", "4/30"], async (service) => {
      const [acme, globex] = [
        await createInvitingOrganization(service),
        await createInvitingOrganization(service),
      ];
      const sent = await acme.invite();
      const unknown = { token: createToken(new Uint8Array(16).fill(9)).value };
      const kept = new Set<string>();
      for (const reference of [{ token: sent.token }, { code: sent.accessCode }, unknown]) {
        const statuses: number[] = [];
        for (const organization of [acme, globex, acme, globex, acme, globex]) {
          // Another machine each time: no client alone comes near any limit.
          const device = await createDeviceSimulator(service.origin);
          const access = await device.applicationToken(organization);
          const reply = await device.lookup(access, reference);
          statuses.push(reply.status);
          if (reply.status === 429) {
            expect(Number(reply.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
            expect(Number(reply.headers.get("retry-after"))).toBeLessThanOrEqual(2);
            kept.add(JSON.stringify(reply.body));
          }
        }
        const right = reference === unknown ? 404 : 200;
        expect(statuses).toEqual([right, 404, right, 404, 429, 429]);
      }
      // However it is written it is one code, and answering counts like looking.
      const device = await createDeviceSimulator(service.origin);
      const access = await device.applicationToken(acme);
      const written = sent.accessCode.replaceAll("-", " ").toLowerCase();
      for (const operation of ["lookup", "accept", "decline"] as const) {
        expect((await device[operation](access, { code: written })).status).toBe(429);
      }
      expect(kept.size).toBe(1);
      expect((await device.lookup(access, { token: (await acme.invite()).token })).status).toBe(
        200,
      );
    }));

  test("many requests of one client are slowed down", () =>
    withService(["--no-inbox", "--request-limit", "2/1"], async (service) => {
      const acme = await createInvitingOrganization(service);
      const device = await createDeviceSimulator(service.origin);
      const access = await device.applicationToken(acme);
      const sent = await acme.invite();
      await device.lookup(access, { token: sent.token });
      await device.lookup(access, { token: sent.token });
      const limited = await device.accept(access, { token: sent.token });
      expect(limited.status).toBe(429);
      expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(50);
    }));
});

test.skipIf(process.platform === "win32")(
  "an administration token that anybody could have put there is not believed",
  async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "latchkey-open-"));
    try {
      writeFileSync(join(dataDirectory, "admin-token"), "planted".repeat(6));
      chmodSync(dataDirectory, 0o777);
      await expect(startReferenceService({ dataDirectory })).rejects.toThrow("chmod o-w");
      expect(readdirSync(dataDirectory)).toEqual(["admin-token"]);
      chmodSync(dataDirectory, 0o770);
      await (await startReferenceService({ dataDirectory })).stop();
    } finally {
      rmSync(dataDirectory, { recursive: true });
    }
  },
);
