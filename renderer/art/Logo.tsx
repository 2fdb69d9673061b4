/** The mark: a keyhole in a key's bow. The product's name stands beside it as text. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path
        className="logo-mark"
        fillRule="evenodd"
        d="M32 4a20 20 0 0 1 8 38.3V54l-5 6-8-8 4-4-4-4 2-2.3A20 20 0 0 1 32 4Zm0 9a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z"
      />
    </svg>
  );
}
