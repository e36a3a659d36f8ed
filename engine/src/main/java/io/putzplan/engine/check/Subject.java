package io.putzplan.engine.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a violation is about.
 *
 * @param cleaner id of the cleaner; null when none is concerned
 * @param day day of the shift; null when none is concerned
 * @param visit id of the visit; null when none is concerned
 */
record Subject(
        @Nullable String cleaner,
        @Nullable LocalDate day,
        @Nullable String visit) {

    static final Subject ROSTER = new Subject(null, null, null);

    static Subject ofVisit(String visit) {
        return new Subject(null, null, visit);
    }

    /** For people, e.g. {@code c-07 Tue 2 March, visit v-12}. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (cleaner != null) {
            text.append(cleaner);
        }
        if (day != null) {
            text.append(text.isEmpty() ? "" : " ").append(Wording.day(day));
        }
        if (visit != null) {
            text.append(text.isEmpty() ? "" : ", ").append("visit ").append(visit);
        }
        return text.isEmpty() ? "roster" : text.toString();
    }
}
