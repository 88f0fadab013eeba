import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { StatusTag, STATUS_NAMES, useName } from './case-words';
import type { AuthoredCaseFragment } from './cases.generated';

/** All versions, the newest first: who saved them, what they changed, where they have stood and why. */
export function CaseHistory({ versions }: { versions: AuthoredCaseFragment['versions'] }) {
  const { dateTime, number } = useFormats();
  const zone = useReaderZone();
  const name = useName();
  return (
    <ol className="bare case-history">
      {versions.map((version) => (
        <li key={version.id}>
          <p><b><Trans>Version {number(version.number)}</Trans></b> <StatusTag status={version.status} /></p>
          <p className="small mute"><bdi>{version.author ?? <Trans>by a command</Trans>}</bdi>, <span className="num">{dateTime(Date.parse(version.savedAt), zone)}</span></p>
          {version.changes.length > 0 ? (
            <details>
              <summary><Plural value={version.changes.length} one="One change" other="# changes" /></summary>
              <dl className="case-changes">
                {version.changes.map((change) => (
                  <div key={change.path}>
                    <dt><bdi dir="ltr" className="mono">{change.path}</bdi></dt>
                    {change.before === null ? null : <dd className="before"><span className="sr"><Trans>Before:</Trans> </span><del dir="auto">{change.before}</del></dd>}
                    {change.after === null ? null : <dd className="after"><span className="sr"><Trans>After:</Trans> </span><ins dir="auto">{change.after}</ins></dd>}
                  </div>
                ))}
              </dl>
            </details>
          ) : null}
          <ul className="bare small">
            {version.statuses.map((status, index) => (
              // Statuses are only ever appended: their position is their name.
              <li key={index}><span className="num mute">{dateTime(Date.parse(status.at), zone)}</span> {name(STATUS_NAMES, status.status)}{status.by ? <>, <bdi>{status.by}</bdi></> : null}{status.reason ? <>: <Reason text={status.reason} /></> : null}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The reason of a person as it was written; those that the platform gives, in the language of the page. */
function Reason({ text }: { text: string }) {
  const { t } = useLingui();
  const by = /^followed by version (\d+)$/.exec(text)?.[1];
  return <span dir="auto">{text === 'imported' ? t`imported` : by ? t`followed by version ${by}` : text}</span>;
}
