import { Command, Option } from "commander";
import { comparisonCodeOf } from "../../agent/comparisonCodeOf.ts";
import type { Agent } from "../../agent/createAgent.ts";
import { createCredentialDesk, type CredentialCondition } from "../../agent/credentialDesk.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../../core/exitCode.ts";
import type { Failure } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { table } from "../describe.ts";
import {
  describeCondition,
  describeEnrolment,
  describeWaiting,
  type EnrolmentStatus,
  type WaitingAcceptance,
  type WaitingStatus,
} from "../describeStatus.ts";
import { openAgent, tellProgress } from "../openAgent.ts";
import type { CommandKit } from "../program.ts";
import { describeDisagreement } from "./migrate.ts";

/** `latchkey status`: what this machine is, where its secrets are, and what the service says. */
export function statusCommand({ run, words, help }: CommandKit): Command {
  return new Command("status")
    .description(words.say("help.status"))
    .addOption(new Option("--offline", words.say("help.option.ask-nothing")))
    .addHelpText("after", () =>
      help(
        [words.say("help.status.exit-codes")],
        ["latchkey status", "latchkey status --offline --json"],
      ),
    )
    .action(({ offline }: { offline?: boolean }) =>
      run(async (context) => {
        const { output } = context;
        const opened = await openAgent(context);
        if (!opened.ok) return output.failure(opened.failure);
        const agent = opened.value;
        const { book, config, store } = agent;
        if (offline !== true)
          await agent.recovery.run((progress) => tellProgress(context, progress));
        const waiting: WaitingStatus[] = [];
        // First, since what was approved meanwhile is a device now.
        for (const entry of book.waiting()) {
          const still = await askWaiting(agent, entry, offline === true);
          if (still !== undefined) waiting.push(still);
        }
        const enrolments: EnrolmentStatus[] = [];
        for (const enrolment of book.enrolments()) {
          enrolments.push(await ask(agent, enrolment, offline === true));
        }
        const credentials = await applicationCredentials(agent);
        const { configured, leftIn, alsoIn } = agent.credentialPlace;
        const others = (await alsoIn()).filter((tier) => tier !== leftIn);
        output.result(
          {
            configuration: config.file,
            stateDirectory: config.stateDirectory,
            credentialStore: store.tier,
            configuredCredentialStore: configured,
            otherCredentialStores: leftIn === null ? others : [leftIn, ...others],
            machine: agent.machine,
            services: credentials,
            enrolments: enrolments.map(({ problem, ...rest }) => ({
              ...rest,
              problem: problem?.code ?? null,
            })),
            waiting: waiting.map(({ problem, ...rest }) => ({
              ...rest,
              problem: problem?.code ?? null,
            })),
          },
          [
            ...table([
              [output.words.say("label.machine"), agent.machine.hostname],
              [output.words.say("label.credential-store"), store.tier],
              [
                output.words.say("label.configuration"),
                config.file ?? { own: output.words.say("status.no-configuration") },
              ],
              [output.words.say("label.state-directory"), config.stateDirectory],
            ]),
            ...describeDisagreement(store.tier, configured, output.words),
            ...(leftIn === null
              ? []
              : [output.words.say("credentials.left-behind", { store: leftIn })]),
            ...others.map((other) =>
              output.words.say("credentials.also-in", { store: store.tier, other }),
            ),
            ...credentials.map(({ service, confirmedByUser, application }) =>
              output.words.say(confirmedByUser ? "status.service.confirmed" : "status.service", {
                service,
                condition: describeCondition(application, output.words),
              }),
            ),
            ...enrolments.flatMap((enrolment) => [
              "",
              ...describeEnrolment(enrolment, output.words),
            ]),
            ...waiting.flatMap((entry) => ["", ...describeWaiting(entry, output.words)]),
            ...(enrolments.length + waiting.length === 0
              ? ["", output.words.say("status.not-enrolled")]
              : []),
          ],
        );
        return judge(enrolments, waiting);
      }),
    );
}

async function ask(
  agent: Agent,
  enrolment: Omit<EnrolmentStatus, "device" | "problem" | "rename">,
  offline: boolean,
): Promise<EnrolmentStatus> {
  const { clientId, deviceName, organization } = enrolment;
  const service = enrolment.service as ServiceOrigin;
  const rename = agent.renaming.pending(service, { clientId, name: deviceName });
  const known = { service, clientId, deviceName, organization, rename };
  if (offline) return { ...known, device: null, problem: findChange(agent, service) };
  const read = await agent.ownDevice.read(service, clientId);
  if (!read.ok) return { ...known, device: null, problem: read.failure };
  const { device, refusal } = read.value;
  // Some services tell a device so, instead of refusing it.
  const problem: Failure | null =
    device.state === "deactivated" ? { code: "device.deactivated" } : refusal;
  const pending = agent.renaming.pending(service, device);
  return { ...known, deviceName: device.name, device, problem, rename: pending };
}

/** A record that came from another machine is told from this one's without any service. */
function findChange(agent: Agent, service: ServiceOrigin): Failure | null {
  const code = agent.machineChange(service);
  return code === null ? null : { code };
}

/** Asks what became of it; `undefined` once it is a device, which the record knows by then. */
async function askWaiting(
  agent: Agent,
  entry: WaitingAcceptance,
  offline: boolean,
): Promise<WaitingStatus | undefined> {
  const { acceptance, deviceName, since } = entry;
  const service = entry.service as ServiceOrigin;
  const { organization, group, reason } = acceptance;
  const comparisonCode = comparisonCodeOf(agent, acceptance.acceptanceId);
  const about = { service, organization, group, reason, deviceName, since };
  const known = { ...about, comparisonCode, problem: null };
  if (offline) return { ...known, problem: findChange(agent, service) };
  const { runner } = agent;
  runner.request({ kind: "startOver" });
  runner.request({
    kind: "resume",
    task: { kind: "poll", service, opened: null, waiting: acceptance, deviceName },
  });
  const state = await runner.settled();
  if (state.kind === "waiting") return known;
  if (state.kind === "deactivated") return { ...known, problem: { code: "device.deactivated" } };
  const polled = state.kind === "problem" && state.task?.kind !== "readDevice";
  return polled ? { ...known, problem: state.failure } : undefined;
}

async function applicationCredentials(
  agent: Agent,
): Promise<{ service: string; confirmedByUser: boolean; application: CredentialCondition }[]> {
  const desk = createCredentialDesk(agent.store);
  const found = [];
  const confirmed = agent.confirmedServices();
  for (const service of agent.config.policy.services) {
    const confirmedByUser = confirmed.includes(service);
    found.push({ service, confirmedByUser, application: await desk.condition(service) });
  }
  return found;
}

function judge(
  enrolments: readonly EnrolmentStatus[],
  waiting: readonly WaitingStatus[],
): ExitCode {
  for (const { problem } of [...enrolments, ...waiting]) {
    if (problem !== null) return EXIT_CODE[problem.code];
  }
  if (waiting.length > 0) return EXIT.pending;
  return enrolments.length === 0 ? EXIT.device : EXIT.ok;
}
