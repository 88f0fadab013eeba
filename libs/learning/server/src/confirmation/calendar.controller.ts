import { Controller, Get, Inject, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CatalogueApi } from '@classmark/catalogue/server';
import { DEFAULT_LANG, isLang, isUuid, translated, type Clock } from '@classmark/platform/core';
import { CLOCK, CONFIG, type Config } from '@classmark/platform/server';
import { calendarFile } from './calendar-file';

/** The calendar file of an offering with a date, for everybody: it says what its public page says. */
@Controller('calendar')
export class CalendarController {
  constructor(
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Query('language') wanted: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const id = /^([0-9a-f-]{36})\.ics$/i.exec(file)?.[1];
    const offering = id && isUuid(id) ? await this.catalogue.offering(null, id) : null;
    if (!offering || offering.startsAtMs === null || offering.endsAtMs === null) throw new NotFoundException();
    const language = isLang(wanted) ? wanted : DEFAULT_LANG;
    const words = translated<{ readonly title: string; readonly line: string }>(offering.titles, language)!.value;
    const path = offering.trainingKind === 'webinar' ? `webinars/${offering.id}` : `trainings/${offering.trainingSlug}`;
    void reply.headers({ 'content-type': 'text/calendar; charset=utf-8; method=PUBLISH', 'content-disposition': 'attachment; filename="training.ics"', 'cache-control': 'public, max-age=300' });
    return calendarFile({
      offeringId: offering.id, ...words, startsAtMs: offering.startsAtMs, endsAtMs: offering.endsAtMs,
      url: `${this.config.publicUrl}/${language}/${path}`, madeAtMs: this.clock.now(), cancelled: false,
    });
  }
}
