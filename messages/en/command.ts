/** What the command line says beside failures: progress, results, questions, help. */
export const COMMAND = {
  "progress.reading-invitation": "Reading the invitation",
  "progress.opening-credentials": "Opening the credential store",
  "progress.signing-in": "Signing in to the service",
  "progress.looking-up": "Looking the invitation up",
  "progress.accepting": "Accepting",
  "progress.declining": "Declining",
  "progress.renaming": "Renaming",
  "progress.reading-device": "Reading the device",
  "progress.securing-key": "Making this device’s key",
  "progress.recording": "Writing the answer down",
  "progress.leaving": "Leaving the organization",
  "progress.waiting-for-turn": "Another process is enrolling this machine; waiting for it",
  "progress.recovering": "Asking what became of an earlier answer",
} as const;
