/** Regions of China: codes in IDs, names of places, where a place of work lies. */
export { countiesOf, divisionOf, provinces, type Division, type ProvinceDivision } from './divisions';
export { findPlace, type Place } from './find-place';
export { regionName, wasEverRegion } from './region-codes';
export { isHereOrAbroad, workAreaOf, type SchoolRegion, type WorkArea } from './work-area';
