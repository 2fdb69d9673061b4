import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CredentialName } from "../../main/credentials/credentialStore.ts";
import { toAccount, toFileStem } from "../../main/credentials/entryName.ts";

const names = fc.record({
  kind: fc.constantFrom("application" as const, "device" as const, "next" as const),
  service: fc.webUrl({ withFragments: true }),
});

test("the account in the keychain is documented and readable", () => {
  const service = "https://licences.example.com";
  expect(toAccount({ kind: "application", service })).toBe(`application:${service}`);
  expect(toAccount({ kind: "device", service })).toBe(`device:${service}`);
  expect(toAccount({ kind: "next", service })).toBe(`next:${service}`);
});

test("different names have different accounts and files, and every file name is a plain one", () => {
  fc.assert(
    fc.property(names, names, (one: CredentialName, other: CredentialName) => {
      fc.pre(one.kind !== other.kind || one.service !== other.service);
      expect(toAccount(one)).not.toBe(toAccount(other));
      expect(toFileStem(one)).not.toBe(toFileStem(other));
      expect(toFileStem(one)).toMatch(/^(application|device|next)-[0-9a-f]{32}$/);
    }),
  );
});
