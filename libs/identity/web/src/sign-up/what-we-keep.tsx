import { Trans } from '@lingui/react/macro';
import { Card } from '@classmark/ui';

/** The privacy notice in short: each thing we keep, and why. */
export function WhatWeKeep() {
  return (
    <aside aria-labelledby="kept-title">
      <Card className="p-6">
        <h2 id="kept-title" className="text-lg"><Trans>What we keep, and why</Trans></h2>
        <dl className="kept">
          <div><dt><Trans>E-mail</Trans></dt><dd><Trans>to sign you in and to send what you ask for</Trans></dd></div>
          <div><dt><Trans>Name</Trans></dt><dd><Trans>for lists of participants and your record</Trans></dd></div>
          <div><dt><Trans>Office and audience</Trans></dt><dd><Trans>for statistics that show no names</Trans></dd></div>
          <div><dt><Trans>Your answers and results</Trans></dt><dd><Trans>for your own record; the trainer sees your progress</Trans></dd></div>
          <div><dt><Trans>Attendance of webinars</Trans></dt><dd><Trans>minutes only, to decide whether you attended</Trans></dd></div>
        </dl>
        <hr className="my-4 border-0 border-t border-solid border-line" />
        <p className="text-sm text-ink-2"><Trans>No advertising, no other trackers. The coordinator of your office sees your name and e-mail address.</Trans></p>
      </Card>
    </aside>
  );
}
