package io.putzplan.engine.check;

import io.putzplan.engine.problem.Absence;
import java.time.LocalDate;

/** Absences against whole days. */
final class Absences {

    private Absences() {}

    /** Whether {@code day} begins inside {@code absence}. */
    static boolean beginsIn(Absence absence, LocalDate day) {
        return !absence.from().isAfter(day.atStartOfDay()) && absence.until().isAfter(day.atStartOfDay());
    }
}
