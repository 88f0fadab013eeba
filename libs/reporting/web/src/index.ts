export { EntrySide, NewEntrySide } from './register/entry-side';
export { RegisterScreen } from './register/register-screen';
export { registerSearch, type RegisterSearch } from './register/register-search';
export { ReportScreen } from './report/report-screen';
export { ReportsScreen } from './report/reports-screen';
export { RowsScreen } from './statistics/rows-screen';
export { rowsSearch, statisticsSearch, type RowsSearch, type StatisticsSearch } from './statistics/statistics-search';
export { StatisticsScreen } from './statistics/statistics-screen';
