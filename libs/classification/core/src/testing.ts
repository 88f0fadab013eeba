export { itemOfExample, WORKED_EXAMPLES, WORKED_OUTDATED, WORKED_PLACES, type WorkedExample } from './marking/worked-examples';
