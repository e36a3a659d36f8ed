package io.putzplan.engine.problem;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Warns of absences of one cleaner that overlap: harmless for the roster, but a sign of data entered twice. */
final class AbsenceOverlaps {

    private AbsenceOverlaps() {}

    static void warn(List<Cleaner> cleaners, Findings findings) {
        for (int i = 0; i < cleaners.size(); i++) {
            if (cleaners.get(i).absences().size() > 1) {
                warn(Subject.element("cleaners", i, "cleaner", cleaners.get(i).id()), cleaners.get(i), findings);
            }
        }
    }

    private static void warn(Subject subject, Cleaner cleaner, Findings findings) {
        List<Absence> absences = cleaner.absences();
        List<Integer> order = IntStream.range(0, absences.size())
                .filter(i -> absences.get(i).from() != null && absences.get(i).until() != null)
                .boxed()
                .sorted(Comparator.comparing(i -> absences.get(i).from()))
                .toList();
        int longest = -1;
        for (int index : order) {
            Absence absence = absences.get(index);
            if (longest >= 0 && absence.from().isBefore(absences.get(longest).until())) {
                LocalDateTime until = absences.get(longest).until();
                findings.warning(
                        subject.pathOf("absences[" + index + "].from"),
                        "ABSENCES_OVERLAP",
                        absence.from().toString(),
                        "overlaps absences[%d], which lasts until %s (%s)".formatted(longest, until, subject.label()),
                        null);
            }
            if (longest < 0 || absence.until().isAfter(absences.get(longest).until())) {
                longest = index;
            }
        }
    }
}
