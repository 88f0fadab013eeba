import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { Button, Select, TextField } from '@classmark/ui';

/** A place of a key as it is being written. */
export interface PlaceDraft { readonly symbol: string; readonly role: string; readonly weight: string; readonly why: string }
/** A group of a key as it is being written. */
export interface GroupDraft { readonly group: string | null; readonly required: boolean; readonly accept: readonly PlaceDraft[] }

interface GroupNow { readonly group?: string | null; readonly required: boolean; readonly accept: readonly { readonly symbol: string; readonly role?: string | null; readonly weight: string; readonly why: string }[] }

/** The key that stands, as a draft. */
export function draftOf(answer: readonly GroupNow[]): readonly GroupDraft[] {
  return answer.map((group) => ({ group: group.group ?? null, required: group.required, accept: group.accept.map((place) => ({ symbol: place.symbol, role: place.role ?? '', weight: place.weight, why: place.why })) }));
}

/** The draft as the server takes it. Reasons that stand already are not sent; the checks want English, so who writes in another language says it in both. */
export function keyInputOf(groups: readonly GroupDraft[], stands: readonly GroupNow[], language: string) {
  const isOld = (symbol: string, text: string) => stands.some((group) => group.accept.some((place) => place.symbol === symbol && place.why === text));
  const filled = groups.map((group) => ({ ...group, accept: group.accept.filter((place) => place.symbol.trim()) })).filter((group) => group.accept.length > 0);
  return {
    answer: filled.map(({ group, required, accept }) => ({ group, required, accept: accept.map((place) => ({ symbol: place.symbol.trim(), role: place.role || null, weight: place.weight.trim() || null })) })),
    reasons: filled.flatMap(({ accept }) => accept.flatMap((place) => (place.why.trim() && !isOld(place.symbol.trim(), place.why) ? [...new Set(['en', language])].map((each) => ({ symbol: place.symbol.trim(), language: each, text: place.why.trim() })) : []))),
  };
}

/** Fields for a key: places per group, each with role, weight and why it is right. */
export function KeyFields({ roles, groups, onChange }: { roles: readonly string[]; groups: readonly GroupDraft[]; onChange: (groups: readonly GroupDraft[]) => void }) {
  const { t } = useLingui();
  const change = (at: number, accept: readonly PlaceDraft[]) => onChange(groups.map((group, index) => (index === at ? { ...group, accept } : group)));
  return (
    <div className="places">
      {groups.map((group, at) => (
        <fieldset key={at}>
          <legend>{groups.length > 1 ? <Trans>Wanted place {at + 1}</Trans> : <Trans>Wanted place</Trans>}</legend>
          {group.accept.map((place, index) => {
            const set = (part: Partial<PlaceDraft>) => change(at, group.accept.map((each, position) => (position === index ? { ...each, ...part } : each)));
            return (
              <div key={index} className={roles.length > 0 ? 'place-row' : 'place-row roleless'}>
                <TextField flat dir="ltr" label={index === 0 ? t`Place` : t`Or also`} value={place.symbol} onChange={(event) => set({ symbol: event.currentTarget.value })} required={index === 0} maxLength={40} />
                {roles.length > 0 ? <Select flat label={t`Role`} value={place.role} options={[{ value: '', label: t`any` }, ...roles.map((role) => ({ value: role, label: role === 'invention' ? t`Invention` : role === 'additional' ? t`Additional` : role }))]} onChange={(event) => set({ role: event.currentTarget.value })} /> : null}
                <TextField flat dir="ltr" label={t`Weight`} value={place.weight} onChange={(event) => set({ weight: event.currentTarget.value })} pattern="\d+/\d+" maxLength={9} />
                <TextField flat className="why" label={t`Why it is right`} value={place.why} onChange={(event) => set({ why: event.currentTarget.value })} maxLength={1000} />
                {group.accept.length > 1 ? <Button icon aria-label={t`Remove this place`} className="self-end" onClick={() => change(at, group.accept.filter((_, position) => position !== index))}><Trash2 className="i" aria-hidden="true" /></Button> : null}
              </div>
            );
          })}
          <button type="button" className="lk" onClick={() => change(at, [...group.accept, { symbol: '', role: roles[0] ?? '', weight: '1/1', why: '' }])}><Plus className="i s" aria-hidden="true" /><Trans>Add a place that is right, too</Trans></button>
        </fieldset>
      ))}
    </div>
  );
}
