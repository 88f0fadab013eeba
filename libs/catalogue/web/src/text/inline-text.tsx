import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '@classmark/platform/web';
import { Symbol } from '@classmark/ui';

/** `**strong**`, `` `symbol` ``, `[words](address)`. */
const MARKS = /\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A text of content with its inline marks. An address of ours begins with a stroke and is shown in the reader's language; any other than https is left as words. */
export function InlineText({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, strong, symbol, words, address] = match;
    if (match.index > from) parts.push(text.slice(from, match.index));
    from = match.index + whole.length;
    const key = match.index;
    if (strong !== undefined) parts.push(<strong key={key}><InlineText text={strong} /></strong>);
    else if (symbol !== undefined) parts.push(<Symbol key={key}>{symbol}</Symbol>);
    else parts.push(<ContentLink key={key} address={address ?? ''}>{words}</ContentLink>);
  }
  if (from < text.length) parts.push(text.slice(from));
  return <>{parts}</>;
}

function ContentLink({ address, children }: { address: string; children: ReactNode }) {
  const lang = useLanguage();
  if (/^\/(?!\/)/.test(address)) return <Link to={`/${lang}${address}` as string}>{children}</Link>;
  if (/^https:\/\//.test(address)) return <a href={address} rel="noreferrer">{children}</a>;
  return <>{children}</>;
}

/** Paragraphs, separated by an empty line. */
export function Paragraphs({ text }: { text: string }) {
  return <>{text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}><InlineText text={paragraph.trim()} /></p>)}</>;
}
