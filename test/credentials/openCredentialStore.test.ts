import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CREDENTIAL_TIERS } from "../../main/credentials/credentialStore.ts";
import { createMarkers } from "../../main/credentials/markers.ts";
import { openCredentialStore } from "../../main/credentials/openCredentialStore.ts";

test.each(CREDENTIAL_TIERS)("opens %s by its name, and touches nothing yet", async (tier) => {
  const directory = await mkdtemp(join(tmpdir(), "open-store-"));
  const store = openCredentialStore({
    tier,
    productId: "latchkey-test",
    markers: createMarkers({ directory: join(directory, "markers") }),
    fileDirectory: join(directory, "credentials"),
    worker: join(directory, "no-worker.mjs"),
  });
  expect(store.tier).toBe(tier);
  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});

test("a keychain that fails is not replaced by a file", async () => {
  const directory = await mkdtemp(join(tmpdir(), "open-store-"));
  const store = openCredentialStore({
    tier: "os-keychain",
    productId: "latchkey-test",
    markers: createMarkers({ directory: join(directory, "markers") }),
    fileDirectory: join(directory, "credentials"),
    worker: () => {
      throw new Error("cannot be started");
    },
  });
  const name = { kind: "device", service: "https://licences.example.com" } as const;
  const written = await store.write(name, "x");
  expect(written).toMatchObject({ ok: false, failure: { code: "credentials.unavailable" } });
  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});
