import type { NoticeView } from "../../preload/contract.ts";

/** What became of earlier answers, above whatever the screen shows. Names in it are isolated. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="notices" role="status">
      {notices.map(({ kind, title, text }) => (
        <li key={`${title} ${text}`} className={`notice notice-${kind}`}>
          <p className="notice-title">{title}</p>
          <p>
            <bdi dir="auto">{text}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
