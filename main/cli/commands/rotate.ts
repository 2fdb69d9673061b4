import { Command, Option } from "commander";
import type { Agent } from "../../agent/createAgent.ts";
import { EXIT } from "../../core/exitCode.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import { chooseService, type ServiceOrigin } from "../../core/serviceOrigin.ts";
import { listPlaces } from "../chooseEnrolment.ts";
import { table } from "../describe.ts";
import { finishFirst, openAgent, tellProgress } from "../openAgent.ts";
import type { Runner } from "../program.ts";

/** `latchkey rotate`: a new device key, the same device. */
export function rotateCommand(run: Runner): Command {
  return new Command("rotate")
    .description("replace this device's key by a new one; the device stays what it is")
    .addOption(new Option("--service <origin>", "at which one, where this machine knows several"))
    .addHelpText(
      "after",
      `
When to use it: after somebody may have copied this machine's disk, keychain or a backup of them.
The service accepts the new key only from then on; a copy with the former key opens nothing.

One key serves every organization at a service, so it changes for all of them at once. The new key
is stored, announced to the service and proved to it before the former one goes. Whatever
interrupts this, one of the two works, and the next command finishes the change or takes it back.

Exit codes: 0 changed; 20 while an acceptance waits for approval there (it is told to the present
key only); 8 where the device is deactivated or refused; 6 where the keychain is locked.

Examples:
  latchkey rotate
  latchkey rotate --service https://licences.example.com --json`,
    )
    .action((options: { service?: string }) =>
      run(async (context) => {
        const { output } = context;
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        await finishFirst(agent.value, context);
        const service = pickService(agent.value, options.service);
        if (!service.ok) return output.failure(service.failure);
        const rotated = await agent.value.rotate(service.value, (progress) =>
          tellProgress(context, progress),
        );
        if (!rotated.ok) return output.failure(rotated.failure);
        const { before, after, clients } = rotated.value;
        output.result({ service: service.value, keyThumbprint: { before, after }, clients }, [
          "This device has a new key; the former one opens nothing any more.",
          ...table([
            ["Service", service.value],
            ["Organizations", clients.map(({ organization }) => organization.name).join(", ")],
            ["Former key", before],
            ["New key", after],
          ]),
        ]);
        return EXIT.ok;
      }),
    );
}

function pickService(agent: Agent, named: string | undefined): Result<ServiceOrigin> {
  const known = [...new Set(listPlaces(agent).map(({ service }) => service))];
  const [only] = known;
  if (only === undefined) return fail("device.not_enrolled");
  if (named === undefined && known.length > 1) {
    const detail = "--service is needed: this machine is a device at several services";
    return fail("usage.invalid", { detail });
  }
  const chosen = named ?? only;
  if (!known.includes(chosen)) {
    return fail("usage.invalid", { detail: "--service: this machine is no device there" });
  }
  const allowed = chooseService(chosen as ServiceOrigin, agent.config.policy);
  return allowed.ok ? succeed(allowed.value) : allowed;
}
