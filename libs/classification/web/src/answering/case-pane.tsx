import { Trans, useLingui } from '@lingui/react/macro';
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Notice } from '@classmark/ui';
import { CaseDrawing } from './case-drawing';
import { Paragraphs } from './marked-text';
import type { CaseText } from './answering';

/** What is to be classified: text and drawing. A text that is not translated says in which language it is. `below` stands under the text: hints. */
export function CasePane({ value, below }: { value: CaseText; below?: ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formats = useFormats();
  const name = formats.languageName(value.language);
  const parts = [...value.parts];
  const first = parts.shift();
  return (
    <section className="pane case" aria-label={t`Case`}>
      <header><h2><Trans>Case</Trans></h2></header>
      {/* The pane scrolls by itself, so the keyboard has to reach it. */}
      <div className="in" tabIndex={0} role="region" aria-label={t`Text of the case`}>
        {value.language === language ? null : <Notice icon={<Languages className="i s" aria-hidden="true" />}><Trans>This case is not translated yet: it is shown in {name}.</Trans></Notice>}
        <div lang={value.language} dir={value.language === 'ar' ? 'rtl' : 'ltr'}>
          <h3 className="case-title">{value.title}</h3>
          {first ? <Part {...first} /> : null}
          {value.drawing ? <CaseDrawing drawing={value.drawing} /> : null}
          {parts.map((part) => <Part key={part.heading} {...part} />)}
        </div>
        {below}
      </div>
    </section>
  );
}

function Part({ heading, text }: { heading: string; text: string }) {
  return <><h4>{heading}</h4><Paragraphs text={text} /></>;
}
