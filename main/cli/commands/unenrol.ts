import { Command, Option } from "commander";
import type { Agent } from "../../agent/createAgent.ts";
import { createCredentialDesk } from "../../agent/credentialDesk.ts";
import type { Unenrolled } from "../../agent/ownCredential/unenrolment.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../../core/exitCode.ts";
import { choosePlace, listPlaces, type Place, type PlaceOptions } from "../chooseEnrolment.ts";
import { describeUnenrolled } from "../describeUnenrolled.ts";
import { finishFirst, openAgent, tellProgress } from "../openAgent.ts";
import { plain, type Output } from "../output.ts";
import type { CommandContext, Runner } from "../program.ts";
import { confirm } from "../prompt.ts";

interface UnenrolOptions extends PlaceOptions {
  readonly yes?: boolean;
  readonly keepCredentials?: boolean;
  readonly offline?: boolean;
}

/** `latchkey unenrol`: the device leaves its organization, and its traces leave this machine. */
export function unenrolCommand(run: Runner): Command {
  return new Command("unenrol")
    .description("leave an organization and wipe what this machine keeps of it")
    .addOption(
      new Option("--organization <name>", "name or id of which one, where there are several"),
    )
    .addOption(new Option("--service <origin>", "at which service, where there are several"))
    .addOption(
      new Option(
        "-y, --yes",
        "do not ask; without a terminal, or with --json, nothing is asked anyway",
      ),
    )
    .addOption(
      new Option("--keep-credentials", "keep the application credential, to enrol again later"),
    )
    .addOption(new Option("--offline", "do not tell the service; an administrator has to"))
    .addHelpText("after", HELP)
    .action((options: UnenrolOptions) =>
      run(async (context) => {
        const { output } = context;
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        if (options.offline !== true && listPlaces(agent.value).length === 0) {
          await finishFirst(agent.value, context);
        }
        const places = listPlaces(agent.value);
        const place = choosePlace(places, options);
        if (!place.ok) {
          return places.length === 0
            ? nothingToLeave(agent.value, output)
            : output.failure(place.failure);
        }
        if (!(await isAgreed(context, place.value, options))) {
          output.note("nothing was changed");
          return EXIT.invitation;
        }
        const left = await agent.value.unenrol(
          {
            ...place.value,
            keepsApplication: options.keepCredentials === true,
            isOffline: options.offline === true,
          },
          (progress) => tellProgress(context, progress),
        );
        if (!left.ok) return output.failure(left.failure);
        const { service, organization, farewell, wiped } = left.value;
        output.result(
          {
            origin: service,
            organization,
            service: farewell.kind,
            serviceCode: farewell.code,
            wiped,
          },
          describeUnenrolled(left.value),
        );
        return judge(left.value);
      }),
    );
}

async function isAgreed(
  { output, surroundings, deadline }: CommandContext,
  { service, organization, devices }: Place,
  { yes, keepCredentials }: UnenrolOptions,
): Promise<boolean> {
  if (yes === true || output.mode !== "text" || !surroundings.stdin.isTTY) return true;
  const what =
    devices.length === 0
      ? `This machine waits to become a device of ${organization.name}`
      : `This machine is ${devices.join(", ")} of ${organization.name}`;
  const lines = [
    `${plain(what)}, at ${plain(service)}.`,
    "It leaves for good: its key and its record are wiped here, and coming back takes a new invitation.",
    ...(keepCredentials === true ? [] : ["The application credential goes as well."]),
  ];
  surroundings.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return deadline.pausedDuring(() => confirm(surroundings, "Leave this organization?"));
}

/** Says what there is on the machine all the same: an empty record is not an empty keychain. */
async function nothingToLeave(agent: Agent, output: Output): Promise<ExitCode> {
  const desk = createCredentialDesk(agent.store);
  const left: string[] = [];
  for (const service of agent.config.policy.services) {
    const application = await desk.condition(service);
    const device = await agent.store.read({ kind: "device", service });
    if (application.kind === "present") left.push(`the application credential of ${service}`);
    else if (application.code !== "credentials.absent") {
      left.push(`the application credential of ${service} (${application.code})`);
    }
    if (device.ok) left.push(`a device key of ${service}`);
    else if (device.failure.code !== "credentials.absent") {
      left.push(`a device key of ${service} (${device.failure.code})`);
    }
  }
  const detail = `still in ${agent.store.tier}: ${left.join(", ")}`;
  return output.failure({ code: "device.not_enrolled", ...(left.length > 0 ? { detail } : {}) });
}

/** What is left here weighs more than what the service does not know. */
function judge({ failure, farewell }: Unenrolled): ExitCode {
  if (failure !== null) return EXIT_CODE[failure.code];
  return farewell.kind === "unreachable" ? EXIT.network : EXIT.ok;
}

const HELP = `
The service is told first; then the device's key, the application credential, the record and every
note about the enrolment are removed, each looked for again, and what became of it is said. Keys and
credentials stay as long as another organization at the same service needs them.

The wipe does not depend on the service: where it cannot be reached the exit code is 5, and the
device stays in its list until an administrator removes it. Whatever interrupts the wipe, the next
command finishes it.

Exit codes: 0 left; 5 wiped, but the service could not be told; 6 the keychain is locked and nothing
was changed; 8 there was nothing to leave; 7 the question was answered with no.

Examples:
  latchkey unenrol
  latchkey unenrol --organization "Acme Printing" --keep-credentials --yes
  latchkey unenrol --offline --json`;
