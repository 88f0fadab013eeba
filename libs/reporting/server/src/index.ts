export { RebuildLedger, type RebuiltLedger } from './ledger/rebuild-ledger';
export { SaveRegisterEntry, type SaveRegisterEntryInput } from './register/save-register-entry';
export { ComposeAnnualReport, REPORT_FORMATS, type ReportFile, type ReportFormat } from './report/compose-annual-report';
export { reportingEntities, ReportingModule } from './reporting.module';
