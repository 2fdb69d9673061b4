import type { NoticeView } from "../../preload/contract.ts";

/** What became of earlier answers, above whatever the screen shows. Names in it are isolated. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  // There before anything is in it: a screen reader tells only what comes into a place it knows.
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <ul>
          {notices.map(({ kind, title, text }) => (
            <li key={`${title} ${text}`} className={`notice notice-${kind}`}>
              <p className="notice-title">{title}</p>
              <p>
                <bdi dir="auto">{text}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
