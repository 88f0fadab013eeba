export { activitiesOf, activitiesOfLesson, lessonsOf, minutesOf, type ContentActivity } from './content/activities';
export { languageOfBlock, wordsOfBlock } from './content/block-language';
export { contentFaults, type ContentFault } from './content/content-faults';
export { WEBINAR_ACTIVITY, webinarContent, type WebinarWords } from './content/webinar-content';
export type {
  ActivityBlock, Block, CaseBlock, CheckBlock, CheckOption, CompletionRule, Drawing, FigureBlock, HeadingBlock, Lesson, ListBlock, Module,
  Part, PartsDrawing, PartsRow, TableBlock, TextBlock, TrainingContent, TreeDrawing, TreeNode,
} from './content/training-content';
export { said, type Said, type Words } from './content/words';
export { filterCatalogue, lengthBand, type CatalogueFilter, type FacetCount, type FacetName, type FilteredCatalogue, type LengthBand, type Listed } from './search/filter-catalogue';
