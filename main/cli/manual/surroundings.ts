import { configVariable, type Brand } from "../../core/brand.ts";

type Term = readonly [term: string, text: string];

/** What of the environment counts. */
export function listEnvironment(brand: Brand): readonly Term[] {
  return [
    [configVariable(brand), "the configuration file, where --config names none"],
    [
      "LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
      "the language of the text, and how dates and numbers are written",
    ],
    [
      "HTTPS_PROXY, HTTP_PROXY, NO_PROXY",
      "the proxy, and what is reached without it, where the configuration names none; also in lower case",
    ],
    ["NODE_EXTRA_CA_CERTS", "a PEM file with further certificate authorities"],
    ["XDG_STATE_HOME", "below it lies the state, unless the configuration says where"],
    ["XDG_RUNTIME_DIR", "below it lies the socket by which the one window is found"],
    ["DISPLAY, WAYLAND_DISPLAY", "where the window opens"],
    ["CREDENTIALS_DIRECTORY", "where systemd puts the credentials of a unit"],
  ];
}

/** Which files are read and written on Linux. */
export function listFiles({ command }: Brand): readonly Term[] {
  return [
    [`/etc/${command}/config.json`, "the configuration: which services this machine trusts"],
    [
      `/etc/${command}/policy.json`,
      "the administrator’s policy, which binds every user; only root may be able to change it",
    ],
    [
      `/etc/${command}/provision.yaml`,
      "what `apply` brings the machine to, where it is given no file; provision.yml and provision.json count too",
    ],
    [
      `~/.local/state/${command}/`,
      "the enrolment record, the journal and notes; no secrets, unless the configuration chooses a store of files",
    ],
  ];
}
