// The door of words: what a side sees, said in the language of the catalogue.
export { newsOf, tell } from './news';
export { createWords, type Words } from './words';
