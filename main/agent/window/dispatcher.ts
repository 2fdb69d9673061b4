import { z } from "zod";
import type {
  AgentView,
  CommandName,
  CommandPayloads,
  CommandReply,
} from "../../../preload/contract.ts";
import { isLanguage, type Language } from "../../../messages/languages.ts";
import { TEXT_MAX_LENGTH } from "../../core/invitationText.ts";
import type { WindowAgent } from "./windowAgent.ts";

/** Where the page lives; a message from anywhere else is refused. */
export interface PageAddress {
  /** With the colon, as `URL.protocol` has it. */
  readonly protocol: string;
  readonly host: string;
}

/** Who sent a message, as far as the host can tell; `null` where the frame is gone already. */
export interface Sender {
  readonly url: string | null;
  readonly isMainFrame: boolean;
}

/** The one way from a page to the agent: every message is checked for its sender and its schema. */
export interface Dispatcher {
  /** `null` for a sender that is not our page. */
  getView(sender: Sender): AgentView | null;
  command(sender: Sender, name: unknown, payload: unknown): CommandReply;
}

/** One unit more than is searched, so that what is too long is told so instead of being dropped. */
const PASTE_MAX_LENGTH = TEXT_MAX_LENGTH + 1;
/** Generous beside the 64 characters of a name: the agent answers with what is wrong, not silence. */
const NAME_INPUT_MAX_LENGTH = 1_024;
const REASON_INPUT_MAX_LENGTH = 4_096;

/** An address has at most 300 characters; what is longer is told that it is none. */
const ADDRESS_INPUT_MAX_LENGTH = 4_096;

/** More than any client id or secret has; the agent says what is wrong with it. */
const CREDENTIAL_INPUT_MAX_LENGTH = 4_096;

/** Longer than the service's words in it can be. */
const CARD_KEY_MAX_LENGTH = 16_384;

const nothing = z.strictObject({});

const PAYLOAD_SCHEMAS = {
  submitInvitation: z.strictObject({ text: z.string().max(PASTE_MAX_LENGTH) }),
  confirmService: z.strictObject({ address: z.string().max(ADDRESS_INPUT_MAX_LENGTH) }),
  showNext: nothing,
  accept: z.strictObject({
    name: z.string().max(NAME_INPUT_MAX_LENGTH),
    card: z.string().max(CARD_KEY_MAX_LENGTH),
  }),
  decline: z.strictObject({
    reason: z.string().max(REASON_INPUT_MAX_LENGTH).nullable(),
    card: z.string().max(CARD_KEY_MAX_LENGTH),
  }),
  rename: z.strictObject({ name: z.string().max(NAME_INPUT_MAX_LENGTH) }),
  checkName: z.strictObject({ name: z.string().max(NAME_INPUT_MAX_LENGTH) }),
  settleName: z.strictObject({ keep: z.enum(["mine", "theirs"]) }),
  storeCredential: z.strictObject({
    clientId: z.string().max(CREDENTIAL_INPUT_MAX_LENGTH),
    clientSecret: z.string().max(CREDENTIAL_INPUT_MAX_LENGTH),
  }),
  showHome: z.strictObject({ clientId: z.string().max(CREDENTIAL_INPUT_MAX_LENGTH).nullable() }),
  showHistory: nothing,
  closeHistory: nothing,
  leave: nothing,
  setLanguage: z.strictObject({
    language: z.string().refine((tag): tag is Language => isLanguage(tag)),
  }),
  retry: nothing,
  checkApproval: nothing,
  startOver: nothing,
  closeWindow: nothing,
} as const satisfies { [Name in CommandName]: z.ZodType<CommandPayloads[Name]> };

function isCommandName(name: unknown): name is CommandName {
  return typeof name === "string" && Object.hasOwn(PAYLOAD_SCHEMAS, name);
}

/**
 * Node parses the origin of a private scheme as "null", so that comparing origins would let every
 * such scheme pass: protocol and host are compared instead.
 */
function isPage(sender: Sender, page: PageAddress): boolean {
  if (sender.url === null || !sender.isMainFrame || !URL.canParse(sender.url)) return false;
  const { protocol, host } = new URL(sender.url);
  return protocol === page.protocol && host === page.host;
}

/** Builds the dispatcher both window hosts use; see {@link Dispatcher}. */
export function createDispatcher(agent: WindowAgent, page: PageAddress): Dispatcher {
  function run<Name extends CommandName>(name: Name, payload: unknown): CommandReply {
    const parsed = PAYLOAD_SCHEMAS[name].safeParse(payload);
    if (!parsed.success) return { accepted: false, why: "invalid_payload" };
    return agent.command(name, parsed.data as CommandPayloads[Name]);
  }
  return {
    getView: (sender) => (isPage(sender, page) ? agent.view() : null),
    command: (sender, name, payload) =>
      isPage(sender, page) && isCommandName(name)
        ? run(name, payload)
        : { accepted: false, why: "invalid_payload" },
  };
}
