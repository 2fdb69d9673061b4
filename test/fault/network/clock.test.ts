import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Result } from "../../../main/core/result.ts";
import { startConnectionRig, type ConnectionRig } from "../../agent/connection/connectionRig.ts";
import { json } from "../../service-client/httpServer.ts";
import { tell } from "./networkRig.ts";

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
/** This machine's clock beside the service's, and what the person is told of it. */
const SKEWS: readonly (readonly [number, string | null])[] = [
  [0, null],
  [45_000, null],
  [-45_000, null],
  [125_000, "2 min ahead of the service"],
  [-125_000, "2 min behind the service"],
  [24 * HOUR, "1 d ahead of the service"],
  [-24 * HOUR, "1 d behind the service"],
  [10 * YEAR, "10 y ahead of the service"],
  [-10 * YEAR, "10 y behind the service"],
];

describe("a service that says another time", () => {
  let rig: ConnectionRig;
  beforeAll(async () => {
    rig = await startConnectionRig();
  });
  beforeEach(() => rig.reset());
  afterAll(() => rig.close());

  /** The service's clock, where this machine's is so far ahead of it. */
  const dated = (skewMs: number): Record<string, string> => ({
    date: new Date(Date.now() - skewMs).toUTCString(),
  });
  const refuse = (skewMs: number): void => {
    rig.service.onToken = (_request, response) =>
      json(response, 401, { error: "invalid_client" }, dated(skewMs));
  };

  async function lookUp(): Promise<Result<unknown>> {
    return rig.connect().askAbout(
      (api) => api.lookup({ invitation: { token: "T".repeat(28) } }),
      () => undefined,
    );
  }

  test.each(SKEWS)("%i ms away, and refuses an assertion: %s", async (skewMs, detail) => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1"];
    const before = [...rig.store.entries];
    refuse(skewMs);
    const asked = await rig.connect().deviceApi("device-1", () => undefined);
    tell(`assertion refused, clock ${skewMs / 1_000} s away`, {
      code: asked.ok ? "none" : asked.failure.code,
      grants: rig.grants().length,
    });
    expect(asked).toMatchObject({
      ok: false,
      failure: detail === null ? { code: "device.refused" } : { code: "clock.skewed", detail },
    });
    expect(rig.grants()).toEqual(["device-1"]);
    // No new key, no other credential: what this machine has is good.
    expect([...rig.store.entries]).toEqual(before);
  });

  test.each(SKEWS)("%i ms away, and refuses a proof: %s", async (skewMs, detail) => {
    rig.service.onResource = (_request, response) =>
      json(response, 401, { code: "proof.invalid" }, dated(skewMs));
    const asked = await lookUp();
    expect(asked).toMatchObject({
      ok: false,
      failure:
        detail === null
          ? { code: "credentials.rejected", detail: "proof.invalid" }
          : { code: "clock.skewed", detail },
    });
    expect(rig.grants()).toEqual(["installer"]);
  });

  test("and one that takes the proofs all the same is no failure", async () => {
    rig.service.onResource = (_request, response) =>
      json(response, 410, { code: "invitation.expired" }, dated(24 * HOUR));
    expect(await lookUp()).toMatchObject({ failure: { code: "invitation.expired" } });
  });

  test("a device whose clock is wrong is not tried as another client", async () => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1"];
    refuse(-24 * HOUR);
    expect(await lookUp()).toMatchObject({ failure: { code: "clock.skewed" } });
    expect(rig.grants()).toEqual(["device-1"]);
  });
});
