package io.putzplan.engine.labour;

/**
 * How long before the work a cleaner is told.
 *
 * @param kind what is told
 * @param days whole days between the day of telling and the day of work, at least
 * @param late what follows from telling later
 */
public record NoticePeriod(Kind kind, int days, Late late) implements RuleTerms {

    /** What is told. */
    public enum Kind {
        /** The roster. */
        PUBLISH,
        /** A call for work on call. */
        CALL,
        /** A change of hours already told. */
        CHANGE
    }

    /** What follows from telling late. */
    public enum Late {
        /** The cleaner need not come. */
        WORKER_MAY_DECLINE,
        FORBIDDEN,
        /** Nothing but a remark. */
        ADVISORY;

        private int severity() {
            return switch (this) {
                case ADVISORY -> 0;
                case WORKER_MAY_DECLINE -> 1;
                case FORBIDDEN -> 2;
            };
        }
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof NoticePeriod notice
                && kind == notice.kind
                && days >= notice.days
                && late.severity() >= notice.late.severity();
    }
}
