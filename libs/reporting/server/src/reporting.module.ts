import { Module } from '@nestjs/common';
import { CatalogueModule } from '@classmark/catalogue/server';
import { IdentityModule } from '@classmark/identity/server';
import { Fact } from './ledger/fact.entity';
import { LedgerEvents } from './ledger/ledger-events';
import { RebuildLedger } from './ledger/rebuild-ledger';
import { Tally, TallySubject } from './ledger/tally.entity';
import { CloseReportingYear } from './register/close-reporting-year';
import { PlatformTrainings } from './register/platform-trainings';
import { RegisterEntry, RegisterEntryVersion, ReportingYear } from './register/register-entry.entity';
import { RegisterReader } from './register/register-reader';
import { RegisterResolver } from './register/register.resolver';
import { SaveRegisterEntry } from './register/save-register-entry';
import { SetEntryPrinted } from './register/set-entry-printed';
import { ComposeAnnualReport } from './report/compose-annual-report';
import { ReportReader } from './report/report-reader';
import { ReportResolver } from './report/report.resolver';
import { ReportingDownloads } from './reporting-downloads.controller';
import { FigureReader } from './statistics/figure-reader';
import { LedgerState } from './statistics/ledger-state';
import { RowReader } from './statistics/row-reader';
import { StatisticsFiles } from './statistics/statistics-files';
import { StatisticsNames } from './statistics/statistics-names';
import { StatisticsResolver } from './statistics/statistics.resolver';

/** The tables of this domain. */
export const reportingEntities = [Fact, Tally, TallySubject, RegisterEntry, RegisterEntryVersion, ReportingYear];

/** Ledger, statistics, register and annual report. */
@Module({
  imports: [IdentityModule, CatalogueModule],
  controllers: [ReportingDownloads],
  providers: [
    LedgerEvents, RebuildLedger, FigureReader, RowReader, LedgerState, StatisticsNames, StatisticsFiles, StatisticsResolver,
    SaveRegisterEntry, SetEntryPrinted, CloseReportingYear, PlatformTrainings, RegisterReader, RegisterResolver,
    ReportReader, ComposeAnnualReport, ReportResolver,
  ],
  exports: [RebuildLedger, ComposeAnnualReport, SaveRegisterEntry, SetEntryPrinted, CloseReportingYear, RegisterReader],
})
export class ReportingModule {}
