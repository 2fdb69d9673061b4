import { Command, Option } from "commander";
import type { Device } from "../../../protocol/device.ts";
import type { Agent } from "../../agent/createAgent.ts";
import { createCredentialDesk, type CredentialCondition } from "../../agent/credentialDesk.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../../core/exitCode.ts";
import type { Failure } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { describeDevice, table } from "../describe.ts";
import { openAgent } from "../openAgent.ts";
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

/** `latchkey status`: what this machine is, where its secrets are, and what the service says. */
export function statusCommand(run: Runner): Command {
  return new Command("status")
    .description("show which device this machine is, its licences and where its secrets are")
    .addOption(new Option("--offline", "do not ask the service"))
    .addHelpText(
      "after",
      "\nExample:\n  latchkey status --json\nExit code 20 while an approval is pending, 8 where this machine is no device.",
    )
    .action(({ offline }: { offline?: boolean }) =>
      run(async (context) => {
        const { output } = context;
        const opened = await openAgent(context);
        if (!opened.ok) return output.failure(opened.failure);
        const agent = opened.value;
        const { book, config, store } = agent;
        const enrolments: EnrolmentStatus[] = [];
        for (const enrolment of book.enrolments()) {
          enrolments.push(await ask(agent, enrolment, offline === true));
        }
        const credentials = await applicationCredentials(agent);
        const waiting = book.waiting().map(({ service, acceptance, deviceName, since }) => {
          const { organization, group, reason } = acceptance;
          return { service, organization, group, reason, deviceName, since };
        });
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
            waiting,
          },
          [
            ...table([
              ["Machine", agent.machine.hostname],
              ["Credentials in", store.tier],
              ["Configuration", config.file ?? "none; nothing but the build's own services"],
              ["State", config.stateDirectory],
            ]),
            ...credentials.map(
              ({ service, application }) => `Service ${service}: ${describe(application)}`,
            ),
            ...enrolments.flatMap((enrolment) => ["", ...describeEnrolment(enrolment)]),
            ...waiting.flatMap(({ organization, deviceName, since }) => [
              "",
              `Waiting since ${since}: an administrator of ${plain(organization.name)} has to approve ${plain(deviceName)}.`,
            ]),
            ...(enrolments.length + waiting.length === 0
              ? ["", "This machine is not enrolled: open an invitation with `latchkey open`."]
              : []),
          ],
        );
        return judge(enrolments, waiting.length);
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
  const device = offline ? null : await agent.readDevice(service, clientId);
  if (device === null) return { ...known, device: null, problem: null };
  return device.ok
    ? { ...known, deviceName: device.value.name, device: device.value, problem: null }
    : { ...known, device: null, problem: device.failure };
}

async function applicationCredentials(
  agent: Agent,
): Promise<{ service: string; application: CredentialCondition }[]> {
  const desk = createCredentialDesk(agent.store);
  const found = [];
  for (const service of agent.config.policy.services) {
    found.push({ service, application: await desk.condition(service) });
  }
  return found;
}

function describe(condition: CredentialCondition): string {
  return condition.kind === "present"
    ? `credential of client ${plain(condition.clientId)}`
    : `no usable credential (${condition.code})`;
}

function describeEnrolment(enrolment: EnrolmentStatus): string[] {
  const { service, device, deviceName, organization, problem } = enrolment;
  if (device !== null) return describeDevice(service, device);
  const asked = problem === null ? "not asked" : `could not be asked: ${problem.code}`;
  return table([
    ["Device", deviceName],
    ["Organization", organization.name],
    ["Service", `${service} (${asked})`],
  ]);
}

function judge(enrolments: readonly EnrolmentStatus[], waiting: number): ExitCode {
  const problem = enrolments.find((enrolment) => enrolment.problem !== null)?.problem;
  if (problem) return EXIT_CODE[problem.code];
  if (waiting > 0) return EXIT.pending;
  return enrolments.length === 0 ? EXIT.device : EXIT.ok;
}
