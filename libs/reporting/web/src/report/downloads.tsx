import { Download } from 'lucide-react';
import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@classmark/ui';

const FORMATS = [['docx', 'DOCX'], ['html', 'HTML'], ['json', 'JSON']] as const;

/** The report as files. */
export function Downloads({ year, buttons }: { year: number; buttons?: boolean }) {
  const { t } = useLingui();
  return (
    <span className={buttons ? 'flex flex-wrap gap-2' : 'flex gap-3'}>
      {FORMATS.map(([format, name]) => (
        <a key={format} className={buttons ? buttonClass({ dense: true }) : 'lk'} href={`/downloads/reports/${year}.${format}`} aria-label={t`Report ${year} as ${name}`}>{buttons ? <Download className="i s" aria-hidden="true" /> : null}<bdi dir="ltr">{name}</bdi></a>
      ))}
    </span>
  );
}
