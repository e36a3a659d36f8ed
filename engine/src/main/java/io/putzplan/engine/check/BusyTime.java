package io.putzplan.engine.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of the period in which a person works, here or elsewhere.
 *
 * @param day day it belongs to
 * @param span from begin to end of work
 * @param shift the shift worked; null for work for another employer
 */
record BusyTime(LocalDate day, Span span, @Nullable WorkedShift shift) {

    static BusyTime of(WorkedShift shift) {
        return new BusyTime(shift.day(), shift.workSpan(), shift);
    }

    boolean isOtherJob() {
        return shift == null;
    }
}
