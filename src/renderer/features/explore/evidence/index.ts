export { SourcesScreen } from './sources-screen';
export { StudiesScreen } from './studies-screen';
export { ChartFigure } from './chart-figure';
export { GradeRow } from './grade-row';
export { WhereFrom } from './where-from';
