import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** Minutes as people say them: "1 h 10 min". */
export function useDuration(): (minutes: number) => string {
  const { t } = useLingui();
  return (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t`${plural(rest, { one: '# min', other: '# min' })}`;
    if (rest === 0) return t`${plural(hours, { one: '# h', other: '# h' })}`;
    return t`${plural(hours, { one: '# h', other: '# h' })} ${plural(rest, { one: '# min', other: '# min' })}`;
  };
}
