import { removeInvisible } from "./invisible.ts";
import { decodePercent } from "./percent.ts";
import { readProofpoint } from "./proofpoint.ts";
import {
  afterLevel,
  atPathEnd,
  betweenUnderscores,
  cutLink,
  firstOf,
  inBase64Parameter,
  inParameter,
  isOpaque,
  type LinkPieces,
  type WrapperReader,
} from "./wrapperReaders.ts";

/** Something that puts its own link in the place of every link in an e-mail or on a page. */
interface LinkWrapper {
  /** As the person may know it; the detail of `link.wrapped`. */
  readonly name: string;
  readonly hosts: RegExp;
  readonly paths?: RegExp;
  readonly read: WrapperReader;
}

/** A domain and everything below it. */
function under(...domains: readonly string[]): RegExp {
  return new RegExp(`^(?:[a-z0-9-]+\\.)*(?:${domains.join("|").replaceAll(".", "\\.")})$`);
}

const inUrl = inParameter("url");
const inU = inParameter("u");

/** Mail protection first, then web mail, then what counts clicks; the tests name the sources. */
const WRAPPERS: readonly LinkWrapper[] = [
  {
    name: "Microsoft Safe Links",
    hosts: under(
      "safelinks.protection.outlook.com",
      "safelinks.protection.office365.us",
      "safelinks.protection.outlook.cn",
      "safelinks.protection.partner.outlook.cn",
    ),
    read: inUrl,
  },
  {
    name: "Microsoft Safe Links",
    hosts: under(
      "cdn.office.net",
      "outlook.office.com",
      "outlook.office365.com",
      "outlook.live.com",
    ),
    paths: /safelinks?[/.]/i,
    read: inParameter("url", "originalurl"),
  },
  {
    name: "Proofpoint URL Defense",
    hosts: under("urldefense.proofpoint.com", "urldefense.com", "urldefense.us"),
    read: ({ uri }) => readProofpoint(uri),
  },
  {
    name: "Barracuda Link Protection",
    hosts: under("linkprotect.cudasvc.com"),
    read: inParameter("a"),
  },
  {
    name: "Mimecast",
    hosts: /^(?:protect(?:-[a-z0-9]{1,8})?\.mimecast\.com|(?:[a-z0-9-]+\.)*mimecastprotect\.com)$/,
    // The usual form, /s/…, holds nothing but a number of theirs and a domain to look at.
    read: inParameter("url", "u"),
  },
  {
    name: "Cisco Secure Email",
    hosts: under("secure-web.cisco.com"),
    read: firstOf(atPathEnd, inUrl),
  },
  {
    name: "Sophos Email",
    hosts: under("protection.sophos.com"),
    read: inBase64Parameter("u"),
  },
  {
    name: "Trend Micro",
    hosts: under("trendmicro.com", "trendmicro.eu"),
    paths: /^\/wis\/clicktime\//i,
    read: inUrl,
  },
  { name: "Trend Micro", hosts: under("check.trendmicro.com"), read: inUrl },
  {
    name: "Trellix (FireEye)",
    hosts: under(
      "protect.fireeye.com",
      "protect2.fireeye.com",
      "protect.trellix.com",
      "protect2.trellix.com",
    ),
    read: inU,
  },
  { name: "Symantec Click-time Protection", hosts: under("clicktime.symantec.com"), read: inU },
  {
    name: "Hornetsecurity Secure Links",
    hosts: under("atpscan.global.hornetsecurity.com", "seclinks.cloud-security.net"),
    read: firstOf(inParameter("u", "url"), atPathEnd),
  },
  {
    name: "Check Point",
    hosts: under(
      "protect.checkpoint.com",
      "url.avanan.click",
      "avanan.url-protection.com",
      "url-protection.com",
    ),
    read: firstOf(betweenUnderscores, inParameter("o", "url")),
  },
  { name: "Fortinet FortiMail", hosts: /./, paths: /^\/fmlurlsvc\/?$/i, read: inUrl },
  { name: "Trustwave", hosts: under("scanmail.trustwave.com"), read: inU },
  { name: "Libraesva", hosts: under("urlsand.esvalabs.com"), read: inU },
  { name: "Zix", hosts: under("link.edgepilot.com"), read: inU },
  { name: "TitanHQ LinkLock", hosts: under("linklock.titanhq.com"), read: inUrl },
  { name: "Menlo Security", hosts: under("safe.menlosecurity.com"), read: atPathEnd },
  { name: "Egress Defend", hosts: under("links.defend.egress.com"), read: isOpaque },
  { name: "Intermedia", hosts: under("url.emailprotection.link"), read: isOpaque },
  {
    name: "Microsoft SmartScreen",
    hosts: under("nav.smartscreen.microsoft.com"),
    read: inUrl,
  },
  {
    name: "Google",
    hosts: /^(?:www\.|mail\.)?google(?:\.[a-z]{2,3}){1,2}$/,
    paths: /^\/url$/,
    read: inParameter("q", "url"),
  },
  {
    name: "Google",
    hosts: under("notifications.google.com", "notifications.googleapis.com"),
    read: inParameter("url", "q"),
  },
  {
    name: "GMX and WEB.DE",
    hosts: under(
      "deref-gmx.net",
      "deref-gmx.com",
      "deref-web.de",
      "deref-web-02.de",
      "deref-mail.com",
      "deref-mail-02.com",
      "deref-1und1.de",
    ),
    read: inParameter("redirecturl"),
  },
  {
    name: "Facebook",
    hosts: under("l.facebook.com", "lm.facebook.com", "l.instagram.com", "l.messenger.com"),
    read: inU,
  },
  {
    name: "LinkedIn",
    hosts: under("linkedin.com"),
    paths: /^\/(?:redir\/redirect|safety\/go|redirect)\/?$/i,
    read: inUrl,
  },
  { name: "Slack", hosts: under("slack-redir.net"), paths: /^\/link$/, read: inUrl },
  { name: "YouTube", hosts: under("youtube.com"), paths: /^\/redirect$/, read: inParameter("q") },
  {
    name: "DuckDuckGo",
    hosts: under("duckduckgo.com"),
    paths: /^\/l\/?$/,
    read: inParameter("uddg"),
  },
  { name: "Reddit", hosts: under("out.reddit.com"), read: inUrl },
  { name: "VK", hosts: under("vk.com"), paths: /^\/away(?:\.php)?$/, read: inParameter("to") },
  { name: "Amazon SES", hosts: under("awstrack.me"), read: afterLevel },
  { name: "SendGrid", hosts: under("ct.sendgrid.net"), read: isOpaque },
  { name: "Mailchimp", hosts: under("list-manage.com"), paths: /^\/track\//, read: isOpaque },
  { name: "Mandrill", hosts: under("mandrillapp.com"), paths: /^\/track\//, read: isOpaque },
];

/** What a wrapped link was before, or the name of what wrapped it beyond reading. */
export type Unwrapped =
  | { readonly kind: "target"; readonly uri: string }
  | { readonly kind: "opaque"; readonly by: string };

const URI = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s<>"'“”]+/i;
const SCHEMELESS = /^(?:[a-z0-9-]{1,63}\.){1,9}[a-z0-9-]{1,63}(?::\d{1,5})?\/i\/?#/i;

/**
 * The link in what was wrapped, where there is one. A program that drops one of two slashes, encodes
 * once too often or takes brackets and invisible characters for parts of a link, did so on the way.
 */
function straighten(target: string): string | undefined {
  let text = removeInvisible(target).trim();
  for (
    let round = 0;
    round < 2 && /^[a-z][a-z0-9+.-]{0,30}(?::%2F|%(?:25)?3A)/i.test(text);
    round += 1
  ) {
    text = decodePercent(text);
  }
  if (SCHEMELESS.test(text)) return `https://${text}`;
  return URI.exec(text.replace(/^([a-z][a-z0-9+.-]{0,30}):\/(?!\/)/i, "$1://"))?.[0];
}

function findWrapper({ host, path }: LinkPieces): LinkWrapper | undefined {
  return WRAPPERS.find(
    ({ hosts, paths }) => hosts.test(host) && (paths === undefined || paths.test(path)),
  );
}

/** Whether a link is of something that wraps others. */
export function isWrapped(uri: string): boolean {
  const pieces = cutLink(uri);
  return pieces !== undefined && findWrapper(pieces) !== undefined;
}

/**
 * Takes one wrapping off a link. Nothing is sent and nothing is believed: what was inside is judged
 * as if it had been pasted itself.
 * @returns `undefined` where the link is not wrapped by anything known.
 */
export function unwrapLink(uri: string): Unwrapped | undefined {
  const pieces = cutLink(uri);
  if (pieces === undefined) return undefined;
  const wrapper = findWrapper(pieces);
  if (wrapper === undefined) return undefined;
  const target = straighten(wrapper.read(pieces) ?? "");
  return target === undefined
    ? { kind: "opaque", by: wrapper.name }
    : { kind: "target", uri: target };
}
