import type { MailContent } from "./mailContent.ts";
import { wrapText } from "./plainText.ts";

/** The text part. The sender's words are quoted line by line, so that they cannot pose as ours. */
export function renderText(content: MailContent): string {
  const { template, names, message } = content;
  const { labels } = template;
  const facts = [
    [labels.organization, names.organization],
    [labels.group, names.group],
    [labels.inviter, names.inviter],
    [labels.validity, content.validity],
  ] as const;
  const blocks = [
    template.greeting(content.recipient),
    wrapText(template.introduction(names)),
    facts.map(([label, value]) => `  ${label}: ${value}`).join("\n"),
    ...(message === null
      ? []
      : [`${wrapText(template.messageLabel(names))}\n\n${wrapText(message, "> ")}`]),
    wrapText(template.openHere),
    `  ${content.landingLink}`,
    `${template.codeHeading}\n\n${wrapText(template.codeSteps(names))}`,
    `  ${template.codeLabel} ${content.accessCode}`,
    `${wrapText(template.serviceLabel(names))}\n\n  ${content.service}`,
    wrapText([template.safetyHeading, ...template.safety].join(" ")),
    `-- \n${wrapText(template.automatic(names))}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
