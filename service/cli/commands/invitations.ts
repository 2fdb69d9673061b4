import { Argument, Command, Option } from "commander";
import { invitationStateSchema } from "../../../protocol/invitation.ts";
import {
  type AdminInvitation,
  adminInvitationSchema,
  createdInvitationSchema,
  invitationListSchema,
} from "../../admin/schemas.ts";
import {
  describeApproved,
  describeCreated,
  describeInvitation,
  toValidity,
} from "../describeInvitation.ts";
import { listPreparedDevices } from "../bulk/calls.ts";
import type { CommandResult } from "../commandResult.ts";
import type { CommandContext, Runner } from "../program.ts";
import { toTable, toTime } from "../table.ts";
import { showCodeOption } from "./invite.ts";

interface ApproveOptions {
  readonly asNew?: boolean;
  /** `true`: the device it was recognised as. */
  readonly reclaim?: string | true;
}

interface ListOptions {
  readonly org?: string;
  readonly state?: string;
  readonly email?: string;
}

/** `latchkey-service list|show|resend|revoke|approve|deny`. */
export function invitationCommands(run: Runner): Command[] {
  const list = new Command("list")
    .description("list invitations, the newest first")
    .addOption(new Option("--org <organization>", "only this organization's"))
    .addOption(
      new Option("--state <state>", "only in this state").choices([
        ...invitationStateSchema.options,
        AWAITING,
      ]),
    )
    .addOption(new Option("--email <part>", "only to addresses that hold this"))
    .addHelpText("after", LIST_HELP)
    .action(({ org, state, email }: ListOptions) =>
      run(async (context) => {
        const { client, output } = context;
        if (state === AWAITING) return listAwaiting(context, { organization: org, state, email });
        const answer = await client.call({
          method: "GET",
          path: ["invitations"],
          query: { organization: org, state, email },
          answer: invitationListSchema,
        });
        if (answer.ok) {
          const rows = answer.value.invitations.map((each) => [
            each.id,
            toState(each),
            each.email === null
              ? "(no e-mail)"
              : each.email + (each.delivery.state === "failed" ? " (not sent)" : ""),
            `${each.organization.name}, ${each.group.name}`,
            toTime(each.invitedAt),
            toValidity(each),
            each.actions.join(", "),
          ]);
          const titles = ["ID", "STATE", "E-MAIL", "GROUP", "INVITED AT", "VALID UNTIL", "ACTIONS"];
          output.result(answer.value, toTable(titles, rows, "There is no such invitation."));
        }
        return answer;
      }),
    );

  const show = new Command("show")
    .description("show an invitation and who accepted it")
    .addArgument(idArgument())
    .action((id: string) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "GET",
          path: ["invitations", id],
          answer: adminInvitationSchema,
        });
        if (answer.ok)
          output.result({ invitation: answer.value }, describeInvitation(answer.value));
        return answer;
      }),
    );

  const resend = new Command("resend")
    .description("send an invitation again, with a new link and code; the old ones end")
    .addArgument(idArgument())
    .addOption(showCodeOption())
    .addHelpText("after", RESEND_HELP)
    .action((id: string, { showCode }: { showCode?: boolean }) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "POST",
          path: ["invitations", id, "resend"],
          body: {},
          answer: createdInvitationSchema,
        });
        if (answer.ok)
          output.result(answer.value, describeCreated(answer.value, showCode === true));
        return answer;
      }),
    );

  const approve = new Command("approve")
    .description("let the device in that waits for approval")
    .addArgument(idArgument())
    .addOption(new Option("--as-new", "as a device of its own, whatever it looks like"))
    .addOption(
      new Option(
        "--reclaim [client-id]",
        "as the device it was recognised as, or as this one: that keeps its name and groups, and its old key ends",
      ).conflicts("asNew"),
    )
    .addHelpText("after", APPROVE_HELP)
    .action((id: string, { asNew, reclaim }: ApproveOptions) =>
      run(async ({ client, output }) => {
        const answer = await client.call({
          method: "POST",
          path: ["invitations", id, "approve"],
          body: toChoice(asNew, reclaim),
          answer: adminInvitationSchema,
        });
        if (answer.ok) {
          output.result({ invitation: answer.value }, describeApproved(answer.value));
        }
        return answer;
      }),
    );

  return [
    list,
    show,
    resend,
    decide("revoke", "withdraw an invitation that nobody has answered", REVOKE_HELP),
    approve,
    decide("deny", "turn the device away that waits for approval", DENY_HELP, true),
  ];

  function decide(
    action: "revoke" | "deny",
    description: string,
    help: string,
    takesReason = false,
  ): Command {
    const command = new Command(action).description(description).addArgument(idArgument());
    if (takesReason) {
      command.addOption(
        new Option("--reason <text>", "why; the device is told, in at most 500 characters"),
      );
    }
    return command
      .addHelpText("after", help)
      .action((id: string, { reason }: { reason?: string }) =>
        run(async ({ client, output }) => {
          const answer = await client.call({
            method: "POST",
            path: ["invitations", id, action],
            body: reason === undefined ? {} : { reason },
            answer: adminInvitationSchema,
          });
          if (answer.ok) {
            output.result({ invitation: answer.value }, describeInvitation(answer.value));
          }
          return answer;
        }),
      );
  }
}

/** No state of an invitation: there is none yet. */
const AWAITING = "awaiting_invitation";

async function listAwaiting(
  context: CommandContext,
  query: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult<unknown>> {
  const answer = await listPreparedDevices(context, query);
  if (!answer.ok) return answer;
  const rows = answer.value.devices.map((each) => [
    each.id,
    each.externalId ?? "",
    each.email ?? "",
    each.name ?? "",
    `${each.organization.name}, ${each.group.name}`,
    toTime(each.preparedAt),
  ]);
  const titles = ["ID", "EXTERNAL ID", "E-MAIL", "NAME", "GROUP", "PREPARED AT"];
  const nobody = "Nobody awaits an invitation.";
  context.output.result(answer.value, toTable(titles, rows, nobody));
  return answer;
}

function toChoice(asNew: boolean | undefined, reclaim: string | true | undefined): object {
  if (asNew === true) return { enrolAs: "new" };
  if (reclaim === undefined) return {};
  return reclaim === true ? { enrolAs: "reclaim" } : { enrolAs: "reclaim", clientId: reclaim };
}

/** A machine that somebody should look at twice shows in the list already. */
function toState({ state, acceptance }: AdminInvitation): string {
  const reason = acceptance?.waitingReason ?? "manual_approval";
  return state === "waiting" && reason !== "manual_approval" ? `waiting: ${reason}` : state;
}

function idArgument(): Argument {
  return new Argument("<id>", "id of the invitation, as `latchkey-service list` shows it");
}

const LIST_HELP = `
States: pending (not answered yet), waiting (accepted, to be approved), approved, rejected,
declined, expired, revoked, inactivated (a newer one was sent). Devices that were prepared and are
not invited yet are listed apart: awaiting_invitation.

Examples:
  latchkey-service list --state waiting
  latchkey-service list --org Acme --email @example.com --json`;

const RESEND_HELP = `
Possible while the invitation is pending, expired or rejected.

Example:
  latchkey-service resend inv_… --show-code`;

const REVOKE_HELP = `
Example:
  latchkey-service revoke inv_…`;

const APPROVE_HELP = `
Look first at who accepted: \`latchkey-service show ID\`. It says whether the machine is known and
what approving makes of it. Unless told otherwise, a machine whose hardware is known (installed
anew, repaired, its disk moved) gets its device back with name and groups, under its new key; any
other becomes a new device. A machine id alone, which a copied disk has too, gives nothing back.

Examples:
  latchkey-service approve inv_…
  latchkey-service approve inv_… --as-new
  latchkey-service approve inv_… --reclaim device…`;

const DENY_HELP = `
Example:
  latchkey-service deny inv_… --reason "This press belongs to the other plant."`;
