import type { WrappedSample } from "./wrappedSample.ts";

/**
 * Pages that describe the formats. Most makers document that links are rewritten, and to which host;
 * the parameters beside the link, and all of it for `observed`, are as they stand in e-mails.
 */
const SOURCES = {
  observed: "no page of the maker: as it stands in e-mails",
  safeLinks: "https://learn.microsoft.com/en-us/defender-office-365/safe-links-about",
  proofpoint:
    "https://help.proofpoint.com/Threat_Insight_Dashboard/Concepts/How_do_I_decode_a_rewritten_URL%3F",
  barracuda: "https://campus.barracuda.com/doc/49055519",
  mimecast:
    "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000782363539-Targeted-Threat-Protection-URL-Protect-Verifying-a-URL",
  mimecastHosts:
    "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000364820371-Targeted-Threat-Protection-Domain-Update-Feb-2024",
  cisco: "https://docs.ces.cisco.com/docs/url-rewriting-and-analysis-best-practices",
  sophos:
    "https://doc.sophos.com/central/Customer/help/en-us/ManageYourProducts/EmailSecurity/EmailSecurityPolicy/EmailURLProtection/index.html",
  trendMicro: "https://success.trendmicro.com/ja-JP/solution/KA-0009936",
  symantec:
    "https://knowledge.broadcom.com/external/article/163838/whitelist-a-domain-with-the-symantec-cli.html",
  hornet:
    "https://support.hornetsecurity.com/hc/de/articles/360011312977-ATP-im-Detail-Secure-Links",
  checkPoint:
    "https://blog.checkpoint.com/product-updates/click-time-protection-replaced-url-domain-change/",
  avanan:
    "https://www.avanan.com/product-updates/new-rewritten-url-format-in-click-time-protection",
  fortinet: "https://docs.fortinet.com/document/fortimail/7.4.2/cli-reference/622553",
  trustwave:
    "https://community.sophos.com/sophos-email/f/recommended-reads/133194/sophos-email-sophos-time-of-click-microsoft-safelinks-and-similar-url-re-writing-technologies-can-cause-error",
  egress: "https://support.knowbe4.com/hc/en-us/articles/35666043130515",
  avananFormats:
    "https://sc1.checkpoint.com/documents/Avanan_Admin_Guide/oxy_ex-1/Topics/click-time-protection/rewritten-avanan-url.html",
  vade: "https://cloud.vadesecure.com/help/EN/reseller/EN/setting/toc.html",
  inky: "https://inkyops.atlassian.net/wiki/spaces/AG2/pages/1828192376/Link+Rewriting",
  linkSafe: "http://kb.intermedia.net/article/23554",
  noSpamProxy:
    "https://docs.nospamproxy.com/Server/15/Suite/en-gb/Content/URL-Safeguard/url-safeguard-overview.htm",
} as const;

/** By mail protection: a server of its maker or owner looks at the link once more when it is clicked. */
export const PROTECTED_SAMPLES: readonly WrappedSample[] = [
  {
    name: "Safe Links",
    source: SOURCES.safeLinks,
    wrapped:
      "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fdocs%23part-2&data=05%7C02%7Cmaria%40example.com%7Ccd8ed34f3e342df86f008dd8b4e40b7%7C0%7C0%7C638&sdata=uQ0pB%2BXlJx3%3D&reserved=0",
    target: "https://example.org/docs#part-2",
  },
  {
    name: "Safe Links, copied from HTML source",
    source: SOURCES.safeLinks,
    wrapped:
      "https://eur03.safelinks.protection.outlook.com/?url=http%3A%2F%2Fexample.org%2F&amp;data=04%7C01%7C&amp;sdata=1eMdG%2F&amp;reserved=0",
    target: "http://example.org/",
  },
  {
    name: "Safe Links of the government cloud",
    source: SOURCES.safeLinks,
    wrapped:
      "https://usg02.safelinks.protection.office365.us/?url=https%3A%2F%2Fexample.org%2Fa%2Fb.pdf&data=05%7C01%7C%7C3d94d8a8f9714&reserved=0",
    target: "https://example.org/a/b.pdf",
  },
  {
    name: "Safe Links in Teams",
    source: SOURCES.safeLinks,
    wrapped:
      "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fexample.org%2Fx&locale=en-gb&dest=https%3A%2F%2Fteams.microsoft.com&pc=abc",
    target: "https://example.org/x",
  },
  {
    name: "Safe Links in Teams, without what it protects",
    source: SOURCES.safeLinks,
    wrapped: "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html",
    target: null,
  },
  {
    name: "URL Defense, version 1",
    source: SOURCES.proofpoint,
    wrapped:
      "https://urldefense.proofpoint.com/v1/url?u=http%3A//www.example.org/&k=oIvRg1%2BdGAgOoM1BIlLLqw%3D%3D%0A&r=IKM5u8%2B%2F&m=Ww6iaHO73m&s=d3583cfa53dade97025bc6274c6c8951",
    target: "http://www.example.org/",
  },
  {
    name: "URL Defense, version 2",
    source: SOURCES.proofpoint,
    wrapped:
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_a-5Fb-2Dc_-3Fx-3D1-26y-3D2-23top&d=BwdwBAg&c=TIwfCwdwWnrHy3gMA_uzZorHPsT2wfwvKrwfU&r=x&m=y&s=z&e=",
    target: "https://www.example.org/a_b-c/?x=1&y=2#top",
  },
  {
    name: "URL Defense, version 3, nothing replaced",
    source: SOURCES.proofpoint,
    wrapped: "https://urldefense.com/v3/__http://www.example.org__;!!BZ50a36bapWJ!pk3Klh-Hfs2$",
    target: "http://www.example.org",
  },
  {
    name: "URL Defense, version 3, one character replaced",
    source: SOURCES.proofpoint,
    wrapped:
      "https://urldefense.com/v3/__https://example.org/linux/core.c*L1851__;Iw!!A4F2R9G_pg!Zar83WUe4sM-EF4c2wR2$",
    target: "https://example.org/linux/core.c#L1851",
  },
  {
    name: "URL Defense, version 3, several characters and a run of them",
    source: SOURCES.proofpoint,
    // "+", then a run of three (symbol B) "äöü", then "#".
    wrapped:
      "https://urldefense.com/v3/__https://example.org/a*b**Bc*d__;K8Okw7bDvCM!!-612Flbf0JvQ3kNJkRi5Jg!Ue6tQud$",
    target: "https://example.org/a+bäöüc#d",
  },
  {
    name: "URL Defense, version 3, a slash lost",
    source: SOURCES.proofpoint,
    wrapped: "https://urldefense.us/v3/__https:/example.org/x__;!!foo!bar$",
    target: "https://example.org/x",
  },
  {
    name: "Barracuda",
    source: SOURCES.barracuda,
    wrapped:
      "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2fpath%23x&c=E,1,5bEVim247z1fGhtUhmYwbNu1H8iIZr4&typo=1",
    target: "https://example.org/path#x",
  },
  {
    name: "Barracuda, not encoded",
    source: SOURCES.barracuda,
    wrapped: "https://linkprotect.cudasvc.com/url?a=http://www.example.org/&c=E,1,5bEV&typo=1",
    target: "http://www.example.org/",
  },
  {
    name: "Mimecast",
    source: SOURCES.mimecast,
    wrapped: "https://protect-us.mimecast.com/s/bvw6ClYgmKf29D5ZHqNca4?domain=example.org",
    target: null,
  },
  {
    name: "Mimecast since 2024",
    source: SOURCES.mimecastHosts,
    wrapped: "https://url.uk.m.mimecastprotect.com/s/F6rYCAW0hl6wn3CQg3QZ?domain=example.org",
    target: null,
  },
  {
    name: "Cisco",
    source: SOURCES.cisco,
    wrapped:
      "https://secure-web.cisco.com/1rpFFtn1JZDE_g214Q-YS6vXmf7iX-GrSqz5_gIRlzT74BRG0LQ/https%3A%2F%2Fexample.org%2Fmailman%2Flist%23users",
    target: "https://example.org/mailman/list#users",
  },
  {
    name: "Cisco, its end lost",
    source: SOURCES.cisco,
    wrapped: "http://secure-web.cisco.com/1z0v_U78rf_0ofSUeyHRS36Fj-mk74BguweaGfG7pX9MxfOcN1eiC",
    target: null,
  },
  {
    name: "Sophos",
    source: SOURCES.sophos,
    wrapped:
      "https://eu-west-1.protection.sophos.com/?d=example.org&u=aHR0cDovL3d3dy5pbmZvcm1hdGljcy5qYXgub3Jn&i=NjA4MmJmMDQzNTk5ZWQ0NzczNjRkZGVh&t=N256bkVT&h=0dfc16b099bc44c0b010704a8e9d74bb&s=AVNPUEhU",
    target: "http://www.informatics.jax.org",
  },
  {
    name: "Sophos, without the slash",
    source: SOURCES.sophos,
    wrapped:
      "https://us-west-2.protection.sophos.com?d=example.org&u=aHR0cHM6Ly9leGFtcGxlLm9yZy94P2E9Yg%3D%3D&i=NjU1&t=cDk2&h=f71f32803e0b40f8",
    target: "https://example.org/x?a=b",
  },
  {
    name: "Trend Micro",
    source: SOURCES.trendMicro,
    wrapped:
      "https://ddec1-0-en-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=https%3a%2f%2flore.example.org%2flkml%2f2023.GE119987%40fedora%2ft%2f&umid=2f305b77-83e7-47b6-a461-a8ca67d0bfe2&auth=53c7c7de28b92dfd96e93d9dd61a23e634d2fbec",
    target: "https://lore.example.org/lkml/2023.GE119987@fedora/t/",
  },
  {
    name: "Trend Micro, not encoded, with a fragment",
    source: SOURCES.trendMicro,
    wrapped:
      "https://cas5-0-urlprotect.trendmicro.com/wis/clicktime/v1/query?url=https://example.org/x#part&umid=1f2e17b0&rct=1761678757",
    target: "https://example.org/x#part",
  },
  {
    name: "Trend Micro, its other host",
    source: SOURCES.observed,
    wrapped: "https://eu.check.trendmicro.com/?url=https%3A%2F%2Fexample.org%2Fx%23y&rt=1761678757",
    target: "https://example.org/x#y",
  },
  {
    name: "Trellix",
    source: SOURCES.observed,
    wrapped:
      "https://protect2.fireeye.com/v1/url?k=84f6a8c0-e57dbdd9-84f7238f-74fe485cbfec-e81bd79bfd1ff442&q=1&e=6739af06-730c-48db-aef8-026a9aaee1b4&u=http%3A%2F%2Fexample.org%2Fschemas%2Fphy.yaml%23",
    target: "http://example.org/schemas/phy.yaml#",
  },
  {
    name: "FireEye, not encoded",
    source: SOURCES.observed,
    wrapped:
      "https://protect2.fireeye.com/url?k=1ffa720fd467d028.1ffbf940-9a5a550397b4da2b&u=http://example.org/schemas/gpu.yaml#top",
    target: "http://example.org/schemas/gpu.yaml#top",
  },
  {
    name: "Symantec",
    source: SOURCES.symantec,
    wrapped:
      "https://clicktime.symantec.com/15xVcHh2qpEgPv5boCzmK?h=QCYVzyLUm8bH6wdi23Xb5_1Dx1ooNNtCUoF8u_AHzJM=&u=https%3A%2F%2Fexample.org%2Fabs%2F1908.06733",
    target: "https://example.org/abs/1908.06733",
  },
  {
    name: "Symantec, without what it protects",
    source: SOURCES.symantec,
    wrapped: "https://clicktime.symantec.com/3MnsciFmpCx2GTRRtjmLJoD6H2",
    target: null,
  },
  {
    name: "Hornetsecurity",
    source: SOURCES.hornet,
    wrapped:
      "https://atpscan.global.hornetsecurity.com/?d=HzV-JpXnCxhoHNXVsqolz4M0beD_W&f=rhmYUrUT0yf7&i=&k=Eb5a&m=onuRfVBv2&n=Ux5f&r=nfZ6&s=a1b0c48e&u=https%3A%2F%2Fwww.example.org%2Fnews%2F",
    target: "https://www.example.org/news/",
  },
  {
    name: "Hornetsecurity, the older form",
    source: SOURCES.hornet,
    wrapped:
      "http://atpscan.global.hornetsecurity.com/?d=bl0WkjofOe8esEHMXNQ6mkfdkdiDo7tHmlMOQyi6Dv_kVbE6KFSN8&f=kXUMBGyq4MsEz9wJa2&i=&k=zA1z&m=2hBCCMd6G4LQ3",
    target: null,
  },
  {
    name: "Check Point",
    source: SOURCES.checkPoint,
    wrapped:
      "https://protect.checkpoint.com/v2/___https://example.org/a/b#c___.YzJ1OndlY29tbXVuaWNhdGlvbnM6YzpvOjQwMWQyNWE1OWIxMDNiNWUy",
    target: "https://example.org/a/b#c",
  },
  {
    name: "Check Point, of one region, its colon encoded",
    source: SOURCES.checkPoint,
    wrapped:
      "https://protect.checkpoint.com/v2/r01/___https%3A//example.org/report/___.YzJ1OndlY29t",
    target: "https://example.org/report/",
  },
  {
    name: "Check Point, a slash lost",
    source: SOURCES.checkPoint,
    wrapped:
      "https://protect.checkpoint.com/v2/___https:/www.example.org/x.pdf___.YzJ1OnRoZWNoZXJ0",
    target: "https://www.example.org/x.pdf",
  },
  {
    name: "Check Point, first version",
    source: SOURCES.checkPoint,
    wrapped:
      "https://checkpoint.url-protection.com/v1/r07/url?o=https%3A//www.example.org/x&g=NjQ2ZjJkOWIwMjZiYTExYw==&h=M2IxMDZj&p=bWVj",
    target: "https://www.example.org/x",
  },
  {
    name: "Avanan",
    source: SOURCES.avanan,
    wrapped: "https://url.avanan.click/v2/___https://example.org/i*23x___.YXAzOmV4YW1wbGU",
    target: "https://example.org/i#x",
  },
  {
    name: "Avanan, first version",
    source: SOURCES.avananFormats,
    wrapped:
      "https://avanan.url-protection.com/v1/url?o=https%3A//example.org/x%23y&g=NjQ2ZjJkOWI=&h=M2Ix&p=YXAx",
    target: "https://example.org/x#y",
  },
  {
    name: "FortiMail, on the host of its owner",
    source: SOURCES.fortinet,
    wrapped:
      "https://mail.example.net/fmlurlsvc/?fewReq=:B:JVE3PDk0Nyt7MD8jPStkaTA9PDc9PCt+&url=https%3a%2f%2fexample.org%2fpull%2f1",
    target: "https://example.org/pull/1",
  },
  {
    name: "Trustwave",
    source: SOURCES.trustwave,
    wrapped:
      "https://scanmail.trustwave.com/?c=8510&d=5qOd3Z&s=5&u=https%3a%2f%2fexample%2eorg%2fx",
    target: "https://example.org/x",
  },
  {
    name: "Libraesva",
    source: SOURCES.observed,
    wrapped:
      "https://urlsand.esvalabs.com/?u=https%3A%2F%2Fexample.org%2Fabs%2F2502.10811&e=ed7a584b&h=456504aa&f=y&p=y",
    target: "https://example.org/abs/2502.10811",
  },
  {
    name: "Libraesva inside URL Defense",
    source: SOURCES.observed,
    wrapped:
      "https://urldefense.com/v3/__https://urlsand.esvalabs.com/?u=https*3A*2F*2Fexample.org*2Fx*23y&e=09733f94&h=e09f2efa&f=y&p=n__;JSUlJSUlJSUl!!N30Cs7Jr!GRgB_JlhZF2X$",
    target:
      "https://urlsand.esvalabs.com/?u=https%3A%2F%2Fexample.org%2Fx%23y&e=09733f94&h=e09f2efa&f=y&p=n",
  },
  {
    name: "Zix, not encoded",
    source: SOURCES.observed,
    wrapped:
      "https://link.edgepilot.com/s/4239f747/ca21cbCpKkOSLI5ZXNqTdQ?u=https://example.org/x?id=17659%26key=GRP",
    target: "https://example.org/x?id=17659%26key=GRP",
  },
  {
    name: "Zix, its other host",
    source: SOURCES.observed,
    wrapped:
      "https://link.zixcentral.com/u/8e5962e4/2Jj9cedkLka5KIsBRuMOIg?u=https%3A%2F%2Fexample.org%2Fx",
    target: "https://example.org/x",
  },
  {
    name: "Vade",
    source: SOURCES.vade,
    wrapped:
      "https://antiphishing.vadesecure.com/v4?f=UU1XcHkxazJBTmIySlBBMXFx2f859LIp&i=RTNLd2NG&k=ywmE&r=ZnVkMm1UMHFmWHNzejI1TlfOvi8I&s=634bcb492d1b0d25e151790f&u=https%3A%2F%2Fexample.org%2Fagenda%2F%23x",
    target: "https://example.org/agenda/#x",
  },
  {
    name: "Vade for Microsoft 365",
    source: SOURCES.vade,
    wrapped:
      "https://m365.eu.vadesecure.com/safeproxy/v3?f=nyMYWBvOVmDkhcsfkFgJ7VMGrqzuhZ&i=cSKtLoYeyj&k=rmE8&r=HRQmKY5mSLcv&u=https%3A%2F%2Fexample.org%2Fsolutions%2F",
    target: "https://example.org/solutions/",
  },
  {
    name: "Vade, the older form",
    source: SOURCES.observed,
    wrapped:
      "https://antiphishing.vadesecure.com/2/bWFyaWFAZXhhbXBsZS5jb218VlJDMDQ%3D/example.org/",
    target: null,
  },
  {
    name: "Retarus",
    source: SOURCES.observed,
    wrapped:
      "https://protection.retarus.com/v1?u=https%3A%2F%2Fexample.org%2Ffr%2Fzones%23x&c=11R4ui7QrC&r=57AvmVPRfq3wxsKea6dzXV&k=7s1&s=vqdWCPkgj9GU&ref=example.org",
    target: "https://example.org/fr/zones#x",
  },
  {
    name: "Topsec",
    source: SOURCES.observed,
    wrapped:
      "https://scanner.topsec.com/?d=4179&r=auto&u=https%3A%2F%2Fexample.org%2Fbookings%2F&t=77718a3b5e2d4c1f9a8b7c6d5e4f",
    target: "https://example.org/bookings/",
  },
  {
    name: "Mailinblack",
    source: SOURCES.observed,
    wrapped:
      "https://mibc-fr-11.mailinblack.com/securelink/?url=https://example.org&key=eyJsYW5nIjoiRlIiLCJ1cmwiOiJodHRwczovL2V4YW1wbGUub3JnL2V2ZW5lbWVudC8iLCJ0b2tlbiI6ImdBQUFBQUJuVTJIYVBFbCJ9",
    target: "https://example.org/evenement/",
  },
  {
    name: "Mailinblack, without its key",
    source: SOURCES.observed,
    wrapped: "https://mib.example.net/securelink/?url=https://example.org",
    target: null,
  },
  {
    name: "Proofpoint Isolation",
    source: SOURCES.observed,
    wrapped:
      "https://urlisolation.com/browser?clickId=B23D741D-999F-4828-AB2B-04A2F9CA147A&traceToken=1739813018%3Bexample_hosted%3Bhttps%3A%2Fexample.org&url=https%3A%2F%2Fexample.org%2Fbest%2F%23x",
    target: "https://example.org/best/#x",
  },
  {
    name: "Menlo Security",
    source: SOURCES.observed,
    wrapped: "https://safe.menlosecurity.com/https://example.org/docs/installation#x",
    target: "https://example.org/docs/installation#x",
  },
  {
    name: "Intermedia",
    source: SOURCES.linkSafe,
    wrapped:
      "https://url.emailprotection.link/?b6t_II7rHqeURY3L4E7-KcEv-1AKpnboL9fCKlYHKuJE6gIsmMG5lwI0tzFV~",
    target: null,
  },
  {
    name: "INKY",
    source: SOURCES.inky,
    wrapped:
      "https://shared.outlook.inky.com/link?domain=example.org&t=h.eJxtj7tywyAQRX_Fozq8BBhw5SRVitjfsIZFJkbI",
    target: null,
  },
  {
    name: "Darktrace",
    source: SOURCES.observed,
    wrapped:
      "https://l.antigena.com/l/DX6b1wizs71Ijc-eLjrl_reEdyDi0rb~jWMlu~s-bedYFHABJnPkRhFRynVLeqwmfFJqdN_xpM",
    target: null,
  },
  {
    name: "NoSpamProxy, on the host of its owner",
    source: SOURCES.noSpamProxy,
    wrapped:
      "https://portal.example.net/enQsig/link?id=BAgAAADAsHNi0zEFiakAAACORk589NFmMEL0IRdt7DRVpnoi_6WKuXqQ",
    target: null,
  },
  {
    name: "Egress Defend",
    source: SOURCES.egress,
    wrapped:
      "https://links.defend.egress.com/Warning?crId=65a1&Domain=example.org&Lang=en&Base64Url=eNrLKCkpKLbS1y8",
    target: null,
  },
  {
    name: "LinkLock",
    source: SOURCES.observed,
    wrapped: "https://linklock.titanhq.com/analyse?url=https%3A%2F%2Fexample.org%2Fy&data=eJxsyk",
    target: "https://example.org/y",
  },
];
