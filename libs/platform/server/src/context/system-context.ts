import type { Clock } from '@classmark/platform/core';
import { newId } from '../clock/new-id';
import { LoaderBag } from './loader-bag';
import type { RequestContext } from './request-context';

/** The context of work that nobody at a screen asked for: jobs, webhooks, the command line. */
export function systemContext(clock: Clock, channel: 'job' | 'cli' = 'job'): RequestContext {
  return { requestId: newId(clock), actor: null, language: 'en', ip: '', channel, clock, loaders: new LoaderBag() };
}
