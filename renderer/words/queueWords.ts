/** How many invitations wait beside the one shown. */
export function queueWords(queued: number): string {
  return queued === 1 ? "Another invitation is waiting" : `${queued} more invitations are waiting`;
}
