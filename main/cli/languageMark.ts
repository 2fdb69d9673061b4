/** What of the environment decides in which language a line is; equal marks, equal lines. */
export function languageMark(environment: NodeJS.ProcessEnv): string {
  const { LC_ALL, LC_MESSAGES, LANG, LANGUAGE } = environment;
  return JSON.stringify([LC_ALL, LC_MESSAGES, LANG, LANGUAGE]);
}
