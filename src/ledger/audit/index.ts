/** The audit of a ledger. */
export { auditLedger } from './audit-ledger';
