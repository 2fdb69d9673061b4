import type { AdminInvitation } from "../../../service/admin/schemas.ts";
import type { AgentProcess } from "./agentProcess.ts";
import { listOpenAnswers, listOpenChanges, readEverything, type Place } from "./place.ts";
import { holderOf } from "./promises.ts";
import { endProcess } from "./takeStep.ts";
import type { World } from "./world.ts";

/**
 * The end of a run: every machine is started again on a good day, then everything that was held up
 * arrives, then the administrator decides about all that waits; service and machines agree.
 */
export async function finish(world: World): Promise<void> {
  const there = world.places.filter(({ isGone }) => !isGone);
  for (const place of there) {
    await restart(world, place);
    if (listOpenAnswers(place).length > 0 || listOpenChanges(place).length > 0) {
      world.broken.push(`machine ${place.index} left something open after its recovery`);
    }
  }
  // A machine that is no more, or that left without a word, does not take back what it has sent.
  await deliverLate(world, (place) => place.isGone || place.leftUnasked);
  const acceptances = await listAcceptances(world);
  await deliverLate(world, () => true);
  if ((await listAcceptances(world)) !== acceptances) {
    world.broken.push("a request that came late was an acceptance after the recovery");
  }
  await decideAll(world);
  for (const place of there) await compare(world, place, await hearAll(world, place));
  findSecrets(world);
}

async function deliverLate(world: World, isMeant: (place: Place) => boolean): Promise<void> {
  for (const late of world.delayed.splice(0)) {
    if (isMeant(late.place)) await world.service.deliver(late.parcel);
    else world.delayed.push(late);
  }
}

async function restart(world: World, place: Place): Promise<AgentProcess> {
  await endProcess(place);
  const process = await world.processOf(place);
  await process.recovery.run(() => undefined);
  return process;
}

async function listAcceptances(world: World): Promise<string> {
  world.sight = await world.organization.look();
  return JSON.stringify(world.sight.invitations.map(({ acceptance }) => acceptance));
}

/** What cannot be approved as it is, is approved as new; what cannot be that either, is denied. */
async function decideAll(world: World): Promise<void> {
  for (const { id, state } of world.sight.invitations) {
    if (state !== "waiting") continue;
    const path = `invitations/${id}`;
    const approved = await world.service.admin("POST", `${path}/approve`, {});
    if (approved.status === 200) continue;
    const denied = await world.service.admin("POST", `${path}/deny`, {});
    if (denied.status !== 200) world.broken.push(`neither approved nor denied: ${denied.status}`);
  }
  world.sight = await world.organization.look();
}

/** Asks about everything it waits for; each start asks about one. */
async function hearAll(world: World, place: Place): Promise<AgentProcess> {
  for (let most = world.invited.length + 1; most > 0; most -= 1) {
    const process = await restart(world, place);
    const { runner, book } = process;
    if (book.waiting().length === 0 || isForeign(world, place, process)) return process;
    const [waiting] = book.waiting().slice(-1);
    if (waiting === undefined) return process;
    const { acceptance, deviceName } = waiting;
    const service = world.service.origin;
    runner.request({
      kind: "resume",
      task: { kind: "poll", service, opened: null, waiting: acceptance, deviceName },
    });
    await runner.settled();
  }
  world.broken.push(`machine ${place.index} waits for what is decided`);
  return world.processOf(place);
}

function isForeign(world: World, place: Place, { book }: AgentProcess): boolean {
  return book.findChange(world.service.origin, place.traits) !== null;
}

/** Neither side knows of an enrolment that the other one does not know. */
async function compare(world: World, place: Place, process: AgentProcess): Promise<void> {
  const { book, ownDevice } = process;
  const name = `machine ${place.index}`;
  if (isForeign(world, place, process)) {
    const [first] = book.enrolments();
    const read = first && (await ownDevice.read(world.service.origin, first.clientId));
    if (read?.ok) world.broken.push(`${name} acts as the machine it was copied from`);
    return;
  }
  for (const invitation of world.sight.invitations) {
    if (holderOf(world, invitation) !== place || place.waived.has(invitation.id)) continue;
    compareAcceptance(world, name, invitation, book);
  }
  for (const { clientId } of book.enrolments()) {
    const device = world.sight.devices.find((one) => one.clientId === clientId);
    const read = await ownDevice.read(world.service.origin, clientId);
    if (!read.ok) world.broken.push(`${name} cannot sign in: ${read.failure.code}`);
    if (device?.evidence.disk !== place.traits.evidence.disk) {
      world.broken.push(`${name} believes to be another machine's device`);
    }
  }
  // What the service calls it is in the record once it has asked.
  for (const { clientId, deviceName } of book.enrolments()) {
    const device = world.sight.devices.find((one) => one.clientId === clientId);
    if (device?.name !== deviceName) {
      world.broken.push(`${name} is ${deviceName} here and ${device?.name} there`);
    }
  }
}

function compareAcceptance(
  world: World,
  name: string,
  { state, acceptance }: AdminInvitation,
  book: AgentProcess["book"],
): void {
  if (state !== "approved") return;
  const isKnown = book.enrolments().some(({ clientId }) => clientId === acceptance?.clientId);
  if (!isKnown) world.broken.push(`${name} does not know that it was accepted`);
}

/** The links, the codes, the credential: none of them is in any file of any machine. */
function findSecrets(world: World): void {
  const { client_secret: secret } = JSON.parse(world.organization.applicationCredential) as {
    client_secret: string;
  };
  const tokens = world.invited.map(({ appLink }) => /invite\/([^?]+)/.exec(appLink)?.[1] ?? "");
  const codes = world.invited.flatMap(({ accessCode }) => [
    accessCode,
    accessCode.replaceAll("-", ""),
  ]);
  for (const place of world.places) {
    const text = readEverything(place).toLowerCase();
    const privateKey = /"d":"([^"]+)"/.exec(place.entries.get("device") ?? "")?.[1];
    for (const one of [secret, privateKey ?? secret, ...tokens, ...codes]) {
      if (text.includes(one.toLowerCase())) {
        world.broken.push(`a secret is in a file of machine ${place.index}`);
      }
    }
  }
}
