import { readProofpoint } from "./proofpoint.ts";
import {
  afterLevel,
  atPathEnd,
  behindVersion,
  betweenUnderscores,
  firstOf,
  inBase64Parameter,
  inJsonParameter,
  inParameter,
  isOpaque,
  type WrapperReader,
} from "./wrapperReaders.ts";

/** Something that puts its own link in the place of every link in an e-mail or on a page. */
export interface LinkWrapper {
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
export const WRAPPERS: readonly LinkWrapper[] = [
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
    name: "Proofpoint Isolation",
    hosts: under("urlisolation.com"),
    paths: /^\/browser\/?$/i,
    read: inUrl,
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
  { name: "Zix", hosts: under("link.edgepilot.com", "link.zixcentral.com"), read: inU },
  { name: "Vade", hosts: under("vadesecure.com"), paths: /^\/(?:safeproxy\/)?v?\d/, read: inU },
  { name: "Retarus", hosts: under("protection.retarus.com"), read: inU },
  { name: "Topsec", hosts: under("scanner.topsec.com"), read: inU },
  {
    name: "Mailinblack",
    hosts: /./,
    paths: /^\/securelink\/?$/i,
    // The parameter `url` is only what a person may look at.
    read: inJsonParameter("key"),
  },
  { name: "TitanHQ LinkLock", hosts: under("linklock.titanhq.com"), read: inUrl },
  { name: "Menlo Security", hosts: under("safe.menlosecurity.com"), read: atPathEnd },
  { name: "Egress Defend", hosts: under("links.defend.egress.com"), read: isOpaque },
  { name: "Intermedia LinkSafe", hosts: under("url.emailprotection.link"), read: isOpaque },
  { name: "INKY", hosts: under("inky.com"), paths: /^\/link$/, read: isOpaque },
  { name: "Darktrace", hosts: under("antigena.com"), paths: /^\/l\//, read: isOpaque },
  { name: "NoSpamProxy", hosts: /./, paths: /^\/enqsig\/link$/i, read: isOpaque },
  {
    name: "Outlook on the web",
    hosts: /./,
    paths: /^\/(?:owa\/(?:[^/]+\/){0,4}redir\.aspx|exchweb\/bin\/redir\.asp)$/i,
    read: firstOf(inUrl, inBase64Parameter("ref")),
  },
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
  { name: "Amazon SES", hosts: /./, paths: /^\/CL\d\/[^/]+(?::|%3A)/i, read: afterLevel },
  { name: "Postmark", hosts: under("pstmrk.it"), read: behindVersion },
  { name: "SendGrid", hosts: under("ct.sendgrid.net"), read: isOpaque },
  { name: "Mailchimp", hosts: under("list-manage.com"), paths: /^\/track\//, read: isOpaque },
  {
    name: "Mandrill",
    hosts: under("mandrillapp.com"),
    paths: /^\/track\//,
    read: firstOf(inJsonParameter("p"), inUrl),
  },
  { name: "Mailgun", hosts: /./, paths: /^\/c\/eJ[\w-]{40}/, read: isOpaque },
  { name: "Brevo", hosts: /./, paths: /^\/mk\/cl\/f\//, read: isOpaque },
];
