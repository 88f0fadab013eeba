import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { ListFilter, Search, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { LANGUAGE_NAMES, isLanguage, useLanguage } from '@classmark/platform/web';
import { ChipCheckbox, SearchField } from '@classmark/ui';
import { isTrainingKind, useKindName } from '../text/kind';
import type { FacetPartsFragment } from './catalogue.generated';
import { QUESTIONS, answersTo, searchOfForm, withoutAnswer, wordsOf, type CatalogueSearch, type Question } from './catalogue-search';

export type Facets = Readonly<Record<Question, readonly FacetPartsFragment[]>>;

/** The words of a question and of its answers. */
export function useFilterWords(): { question: (question: Question) => string; answer: (question: Question, value: string) => string } {
  const { t } = useLingui();
  const kindName = useKindName();
  const lengths: Readonly<Record<string, string>> = { short: t`Up to 1 hour`, medium: t`1 to 3 hours`, long: t`Over 3 hours` };
  const questions: Readonly<Record<Question, string>> = { topic: t`Standard or classification`, kind: t`Kind`, language: t`Language`, length: t`Length` };
  return {
    question: (question) => questions[question],
    answer: (question, value) => {
      if (question === 'kind' && isTrainingKind(value)) return kindName(value);
      if (question === 'language' && isLanguage(value)) return LANGUAGE_NAMES[value];
      return question === 'length' ? lengths[value] ?? value : value;
    },
  };
}

/**
 * Search and filter, one form of native controls: without a script its button sends it, with one each change of a chip counts at
 * once. What was pressed shows at once, too, while the list still comes.
 */
export function CatalogueFilter({ search, facets }: { search: CatalogueSearch; facets: Facets }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const words = useFilterWords();
  const navigate = useNavigate();
  const [pressed, setPressed] = useState<{ from: CatalogueSearch; to: CatalogueSearch } | null>(null);
  // A press is over as soon as the address has moved on, whoever moved it.
  const shown = pressed && pressed.from === search ? pressed.to : search;
  const send = (form: HTMLFormElement) => {
    const next = searchOfForm(new FormData(form));
    setPressed({ from: search, to: next });
    void navigate({ to: '/$lang/trainings', params: { lang }, search: next, resetScroll: false });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(event.currentTarget);
  };
  const example = t`Topic, standard or symbol, for example ST.26 or B65D`;
  return (
    <form method="get" action={`/${lang}/trainings`} role="search" onSubmit={submit}>
      <div className="searchrow">
        <SearchField key={wordsOf(search)} label={example} name="q" defaultValue={wordsOf(search)} />
        <button type="submit" className="btn go"><span><Trans>Search</Trans></span><Search className="i" aria-hidden="true" /></button>
      </div>
      <div className="row only-s filter-row">
        <label className="btn"><ListFilter className="i s" aria-hidden="true" /><input type="checkbox" id="show-filters" className="sr" aria-label={t`Show the filter`} /><Trans>Filter</Trans></label>
        {QUESTIONS.flatMap((question) => answersTo(search, question).map((value) => (
          <Link key={`${question} ${value}`} to="/$lang/trainings" params={{ lang }} search={withoutAnswer(search, question, value)} resetScroll={false} className="chip on" activeProps={{}}>
            <bdi>{words.answer(question, value)}</bdi><span className="sr">, <Trans>remove</Trans></span><X className="i s" aria-hidden="true" />
          </Link>
        )))}
      </div>
      <div className="filters">
        {QUESTIONS.filter((question) => facets[question].length > 0).map((question) => (
          <fieldset key={question}>
            <legend>{words.question(question)}</legend>
            <div className="chips">
              {facets[question].map(({ value, count }) => (
                <ChipCheckbox
                  key={value} name={question} value={value} count={count} checked={answersTo(shown, question).includes(value)}
                  onChange={(event) => { if (event.currentTarget.form) send(event.currentTarget.form); }}
                >{words.answer(question, value)}</ChipCheckbox>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </form>
  );
}
