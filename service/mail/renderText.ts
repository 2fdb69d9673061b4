import { supportInWords } from "../letters/support.ts";
import { type MailContent, toFacts } from "./mailContent.ts";
import { isolate, wrapText } from "./plainText.ts";

/** The text part. The sender's words are quoted line by line, so that they cannot pose as ours. */
export function renderText(content: MailContent): string {
  const { letters, message } = content;
  const { say } = letters.words;
  const isolated = (text: string) => isolate(text, letters.direction);
  const names = {
    organization: isolated(content.names.organization),
    group: isolated(content.names.group),
    inviter: isolated(content.names.inviter),
    product: isolated(content.names.product),
  };
  const { recipient } = content;
  const facts = toFacts(content).map(([label, value]) =>
    say("mail.fact", { label, value: isolated(value) }),
  );
  const support = supportInWords(letters.words, content.brand.support);
  const blocks = [
    recipient === null
      ? say("mail.greeting.nobody")
      : say("mail.greeting", { recipient: isolated(recipient) }),
    wrapText(say("mail.introduction", names)),
    facts.map((fact) => `  ${fact}`).join("\n"),
    ...(message === null
      ? []
      : [`${wrapText(say("mail.wrote", names))}\n\n${wrapText(message, "> ")}`]),
    wrapText(say("mail.open")),
    // Alone on its line, and without a mark around it: it is copied from here.
    `  ${content.landingLink}`,
    `${say("mail.code.heading")}\n\n${wrapText(say("mail.code.steps", { ...names, command: content.command }))}`,
    `  ${say("mail.fact", { label: say("mail.code.label"), value: content.accessCode })}`,
    `${wrapText(say("mail.service", names))}\n\n  ${content.service}`,
    `${say("mail.safety.heading")}\n\n${wrapText(say("mail.safety.text"))}`,
    ...(support.length === 0 ? [] : [support.map((line) => wrapText(line)).join("\n")]),
    `-- \n${wrapText(say("mail.automatic", names))}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
