import { Plural } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Clock, Globe } from 'lucide-react';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Plate } from '@classmark/ui';
import { useDuration } from '../text/duration';
import { Kind } from '../text/kind';
import { SaidIn } from '../text/said-in';
import type { TrainingCardPartsFragment } from './catalogue.generated';

/** A training in the list: plate and kind, title and line, effort and languages. One link, which covers the card. */
export function TrainingCard({ training }: { training: TrainingCardPartsFragment }) {
  const duration = useDuration();
  return (
    <li className="card course">
      <div className="top"><span className="row">{training.topics.map((topic) => <Plate key={topic}>{topic}</Plate>)}</span><Kind kind={training.kind} /></div>
      <div className="bd">
        <h3><TitleLink training={training} /></h3>
        <p><SaidIn language={training.titleLanguage}>{training.line}</SaidIn></p>
      </div>
      <div className="meta">
        <span><Clock className="i s" aria-hidden="true" /><bdi>{duration(training.minutes)}</bdi></span>
        <span><Globe className="i s" aria-hidden="true" /><LanguagesOf languages={training.languages} /></span>
      </div>
    </li>
  );
}

/** A single language is named: it tells the reader of another one what to expect. */
function LanguagesOf({ languages }: { languages: readonly string[] }) {
  const formats = useFormats();
  const [only, ...others] = languages;
  return only !== undefined && others.length === 0 ? <bdi>{formats.languageName(only)}</bdi> : <Plural value={languages.length} one="# language" other="# languages" />;
}

/** A webinar's card leads to its date, every other one to its training. */
function TitleLink({ training }: { training: TrainingCardPartsFragment }) {
  const lang = useLanguage();
  const title = <SaidIn language={training.titleLanguage}>{training.title}</SaidIn>;
  if (training.offeringId) return <Link to="/$lang/webinars/$offeringId" params={{ lang, offeringId: training.offeringId }}>{title}</Link>;
  return <Link to="/$lang/trainings/$slug" params={{ lang, slug: training.slug }}>{title}</Link>;
}
