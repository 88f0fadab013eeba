import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DataTable, FigurePanel, RowsIcon, type Column } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import type { AgreementPartsFragment, GroupPartsFragment } from './analysis.generated';
import type { AnswersSearch } from './analysis-search';
import { AlphaScale, bandWords, FewTag, useFigureWords } from './figure-words';
import { useFirstOf } from './first-of';

/** Agreement of all, between offices, per office and per language. */
export function AgreementPanels({ overall, between, offices, languages, levels, search }: {
  overall: AgreementPartsFragment; between: AgreementPartsFragment; offices: readonly GroupPartsFragment[]; languages: readonly GroupPartsFragment[]; levels: number; search: AnswersSearch;
}) {
  const { t } = useLingui();
  const { languageName } = useFormats();
  return (
    <>
      <div className="analysis-pair">
        <Overall title={<Trans>How far everybody agrees</Trans>} agreement={overall} levels={levels}><Trans>Krippendorff’s alpha over sets of places, distance 1 − MASI: 1 is full agreement, 0 is what chance alone would give.</Trans></Overall>
        <Overall title={<Trans>How far offices agree with one another</Trans>} agreement={between} levels={levels}><Trans>As before, but only answers of different confirmed offices are compared.</Trans></Overall>
      </div>
      <GroupTable
        title={<Trans>Agreement per office</Trans>} caption={t`Agreement per office`} groups={offices} levels={levels} search={search} filter="office"
        nameOf={(group) => (group.key ? <><bdi>{group.name}</bdi> <bdi dir="ltr" className="small-code">{group.key}</bdi></> : <Trans>Not confirmed</Trans>)}
      />
      <GroupTable title={<Trans>Agreement per language of reading</Trans>} caption={t`Agreement per language of reading`} groups={languages} levels={levels} search={search} filter="language" nameOf={(group) => languageName(group.key ?? 'en')} />
    </>
  );
}

function Overall({ title, agreement, levels, children }: { title: React.ReactNode; agreement: AgreementPartsFragment; levels: number; children: React.ReactNode }) {
  const { percent, number } = useFigureWords();
  return (
    <FigurePanel title={title} subtitle={children} foot={<p><Trans>{number(agreement.answers)} answers to {number(agreement.cases)} cases could be compared. Rule classification.agreement/1.</Trans></p>}>
      {agreement.alpha == null ? null : <p className="alpha-line"><AlphaScale agreement={agreement} wide /></p>}
      <p className="alpha-words">{bandWords(agreement)}</p>
      {levels > 1 ? (
        <dl className="levels">
          <dt><Trans>Equal pairs of answers by level</Trans></dt>
          {agreement.percentByLevel.map((value, index) => <dd key={index}><small><Trans>Level {index + 1}</Trans></small> <b className="num">{value == null ? '–' : percent(value)}</b></dd>)}
        </dl>
      ) : <p className="small-note"><Trans>Equal pairs of answers: {agreement.percentByLevel[0] == null ? '–' : percent(agreement.percentByLevel[0])}</Trans></p>}
    </FigurePanel>
  );
}

function GroupTable({ title, caption, groups, levels, search, filter, nameOf }: {
  title: React.ReactNode; caption: string; groups: readonly GroupPartsFragment[]; levels: number; search: AnswersSearch; filter: 'office' | 'language'; nameOf: (group: GroupPartsFragment) => React.ReactNode;
}) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { two, percent, number } = useFigureWords();
  const atLevel = (group: GroupPartsFragment, level: number) => { const value = group.within.percentByLevel[level - 1]; return value == null ? '–' : percent(value); };
  const { shown, more } = useFirstOf(groups);
  const columns: Column<GroupPartsFragment>[] = [
    { key: 'name', header: filter === 'office' ? t`Office` : t`Language`, rowHeader: true, cell: (group) => <span className="twolines">{nameOf(group)} <FewTag few={group.few} people={group.people} /></span> },
    { key: 'answers', header: t`Answers`, numeric: true, cell: (group) => <Link className="lk" to="/$lang/teach/classification/answers" params={{ lang }} search={{ ...search, [filter]: group.key ?? 'none' }}><RowsIcon />{number(group.answers)}</Link> },
    { key: 'facility', header: t`Mean mark`, numeric: true, cell: (group) => <bdi dir="ltr">{two(group.facility)}</bdi> },
    { key: 'within', header: t`Alpha among themselves`, cell: (group) => (group.within.alpha == null ? <span className="small-code">{bandWords(group.within)}</span> : <AlphaScale agreement={group.within} />) },
    { key: 'others', header: t`Alpha with all others`, cell: (group) => (group.withOthers ? group.withOthers.alpha == null ? <span className="small-code">{bandWords(group.withOthers)}</span> : <AlphaScale agreement={group.withOthers} /> : '–') },
    { key: 'levels', header: levels > 1 ? t`Equal pairs at level 1, at level ${levels}` : t`Equal pairs`, numeric: true, cell: (group) => <bdi dir="ltr" className="num whitespace-nowrap">{levels > 1 ? `${atLevel(group, 1)} · ${atLevel(group, levels)}` : atLevel(group, 1)}</bdi> },
  ];
  return (
    <FigurePanel title={title} foot={<p><Trans>Marks on the scales stand at 0.67 and 0.80. With fewer than five people one answer moves everything: read such a line as an anecdote.</Trans></p>}>
      <div className="rows-table" role="region" aria-label={caption} tabIndex={0}><DataTable caption={caption} captionHidden columns={columns} rows={shown} rowKey={(group) => group.key ?? 'none'} dense /></div>
      {more}
    </FigurePanel>
  );
}
