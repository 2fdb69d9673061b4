import { Command } from "commander";
import { adminDeviceSchema, deviceListSchema, type AdminDevice } from "../../admin/schemas.ts";
import type { CommandResult } from "../commandResult.ts";
import { organizationOption } from "../organizationOption.ts";
import type { CommandContext, Runner } from "../program.ts";
import { plain, toFacts, toNames, toTable, toTime } from "../table.ts";

/** `latchkey-service device list|show|deactivate|activate`. */
export function deviceCommand(run: Runner): Command {
  const list = new Command("list")
    .description("list the devices of an organization")
    .addOption(organizationOption())
    .action(({ org }: { org: string }) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "GET",
          path: ["organizations", org, "devices"],
          answer: deviceListSchema,
        });
        if (answer.ok) {
          const rows = answer.value.devices.map((device) => [
            device.name,
            device.state,
            toNames(device.groups),
            toTime(device.createdAt),
            device.clientId,
          ]);
          output.result(
            answer.value,
            toTable(
              ["NAME", "STATE", "GROUPS", "SINCE", "CLIENT ID"],
              rows,
              "This organization has no device yet; one comes to be when an invitation is accepted.",
            ),
          );
        }
        return answer;
      }),
    );

  const show = new Command("show")
    .description("show a device")
    .argument("<client-id>")
    .action((clientId: string) =>
      run(async (context) => {
        const answer = await context.client.call({
          method: "GET",
          path: ["devices", clientId],
          answer: adminDeviceSchema,
        });
        return tell(context, answer, (device) => `Device ${device.name}`);
      }),
    );

  return new Command("device")
    .description("list, show, deactivate or activate devices")
    .addCommand(list)
    .addCommand(show)
    .addCommand(change("deactivate", "keep a device from using anything until it is activated"))
    .addCommand(change("activate", "let a deactivated device in again"));

  function change(action: "deactivate" | "activate", description: string): Command {
    return new Command(action)
      .description(description)
      .argument("<client-id>")
      .action((clientId: string) =>
        run(async (context) => {
          const answer = await context.client.call({
            method: "POST",
            path: ["devices", clientId, action],
            body: {},
            answer: adminDeviceSchema,
          });
          return tell(context, answer, ({ name, state }) => `The device ${name} is ${state} now.`);
        }),
      );
  }
}

function tell(
  { output }: CommandContext,
  answer: CommandResult<AdminDevice>,
  headline: (device: AdminDevice) => string,
): CommandResult<AdminDevice> {
  if (!answer.ok) return answer;
  const device = answer.value;
  output.result({ device }, [
    plain(headline(device)),
    ...toFacts([
      ["State", device.state],
      ["Organization", device.organization.name],
      ["Groups", toNames(device.groups)],
      ["Licences", toNames(device.licences)],
      ["Since", toTime(device.createdAt)],
      ["Client id", device.clientId],
      ["Device id", `${device.deviceId} (confidence ${device.evidence.confidence})`],
      ["Key thumbprint", device.keyThumbprint],
      ["Next key", device.nextKeyThumbprint],
      ["Left at", device.leftAt === null ? null : toTime(device.leftAt)],
    ]),
  ]);
  return answer;
}
