import { Trans } from '@lingui/react/macro';
import { CircleAlert, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { IMAGE_LIMITS, IMAGE_TYPES, type CaseImage } from '@classmark/classification/core';
import { useFormats } from '@classmark/platform/web';
import { Button, Notice } from '@classmark/ui';
import { CaseImage as Picture } from '../answering/case-image';
import { Words, type EditorPart } from './case-fields';
import { findingSentence } from './case-words';

/** What the server says of a picture handed in. */
type Taken = { readonly kind: 'image'; readonly id: string; readonly width: number; readonly height: number } | { readonly kind: 'refused'; readonly reason: string; readonly message: string } | { readonly kind: 'failed' };

const MOST = 8;

/** Where who writes cases sees a picture of the bank. */
export function imageAddress(image: Pick<CaseImage, 'id'>): string {
  return `/case-images/${image.id}`;
}

/** Pictures: handed in one by one, each described in the language that is written. */
export function ImageFields({ file, language, change }: EditorPart) {
  const { number } = useFormats();
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<Taken | null>(null);
  const images = file.images ?? [];
  const keep = (next: (images: readonly CaseImage[]) => readonly CaseImage[]): void => change(({ images: now = [], ...others }) => {
    const kept = next(now);
    return kept.length === 0 ? others : { ...others, images: kept };
  });
  const draw = (index: number, over: Partial<CaseImage>): void => keep((all) => all.with(index, { ...all[index]!, ...over }));
  const take = async (input: HTMLInputElement): Promise<void> => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    setSending(true);
    setAnswer(null);
    const taken = await upload(chosen);
    setSending(false);
    setAnswer(taken);
    // The same file may be chosen again.
    input.value = '';
    if (taken.kind !== 'image') return;
    const { id, width, height } = taken;
    keep((all) => (all.some((each) => each.id === id) ? all : [...all, { id, width, height, alt: {}, caption: null }]));
  };
  return (
    <>
      {images.map((image, index) => (
        <div className="case-piece" key={image.id} id={`case-image-${index}`}>
          <div className="case-piece-head"><b><Trans>Picture {number(index + 1)}</Trans></b><Button look="quiet" dense onClick={() => keep((all) => all.filter((_, at) => at !== index))}><Trash2 className="i s" aria-hidden="true" /><Trans>Remove</Trans> <span className="sr">{number(index + 1)}</span></Button></div>
          <Picture image={{ __typename: 'PracticeImage', address: imageAddress(image), width: image.width, height: image.height, alt: image.alt[language] ?? image.alt.en ?? '', caption: null }} />
          <Words area label={<Trans>What it shows, for who does not see it</Trans>} words={image.alt} language={language} hint={<Trans>Wanted in every language of the case. Say what is seen, not where it belongs.</Trans>} onChange={(alt) => draw(index, { alt })} />
          <Words label={<Trans>Caption</Trans>} words={image.caption ?? {}} language={language} onChange={(caption) => draw(index, { caption: Object.keys(caption).length > 0 ? caption : null })} />
        </div>
      ))}
      {images.length >= MOST ? <p className="small mute"><Trans>A case takes {number(MOST)} pictures at most.</Trans></p> : (
        <div className="field">
          <label className="lab" htmlFor="case-images"><Trans>Add a picture</Trans></label>
          <input id="case-images" className="input" type="file" accept={IMAGE_TYPES.join(',')} disabled={sending} onChange={(event) => void take(event.currentTarget)} />
          <span className="hint"><Trans>PNG, JPEG or WebP up to {number(Math.round(IMAGE_LIMITS.bytes / 1_048_576))} MB. What a camera writes beside the picture, its place included, is not kept.</Trans></span>
        </div>
      )}
      <div role="status">
        {sending ? <span className="small mute"><Trans>Handing in the picture…</Trans></span> : answer === null || answer.kind === 'image' ? null : (
          <Notice tone="bad" icon={<CircleAlert className="i s" aria-hidden="true" />}>
            {answer.kind === 'failed' ? <Trans>The picture did not reach the server. Choose it again to repeat.</Trans> : findingSentence({ kind: answer.reason, sentence: answer.message, values: [] })}
          </Notice>
        )}
      </div>
    </>
  );
}

async function upload(file: File): Promise<Taken> {
  if (file.size > IMAGE_LIMITS.bytes) return { kind: 'refused', reason: 'imageTooHeavy', message: '' };
  try {
    const response = await fetch('/uploads/case-image', { method: 'POST', headers: { 'content-type': 'application/vnd.classmark.image' }, body: file, credentials: 'same-origin' });
    return response.ok ? await response.json() as Taken : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
