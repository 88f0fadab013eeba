import { direction, translated, type Lang, type Translations } from '@classmark/platform/core';

/**
 * What a notice says in one language. `{name}` stands for a value. One paragraph per entry; `action` is the one thing to do,
 * its address being a value, too.
 */
export interface NoticeWords { readonly subject: string; readonly paragraphs: readonly string[]; readonly action?: { readonly label: string; readonly address: string } }

/** A notice ready to be sent, in the language it is really in. `text` and `html` say the same. */
export interface ComposedNotice { readonly subject: string; readonly text: string; readonly html: string; readonly language: Lang }

/**
 * Composes a notice in the language wanted, else in English, else in any it has. Values stand as they are in the text,
 * escaped in the HTML; line breaks in the subject become spaces, so that no value can add a header to the mail.
 * @throws RangeError when there are no words at all, a value is missing, or the address does not begin with http
 */
export function composeNotice(words: Translations<NoticeWords>, wanted: Lang, values: Readonly<Record<string, string>>): ComposedNotice {
  const found = translated(words, wanted);
  if (!found) throw new RangeError('The notice has no words in any language.');
  const { value: { subject, paragraphs, action }, lang } = found;
  const address = action && addressOf(fillIn(action.address, values));
  const lines = paragraphs.map((paragraph) => fillIn(paragraph, values));
  const html = lines.map((line) => `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`);
  if (action && address) {
    lines.push(`${fillIn(action.label, values)}\n${address}`);
    html.push(`<p><a href="${escapeHtml(address)}">${escapeHtml(fillIn(action.label, values))}</a></p>`);
  }
  return {
    subject: fillIn(subject, values).replaceAll(/[\r\n\u2028\u2029]+/g, ' ').trim(), text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${lang}" dir="${direction(lang)}"><body>${html.join('')}</body></html>`, language: lang,
  };
}

/** Puts values in the place of `{name}`; a value is never looked at for further names. @throws RangeError for a missing one */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`The notice needs a value for “${name}”.`);
    return value;
  });
}

function addressOf(text: string): string {
  if (!/^https?:\/\/[^\s]+$/.test(text)) throw new RangeError(`“${text}” is not an address a mail may link to.`);
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
