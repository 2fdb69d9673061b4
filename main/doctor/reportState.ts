import { join } from "node:path";
import type { Evidence } from "../../protocol/invitation.ts";
import type { Result } from "../core/result.ts";
import { inspectChanges, inspectJournal, inspectRecord, listDirectory } from "./inspectState.ts";
import { hashId, type Labels } from "./reportLabels.ts";

type Described = Readonly<Record<string, unknown>>;

/** Names that this program itself gives to what it cannot use. */
const SET_ASIDE =
  /^([a-z]{1,20}\.json|[0-9a-f-]{36}\.json|[a-z]{1,20}-[0-9a-f]{32}\.json)\.(corrupt|newer|replaced)-(\d{8}T\d{6}Z)(?:-\d+)?$/;

/** What the state directory holds, by its structure: no name, no id as it is, no key. */
export async function describeState(
  directory: string,
  labels: Labels,
  withNames: boolean,
): Promise<Described> {
  const [record, journal, changes] = await Promise.all([
    inspectRecord(directory),
    inspectJournal(directory),
    inspectChanges(directory),
  ]);
  const named = (names: Described): Described => (withNames ? names : {});
  return {
    ...named({ directory }),
    record: describe(record, ({ record: { enrolments, waiting, keyOwners = [] }, damage }) => ({
      damage: damage?.code ?? null,
      enrolments: enrolments.map((entry) => ({
        service: labels.service(entry.service),
        clientId: hashId(entry.clientId),
        organizationId: hashId(entry.organization.id),
        deviceId: hashId(entry.deviceId),
        enrolledAt: entry.enrolledAt,
        hardware: describeEvidence(entry.evidence),
        ...named({ organization: entry.organization.name, device: entry.deviceName }),
      })),
      waiting: waiting.map((entry) => ({
        service: labels.service(entry.service),
        acceptanceId: hashId(entry.acceptance.acceptanceId),
        organizationId: hashId(entry.acceptance.organization.id),
        deviceId: hashId(entry.deviceId),
        reason: entry.acceptance.reason,
        since: entry.since,
        ...named({ organization: entry.acceptance.organization.name, device: entry.deviceName }),
      })),
      keyOwners: keyOwners.map(({ service, deviceId, evidence }) => ({
        service: labels.service(service),
        deviceId: hashId(deviceId),
        hardware: describeEvidence(evidence),
      })),
    })),
    journal: describe(journal, ({ found, damage }) => ({
      damage: damage.map(({ code }) => code),
      open: found.map(({ service, stage, at, idempotencyKey }) => ({
        service: labels.service(service),
        stage,
        at,
        idempotencyKey: hashId(idempotencyKey),
      })),
    })),
    changes: describe(changes, ({ found, damage }) => ({
      damage: damage.map(({ code }) => code),
      open: found.map(({ service, kind, stage, at, clientIds }) => ({
        service: labels.service(service),
        kind,
        stage,
        at,
        clients: clientIds.length,
      })),
    })),
    setAside: await listSetAside(directory),
  };
}

function describe<Value>(
  read: Result<Value>,
  toDescription: (value: Value) => Described,
): Described {
  return read.ok ? toDescription(read.value) : { error: read.failure.code };
}

/** How sure, and by which traits; the traits stay hashed and here. */
function describeEvidence(evidence: Evidence | undefined): Described | null {
  if (evidence === undefined) return null;
  const { confidence, ...traits } = evidence;
  return { confidence, traits: Object.keys(traits).toSorted() };
}

async function listSetAside(directory: string): Promise<readonly Described[]> {
  const found: Described[] = [];
  for (const place of ["", "journal", "changes", "markers"]) {
    const names = await listDirectory(join(directory, place));
    for (const name of names.ok ? names.value : []) {
      const [, file = "", why, at] = SET_ASIDE.exec(name) ?? [];
      if (file === "") continue;
      // A file of many is named by an id, which says nothing to support.
      found.push({ place, file: place === "" ? file : null, why, at });
    }
  }
  return found;
}
