import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import { fail, succeed, type Result } from "../../../main/core/result.ts";
import { goodToken } from "../../oauth/authorizationRig.ts";
import { json } from "../../service-client/httpServer.ts";
import { startConnectionRig, valueOf, type ConnectionRig } from "./connectionRig.ts";

let rig: ConnectionRig;
beforeAll(async () => {
  rig = await startConnectionRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

const quiet = (): undefined => undefined;

describe("asking about an invitation", () => {
  type Answers = Readonly<Record<string, Result<string>>>;

  /** Asks with answers prepared for each client; says as whom, and what came of it. */
  async function ask(answers: Answers): Promise<{ asked: string[]; outcome: string }> {
    const connection = rig.connect();
    const asked: string[] = [];
    const answer = await connection.askAbout(async (api) => {
      const client = await rig.askedAs(api);
      asked.push(client);
      return answers[client] ?? fail("invitation.unknown");
    }, quiet);
    if (answer.ok) {
      // Whoever was answered is who answers.
      expect(await rig.askedAs(await valueOf(connection.invitationApi(quiet)))).toBe(asked.at(-1));
    }
    return { asked, outcome: answer.ok ? answer.value : answer.failure.code };
  }

  test("one that another run of this program used meanwhile is asked about by that run's key", async () => {
    const connection = rig.connect();
    const keys: string[] = [];
    const answer = await connection.askAbout(async (api) => {
      keys.push(await rig.askedAs(api));
      if (keys.length > 1) return succeed("the card");
      await rig.storeDeviceKey();
      return fail("invitation.used");
    }, quiet);
    expect([answer, keys]).toEqual([succeed("the card"), ["installer", "installer"]]);
    const stored = await valueOf(connection.storedKey());
    expect(await valueOf(connection.keepDeviceKey())).toEqual(stored);
  });

  test("one that somebody else used stays used, and is not asked about for ever", async () => {
    const connection = rig.connect();
    let times = 0;
    const answer = await connection.askAbout(async () => {
      times += 1;
      // However often a key appears.
      await rig.storeDeviceKey();
      return fail("invitation.used");
    }, quiet);
    expect([answer.ok, times]).toEqual([false, 2]);
  });

  test("what else is asked between looking and answering changes nobody who answers", async () => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1", "device-2"];
    const connection = rig.connect();
    const lookUp = async (api: Parameters<Parameters<typeof connection.askAbout>[0]>[0]) =>
      (await rig.askedAs(api)) === "installer" ? succeed("the card") : fail("invitation.unknown");
    expect(await connection.askAbout(lookUp, quiet)).toMatchObject({ ok: true });
    // An answer of before is settled by whoever is asked first.
    const settled = await connection.askAsAnyone((api) => rig.askedAs(api).then(succeed), quiet);
    expect(settled).toEqual(succeed("device-2"));
    const answering = await valueOf(connection.invitationApi(quiet));
    expect(await rig.askedAs(answering)).toBe("installer");
  });

  const known = succeed("the card");
  test.each<[string, Answers, readonly string[], string]>([
    ["the newest device first", { "device-2": known }, ["device-2"], "the card"],
    ["then the one before", { "device-1": known }, ["device-2", "device-1"], "the card"],
    [
      "then the application",
      { installer: known },
      ["device-2", "device-1", "installer"],
      "the card",
    ],
    [
      "the same about an acceptance",
      { "device-2": fail("acceptance.unknown"), "device-1": known },
      ["device-2", "device-1"],
      "the card",
    ],
    ["nobody knows it", {}, ["device-2", "device-1", "installer"], "invitation.unknown"],
    [
      "an end is an end",
      { "device-2": fail("invitation.expired") },
      ["device-2"],
      "invitation.expired",
    ],
    [
      "no network is no network",
      { "device-2": fail("service.timeout") },
      ["device-2"],
      "service.timeout",
    ],
    [
      "a device that is deactivated is nobody to ask as",
      { "device-2": fail("device.deactivated"), "device-1": known },
      ["device-2", "device-1"],
      "the card",
    ],
    [
      "that it is deactivated, where nobody else knows",
      { "device-2": fail("device.deactivated") },
      ["device-2", "device-1", "installer"],
      "device.deactivated",
    ],
    [
      "an end at the second one",
      { "device-1": fail("invitation.used") },
      ["device-2", "device-1"],
      "invitation.used",
    ],
  ])("%s", async (_, answers, asked, outcome) => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1", "device-2"];
    expect(await ask(answers)).toEqual({ asked, outcome });
  });

  test("as nobody but the application where this machine is no device", async () => {
    expect(await ask({ installer: known })).toEqual({ asked: ["installer"], outcome: "the card" });
  });

  test.each<[string, ErrorCode, string]>([
    ["is absent: what the device was told", "credentials.absent", "invitation.unknown"],
    ["is locked: that", "credentials.locked", "credentials.locked"],
    ["is lost: that", "credentials.lost", "credentials.lost"],
  ])("where the application's credential %s", async (_, code, outcome) => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1"];
    rig.store.readFailures.set("application", { code });
    expect(await ask({})).toEqual({ asked: ["device-1"], outcome });
  });

  test("a device that the service refuses asks as the application", async () => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1"];
    const { onToken } = rig.service;
    rig.service.onToken = (request, response) =>
      request.headers.authorization === undefined
        ? json(response, 401, { error: "invalid_client" })
        : onToken(request, response);
    expect(await ask({ installer: known })).toEqual({ asked: ["installer"], outcome: "the card" });
    rig.store.entries.delete("application");
    expect(await ask({ installer: known })).toEqual({ asked: [], outcome: "device.refused" });
  });

  test("with a token that lacks the scope stops there", async () => {
    rig.service.onToken = (_, response) => json(response, 200, goodToken({ scope: "other" }));
    expect(await ask({})).toEqual({ asked: [], outcome: "credentials.insufficient" });
  });
});
