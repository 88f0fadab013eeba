import { Trans, useLingui } from '@lingui/react/macro';
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Notice } from '@classmark/ui';
import { CaseBody } from './case-body';
import type { CaseText } from './answering';

/** What is to be classified: text and drawing. A text that is not translated says in which language it is. `below` stands under the text: hints. */
export function CasePane({ value, below }: { value: CaseText; below?: ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formats = useFormats();
  const name = formats.languageName(value.language);
  return (
    <section className="pane case" aria-label={t`Case`}>
      <header><h2><Trans>Case</Trans></h2></header>
      {/* The pane scrolls by itself, so the keyboard has to reach it. */}
      <div className="in" tabIndex={0} role="region" aria-label={t`Text of the case`}>
        {value.language === language ? null : <Notice icon={<Languages className="i s" aria-hidden="true" />}><Trans>This case is not translated yet: it is shown in {name}.</Trans></Notice>}
        <div lang={value.language} dir={value.language === 'ar' ? 'rtl' : 'ltr'}>
          <h3 className="case-title">{value.title}</h3>
          <CaseBody value={value} level={4} />
        </div>
        {below}
      </div>
    </section>
  );
}
