import { Command, Option } from "commander";
import type { Agent } from "../../agent/createAgent.ts";
import { createCredentialDesk } from "../../agent/credentialDesk.ts";
import type { Unenrolled } from "../../agent/ownCredential/unenrolment.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../../core/exitCode.ts";
import { choosePlace, listPlaces, type Place, type PlaceOptions } from "../chooseEnrolment.ts";
import { listOf } from "../describe.ts";
import { describeUnenrolled } from "../describeUnenrolled.ts";
import { finishFirst, openAgent, tellProgress } from "../openAgent.ts";
import { plain, type Output } from "../output.ts";
import type { CommandContext, CommandKit } from "../program.ts";
import { confirm } from "../prompt.ts";

interface UnenrolOptions extends PlaceOptions {
  readonly yes?: boolean;
  readonly keepCredentials?: boolean;
  readonly offline?: boolean;
}

/** `latchkey unenrol`: the device leaves its organization, and its traces leave this machine. */
export function unenrolCommand({ run, words, help }: CommandKit): Command {
  return new Command("unenrol")
    .description(words.say("help.unenrol"))
    .addOption(new Option("--organization <name>", words.say("help.option.organization.which")))
    .addOption(new Option("--service <origin>", words.say("help.option.service.which")))
    .addOption(new Option("-y, --yes", words.say("help.option.yes")))
    .addOption(new Option("--keep-credentials", words.say("help.unenrol.keep-credentials")))
    .addOption(new Option("--offline", words.say("help.unenrol.offline")))
    .addHelpText("after", () =>
      help(
        [
          words.say("help.unenrol.how"),
          words.say("help.unenrol.wipe"),
          words.say("help.unenrol.exit-codes"),
        ],
        [
          "latchkey unenrol",
          `latchkey unenrol --organization "Acme Printing" --keep-credentials --yes`,
          "latchkey unenrol --offline --json",
        ],
      ),
    )
    .action((options: UnenrolOptions) =>
      run(async (context) => {
        const { output } = context;
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        if (options.offline !== true && listPlaces(agent.value).length === 0) {
          await finishFirst(agent.value, context);
        }
        const places = listPlaces(agent.value);
        const place = choosePlace(places, options, output.words);
        if (!place.ok) {
          return places.length === 0
            ? nothingToLeave(agent.value, output)
            : output.failure(place.failure);
        }
        if (!(await isAgreed(context, place.value, options))) {
          output.note(output.words.say("answer.nothing-changed"));
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
          describeUnenrolled(left.value, output.words),
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
  if (yes === true || output.mode === "json" || !surroundings.stdin.isTTY) return true;
  const { words } = surroundings;
  const place = { organization: plain(organization.name), service: plain(service) };
  const lines = [
    devices.length === 0
      ? words.say("leave.waits", place)
      : words.say("leave.is", { ...place, devices: listOf(devices, words) }),
    words.say("leave.for-good"),
    ...(keepCredentials === true ? [] : [words.say("leave.credential-too")]),
  ];
  surroundings.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return deadline.pausedDuring(() => confirm(surroundings, words.say("leave.question")));
}

/** Says what there is on the machine all the same: an empty record is not an empty keychain. */
async function nothingToLeave(agent: Agent, output: Output): Promise<ExitCode> {
  const { words } = output;
  const desk = createCredentialDesk(agent.store);
  const left: string[] = [];
  for (const service of agent.config.policy.services) {
    const application = await desk.condition(service);
    const device = await agent.store.read({ kind: "device", service });
    if (application.kind === "present") left.push(words.say("leave.still.credential", { service }));
    else if (application.code !== "credentials.absent") {
      left.push(words.say("leave.still.credential.code", { service, code: application.code }));
    }
    if (device.ok) left.push(words.say("leave.still.key", { service }));
    else if (device.failure.code !== "credentials.absent") {
      left.push(words.say("leave.still.key.code", { service, code: device.failure.code }));
    }
  }
  const detail = words.say("leave.still-here", {
    store: agent.store.tier,
    things: listOf(left, words),
  });
  return output.failure({ code: "device.not_enrolled", ...(left.length > 0 ? { detail } : {}) });
}

/** What is left here weighs more than what the service does not know. */
function judge({ failure, farewell }: Unenrolled): ExitCode {
  if (failure !== null) return EXIT_CODE[failure.code];
  return farewell.kind === "unreachable" ? EXIT.network : EXIT.ok;
}
