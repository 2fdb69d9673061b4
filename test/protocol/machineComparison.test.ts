import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../protocol/invitation.ts";
import {
  compareHardware,
  compareMachines,
  type MachineChange,
  type MachineTraits,
} from "../../protocol/machineComparison.ts";

/** A machine as a technician describes it: letters for its parts, `-` for what cannot be read. */
interface Parts {
  readonly id?: string;
  readonly uuid?: string;
  readonly serial?: string;
  readonly tpm?: string;
  readonly card?: string;
  readonly disk?: string;
}

const hash = (text: string): string => Buffer.from(text.padEnd(16)).toString("hex").slice(0, 32);

function machine(parts: Parts): MachineTraits {
  const { id = "A", uuid = "-", serial = "-", tpm = "-", card = "-", disk = "-" } = parts;
  const traits = {
    smbiosUuid: uuid,
    smbiosSerial: serial,
    tpmEndorsementKey: tpm,
    macAddress: card,
    disk,
  };
  const readable = Object.entries(traits).filter(([, value]) => value !== "-");
  const hashes = Object.fromEntries(readable.map(([name, value]) => [name, hash(value)]));
  return { deviceId: hash(id), evidence: { confidence: "low", ...hashes } };
}

/** A kiosk of today: no TPM that can be read without tools. */
const KIOSK = { id: "A", uuid: "A", serial: "A", card: "A", disk: "A" };
/** What an ordinary user reads of it. */
const USER = { id: "A", card: "A", disk: "A" };
const TPM_KIOSK = { ...KIOSK, tpm: "A" };
/** KVM without a disk serial: the address of its card is locally administered, which is none. */
const KVM = { id: "A", uuid: "A" };
const VMWARE = { id: "A", uuid: "A", serial: "A", card: "A", disk: "A" };
const RASPBERRY = { id: "A", serial: "A", card: "A", disk: "A" };
const ELSEWHERE = { uuid: "B", serial: "B", card: "B" };

type Story = readonly [story: string, before: Parts, now: Parts, expected: MachineChange];

const REPAIRS: readonly Story[] = [
  ["nothing happened", KIOSK, KIOSK, "same"],
  ["network card swapped", KIOSK, { ...KIOSK, card: "B" }, "same"],
  ["network card swapped, ordinary user", USER, { ...USER, card: "B" }, "same"],
  ["USB network adapter unplugged", KIOSK, { ...KIOSK, card: "-" }, "same"],
  ["disk replaced, backup restored", KIOSK, { ...KIOSK, disk: "B" }, "same"],
  ["disk replaced, backup restored, ordinary user", USER, { ...USER, disk: "B" }, "same"],
  [
    "disk replaced, and nothing else to be read",
    { id: "A", disk: "A" },
    { id: "A", disk: "B" },
    "same",
  ],
  ["disk and network card replaced", KIOSK, { ...KIOSK, disk: "B", card: "B" }, "same"],
  ["TPM cleared: key unreadable", TPM_KIOSK, KIOSK, "same"],
  ["TPM's firmware updated: another key", TPM_KIOSK, { ...TPM_KIOSK, tpm: "B" }, "same"],
  ["the same, ordinary user", { ...USER, tpm: "A" }, { ...USER, tpm: "B" }, "same"],
  ["firmware update forgets UUID and serial", KIOSK, USER, "same"],
  ["board replaced", KIOSK, { ...KIOSK, ...ELSEWHERE, card: "A" }, "board_replaced"],
  [
    "board replaced, serial reprogrammed",
    KIOSK,
    { ...KIOSK, uuid: "B", card: "B" },
    "board_replaced",
  ],
  ["the same, network card not on it", KIOSK, { ...KIOSK, uuid: "B" }, "board_replaced"],
  [
    "board replaced, UUID and serial reprogrammed: the TPM tells",
    TPM_KIOSK,
    { ...TPM_KIOSK, tpm: "B", card: "B" },
    "board_replaced",
  ],
  ["the same without a TPM: as a network card", KIOSK, { ...KIOSK, card: "B" }, "same"],
  [
    "board replaced, network card on it, nothing reprogrammed: as a moved disk",
    KIOSK,
    { ...KIOSK, ...ELSEWHERE },
    "disk_moved",
  ],
];

const COPIES: readonly Story[] = [
  ["disk moved to another kiosk", KIOSK, { ...KIOSK, ...ELSEWHERE }, "disk_moved"],
  ["SD card moved to another board", RASPBERRY, { ...RASPBERRY, ...ELSEWHERE }, "disk_moved"],
  ["disk copied to a second kiosk", KIOSK, { ...ELSEWHERE, id: "A", disk: "B" }, "cloned"],
  ["SD card copied", RASPBERRY, { id: "A", serial: "B", card: "B", disk: "B" }, "cloned"],
  ["disk copied, ordinary user", USER, { id: "A", card: "B", disk: "B" }, "cloned"],
  [
    "disk copied, enrolled by root, run by an ordinary user",
    KIOSK,
    { id: "A", card: "B", disk: "B" },
    "cloned",
  ],
  ["disk copied, machine id made anew", KIOSK, { ...ELSEWHERE, id: "B", disk: "B" }, "other"],
  [
    "disk copied by way of the technician's USB network adapter",
    KIOSK,
    { ...KIOSK, uuid: "B", serial: "B", disk: "B" },
    "cloned",
  ],
  [
    "disk copied to a kiosk of a series with one UUID for all",
    KIOSK,
    { ...KIOSK, serial: "B", card: "B", disk: "B" },
    "cloned",
  ],
  ["virtual machine copied", VMWARE, { ...ELSEWHERE, id: "A", disk: "B" }, "cloned"],
  ["virtual machine copied, no name on its disk", KVM, { ...KVM, uuid: "B" }, "cloned"],
  [
    "virtual machine copied, disk name and all",
    VMWARE,
    { ...ELSEWHERE, id: "A", disk: "A" },
    "disk_moved",
  ],
  ["virtual machine migrated", VMWARE, VMWARE, "same"],
  [
    "virtual machine started on a host that gives it its own serial",
    { ...KVM, serial: "A" },
    { ...KVM, serial: "B" },
    "same",
  ],
  ["virtual disk re-created from a snapshot", VMWARE, { ...VMWARE, disk: "B" }, "same"],
];

const REINSTALLED: readonly Story[] = [
  ["installed anew", KIOSK, { ...KIOSK, id: "B" }, "reinstalled"],
  ["installed anew, ordinary user", USER, { ...USER, id: "B" }, "reinstalled"],
  ["installed anew on a new disk", KIOSK, { ...KIOSK, id: "B", disk: "B" }, "reinstalled"],
  [
    "installed anew, network card and disk replaced",
    KIOSK,
    { ...KIOSK, id: "B", card: "B", disk: "B" },
    "reinstalled",
  ],
  [
    "Raspberry Pi with a new SD card",
    RASPBERRY,
    { ...RASPBERRY, id: "B", disk: "B" },
    "reinstalled",
  ],
  ["installed by root, run by an ordinary user", KIOSK, { ...USER, id: "B" }, "reinstalled"],
  [
    "another kiosk, installed with the same USB network adapter",
    KIOSK,
    { id: "B", uuid: "B", serial: "B", card: "A", disk: "B" },
    "other",
  ],
  ["the same, ordinary user", USER, { id: "B", card: "A", disk: "B" }, "other"],
  [
    "another kiosk of a series with one UUID for all",
    KIOSK,
    { id: "B", uuid: "A", serial: "-", card: "B", disk: "B" },
    "other",
  ],
  ["another kiosk", KIOSK, { ...ELSEWHERE, id: "B", disk: "B" }, "other"],
  ["another kiosk with this one's disk", KIOSK, { ...ELSEWHERE, id: "B", disk: "A" }, "other"],
  ["nothing but the disk can be read", { id: "A", disk: "A" }, { id: "B", disk: "A" }, "other"],
  ["nothing can be read of either", { id: "A" }, { id: "B" }, "other"],
  ["nothing can be read any more", KIOSK, { id: "A" }, "same"],
];

describe.each([
  ["repairs", REPAIRS],
  ["copies", COPIES],
  ["installed anew", REINSTALLED],
])("%s", (_, stories) => {
  test.each(stories)("%s", (_story, before, now, expected) => {
    expect(compareMachines(machine(before), machine(now))).toBe(expected);
  });
});

test.each<[string, Parts, Parts, ReturnType<typeof compareHardware>]>([
  ["nothing changed", KIOSK, KIOSK, "all"],
  ["another id and disk, which are no hardware", KIOSK, { ...KIOSK, id: "B", disk: "B" }, "all"],
  ["a swapped network card", KIOSK, { ...KIOSK, card: "B" }, "all"],
  ["a board with the old serial", KIOSK, { ...KIOSK, uuid: "B" }, "some"],
  ["a board that kept the network card", KIOSK, { ...KIOSK, uuid: "B", serial: "B" }, "some"],
  ["another kiosk", KIOSK, { ...KIOSK, ...ELSEWHERE }, "none"],
  ["nothing readable", KIOSK, { disk: "A" }, "unknown"],
])("of the hardware is there, after %s: %#", (_, before, now, expected) => {
  expect(compareHardware(machine(before).evidence, machine(now).evidence)).toBe(expected);
});

const TRAITS = ["smbiosUuid", "smbiosSerial", "tpmEndorsementKey", "macAddress", "disk"] as const;

const value = fc.constantFrom(hash("A"), hash("B"), undefined);
const evidence: fc.Arbitrary<Evidence> = fc.record({
  confidence: fc.constantFrom("low", "high"),
  smbiosUuid: value,
  smbiosSerial: value,
  tpmEndorsementKey: value,
  macAddress: value,
  disk: value,
});
const traits: fc.Arbitrary<MachineTraits> = fc.record({
  deviceId: fc.constantFrom(hash("A"), hash("B")),
  evidence: fc.option(evidence, { nil: undefined }),
});

describe("always", () => {
  test("which look was first makes no difference", () => {
    fc.assert(
      fc.property(traits, traits, (a, b) => {
        expect(compareMachines(a, b)).toBe(compareMachines(b, a));
      }),
    );
  });

  test("a machine is the same as itself", () => {
    fc.assert(
      fc.property(traits, (a) => {
        expect(compareMachines(a, structuredClone(a))).toBe("same");
      }),
    );
  });

  test("what only one look could read changes nothing", () => {
    fc.assert(
      fc.property(traits, traits, (a, b) => {
        const shared = (own?: Evidence, other?: Evidence): Evidence | undefined =>
          own && {
            confidence: "low",
            ...Object.fromEntries(
              TRAITS.filter((trait) => own[trait] && other?.[trait]).map((trait) => [
                trait,
                own[trait],
              ]),
            ),
          };
        const less = { ...a, evidence: shared(a.evidence, b.evidence) };
        expect(compareMachines(less, b)).toBe(compareMachines(a, b));
      }),
    );
  });

  test("how sure a machine was of itself changes nothing", () => {
    fc.assert(
      fc.property(traits, traits, (a, b) => {
        const surer = a.evidence && { ...a.evidence, confidence: "high" as const };
        expect(compareMachines({ ...a, evidence: surer }, b)).toBe(compareMachines(a, b));
      }),
    );
  });

  test("the id divides the verdicts", () => {
    fc.assert(
      fc.property(traits, traits, (a, b) => {
        const verdict = compareMachines(a, b);
        const ofOtherIds = verdict === "reinstalled" || verdict === "other";
        expect(ofOtherIds).toBe(a.deviceId !== b.deviceId);
      }),
    );
  });

  test("no single part that is replaced makes a kiosk a clone or a stranger", () => {
    fc.assert(
      fc.property(traits, fc.constantFrom(...TRAITS), (a, trait) => {
        fc.pre(a.evidence?.smbiosUuid !== undefined && a.evidence.smbiosSerial !== undefined);
        const repaired = { ...a, evidence: { ...a.evidence, [trait]: hash("new") } };
        expect(["same", "board_replaced"]).toContain(compareMachines(a, repaired));
      }),
    );
  });
});
