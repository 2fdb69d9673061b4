/** What the window’s page says itself; the agent words failures and notices for it. */
export const WINDOW = {
  "step.reading-invitation": "Reading the invitation…",
  "step.opening-credentials": "Opening this machine’s keychain…",
  "step.signing-in": "Signing in to the service…",
  "step.looking-up": "Asking the service about the invitation…",
  "step.accepting": "Accepting the invitation…",
  "step.declining": "Declining the invitation…",
  "step.renaming": "Changing the name…",
  "step.reading-device": "Reading what this machine may use…",
  "step.securing-key": "Making this machine’s own key…",
  "step.recording": "Writing the answer down…",
  "step.leaving": "Leaving the organization…",
  "step.waiting-for-turn": "Another program is enrolling this machine; waiting for it…",
  "step.recovering": "Asking what became of an earlier answer…",
} as const;
