// Opened together when a privacy screen is: few surfaces ever ask for it.
export { erasePerson, eraseRecords } from './erase';
export { dropMarks } from './erased-marks';
export { readExpired } from './expired';
export { readErasureLog } from './fingerprints';
export { readHolding, readPeopleWithNotes } from './holding';
export { planErasure } from './sort-out';
