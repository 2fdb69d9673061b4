import { Command, Option } from "commander";
import type { Device } from "../../../protocol/device.ts";
import type { Agent } from "../../agent/createAgent.ts";
import { createCredentialDesk, type CredentialCondition } from "../../agent/credentialDesk.ts";
import { FAILURES } from "../../../messages/en/failures.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../../core/exitCode.ts";
import type { Failure } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { describeDevice, table, toTime } from "../describe.ts";
import { openAgent, tellProgress } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { Runner } from "../program.ts";

/** One enrolment and what the service says of it now. */
interface EnrolmentStatus {
  readonly service: string;
  readonly clientId: string;
  readonly deviceName: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** `null` with `--offline` or where the service could not be asked. */
  readonly device: Device | null;
  readonly problem: Failure | null;
}

/** An acceptance that waits for an administrator, as far as this machine knows. */
interface WaitingStatus {
  readonly service: string;
  readonly organization: WaitingAcceptance["acceptance"]["organization"];
  readonly group: WaitingAcceptance["acceptance"]["group"];
  readonly reason: WaitingAcceptance["acceptance"]["reason"];
  readonly deviceName: string;
  readonly since: string;
  readonly problem: Failure | null;
}

type WaitingAcceptance = ReturnType<Agent["book"]["waiting"]>[number];

/** `latchkey status`: what this machine is, where its secrets are, and what the service says. */
export function statusCommand(run: Runner): Command {
  return new Command("status")
    .description("show which device this machine is, its licences and where its secrets are")
    .addOption(new Option("--offline", "do not ask the service"))
    .addHelpText(
      "after",
      `
Exit code 0 where this machine is a device, 20 while an approval is pending, 8 where it is no
device or a deactivated one; otherwise what kept the service from being asked.

Examples:
  latchkey status
  latchkey status --offline --json`,
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
        output.result(
          {
            configuration: config.file,
            stateDirectory: config.stateDirectory,
            credentialStore: store.tier,
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
              ["Machine", agent.machine.hostname],
              ["Credentials in", store.tier],
              ["Configuration", config.file ?? "none; nothing but the build's own services"],
              ["State", config.stateDirectory],
            ]),
            ...credentials.map(
              ({ service, confirmedByUser, application }) =>
                `Service ${service}${confirmedByUser ? " (confirmed by you)" : ""}: ${describe(application)}`,
            ),
            ...enrolments.flatMap((enrolment) => ["", ...describeEnrolment(enrolment)]),
            ...waiting.flatMap((entry) => ["", ...describeWaiting(entry)]),
            ...(enrolments.length + waiting.length === 0
              ? ["", "This machine is not enrolled: open an invitation with `latchkey open`."]
              : []),
          ],
        );
        return judge(enrolments, waiting);
      }),
    );
}

async function ask(
  agent: Agent,
  enrolment: Omit<EnrolmentStatus, "device" | "problem">,
  offline: boolean,
): Promise<EnrolmentStatus> {
  const { clientId, deviceName, organization } = enrolment;
  const service = enrolment.service as ServiceOrigin;
  const known = { service, clientId, deviceName, organization };
  if (offline) return { ...known, device: null, problem: findChange(agent, service) };
  const device = await agent.readDevice(service, clientId);
  if (!device.ok) return { ...known, device: null, problem: device.failure };
  // Some services tell a device so, instead of refusing it.
  const problem: Failure | null =
    device.value.state === "deactivated" ? { code: "device.deactivated" } : null;
  return { ...known, deviceName: device.value.name, device: device.value, problem };
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
  const known = { service, organization, group, reason, deviceName, since, problem: null };
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

function describe(condition: CredentialCondition): string {
  return condition.kind === "present"
    ? `credential of client ${plain(condition.clientId)}`
    : `no usable credential (${condition.code}${condition.detail === null ? "" : `: ${plain(condition.detail)}`})`;
}

function describeEnrolment(enrolment: EnrolmentStatus): string[] {
  const { service, device, deviceName, organization, problem } = enrolment;
  if (device !== null && problem === null) return describeDevice(service, device);
  const rows: [string, string][] = [
    ["Device", deviceName],
    ["Organization", organization.name],
    ["Service", problem === null ? `${service} (not asked)` : service],
  ];
  if (problem !== null) {
    const title = FAILURES[`error.${problem.code}.title`];
    const advice = FAILURES[`error.${problem.code}.advice`];
    rows.push(["Problem", `${title} (${problem.code}).`], ["", advice]);
  }
  return table(rows);
}

function describeWaiting({ organization, deviceName, since, problem }: WaitingStatus): string[] {
  const [who, what] = [plain(organization.name), plain(deviceName)];
  if (problem === null) {
    return [`Waiting since ${toTime(since)}: an administrator of ${who} has to approve ${what}.`];
  }
  const title = FAILURES[`error.${problem.code}.title`];
  const advice = FAILURES[`error.${problem.code}.advice`];
  return [`Waiting since ${toTime(since)} for ${who}: ${title} (${problem.code}).`, `  ${advice}`];
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
