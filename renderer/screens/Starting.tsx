/** Until the first snapshot: usually a few milliseconds, so nothing that would flash. */
export function Starting() {
  return (
    <main className="plain" data-screen="starting" aria-busy="true">
      <p className="only-spoken">Opening…</p>
    </main>
  );
}
