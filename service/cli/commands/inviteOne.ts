import { type CreatedInvitation, createdInvitationSchema } from "../../admin/schemas.ts";
import { isMailAddress } from "../../mail/mailAddress.ts";
import { fail, succeed, type CommandResult } from "../commandResult.ts";
import { describeCreated } from "../describeInvitation.ts";
import type { CommandContext } from "../program.ts";

export interface OneInvitation {
  readonly org: string;
  /** `false` after `--no-email`; missing where neither was given. */
  readonly email?: string | false;
  readonly recipient?: string;
  readonly deviceName?: string;
  readonly showCode?: boolean;
}

/** Invites one device, or one for each of several addresses; nobody where one of them is wrong. */
export async function inviteOne(
  context: CommandContext,
  options: OneInvitation,
  settings: object,
): Promise<CommandResult<unknown>> {
  const { org, email, recipient, deviceName } = options;
  if (email === undefined) {
    return fail(
      "usage",
      "usage.email_missing",
      "It is not said how the invitation gets to its recipient.",
      "Give --email ADDRESS, or --no-email to hand over the access code yourself.",
    );
  }
  const addresses = email === false ? [undefined] : email.split(";");
  const wrong = addresses.findIndex((each) => each !== undefined && !isMailAddress(each.trim()));
  if (addresses.length > 1 && wrong >= 0) {
    return fail(
      "usage",
      "email.invalid",
      `The address in place ${wrong + 1} is no e-mail address; nobody was invited.`,
      "Separate several addresses by ; alone, such as a@example.com;b@example.com.",
    );
  }
  const created: CreatedInvitation[] = [];
  for (const address of addresses) {
    const answer = await context.client.call({
      method: "POST",
      path: ["invitations"],
      body: {
        organization: org,
        ...settings,
        ...(address === undefined ? {} : { email: address }),
        ...(recipient === undefined ? {} : { recipientName: recipient }),
        ...(deviceName === undefined ? {} : { deviceName }),
      },
      answer: createdInvitationSchema,
    });
    if (!answer.ok) return answer;
    created.push(answer.value);
  }
  const lines = created.flatMap((each, index) => [
    ...(index === 0 ? [] : [""]),
    ...describeCreated(each, options.showCode === true),
  ]);
  const [first] = created;
  context.output.result(
    created.length === 1 && first !== undefined ? first : { invitations: created },
    lines,
  );
  return succeed(created);
}
