/** The page without its agent: opened by hand, or the agent does not answer. */
export function NoAgent() {
  return (
    <main className="plain" data-screen="no-agent">
      <h1>Nothing is running behind this window</h1>
      <p>
        Nothing can be accepted or declined here. Close this window and open the invitation again
        from the e-mail.
      </p>
    </main>
  );
}
