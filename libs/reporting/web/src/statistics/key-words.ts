import { useLingui } from '@lingui/react/macro';
import { KEY_WORDS } from '../words/statistics-words';
import type { StatisticsDimension } from './statistics-search';

/** Names the parts of a figure: by the words of this screen, else the name the server gave, else the key itself. */
export function useKeyWords(): { name: (by: StatisticsDimension, key: string, given?: string | null) => string; rest: (by: StatisticsDimension) => string } {
  const { t, i18n } = useLingui();
  return {
    name: (by, key, given) => {
      const word = KEY_WORDS[by]?.[key];
      return word ? i18n._(word) : given ?? key;
    },
    rest: (by) => (by === 'office' ? t`Not confirmed` : by === 'topic' ? t`No topic` : by === 'region' ? t`No region` : by === 'country' ? t`No country` : t`Not stated`),
  };
}
