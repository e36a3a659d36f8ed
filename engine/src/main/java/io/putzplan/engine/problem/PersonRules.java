package io.putzplan.engine.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the contracts of one person must have in common. */
final class PersonRules {

    private PersonRules() {}

    static void check(List<Cleaner> cleaners, Findings findings) {
        Map<String, List<Integer>> contracts = new HashMap<>();
        for (int i = 0; i < cleaners.size(); i++) {
            Cleaner cleaner = cleaners.get(i);
            if (cleaner.id() == null || cleaner.employment() == null) {
                continue;
            }
            List<Integer> earlier = contracts.computeIfAbsent(cleaner.person(), unused -> new ArrayList<>());
            if (!earlier.isEmpty()) {
                Subject subject = Subject.element("cleaners", i, "cleaner", cleaner.id());
                int first = earlier.getFirst();
                birthDates(subject, cleaner, first, cleaners.get(first), findings);
                earlier.forEach(index -> otherJobs(subject, cleaner, index, cleaners.get(index), findings));
            }
            earlier.add(i);
        }
    }

    private static void birthDates(Subject subject, Cleaner cleaner, int first, Cleaner earlier, Findings findings) {
        Object known = earlier.employment().birthDate();
        Object found = cleaner.employment().birthDate();
        if (!Objects.equals(found, known)) {
            findings.error(
                    subject.child("employment"),
                    "birthDate",
                    "PERSONS_DIFFER",
                    found == null ? "missing" : found,
                    "must be %s as for cleaners[%d], who is the same person \"%s\""
                            .formatted(known == null ? "left out" : known, first, cleaner.person()),
                    null);
        }
    }

    /** Warns of work for others that is stated for two contracts of one person. */
    private static void otherJobs(Subject subject, Cleaner cleaner, int index, Cleaner earlier, Findings findings) {
        for (int i = 0; i < cleaner.absences().size(); i++) {
            Absence absence = cleaner.absences().get(i);
            if (isOtherJob(absence)
                    && earlier.absences().stream().anyMatch(other -> isOtherJob(other) && overlap(absence, other))) {
                findings.warning(
                        subject.child("absences", i),
                        "from",
                        "OTHER_JOB_TWICE",
                        absence.from(),
                        "overlaps work for another employer of cleaners[%d], who is the same person \"%s\""
                                .formatted(index, cleaner.person()),
                        "State it for one contract, and another kind of absence for the other");
            }
        }
    }

    private static boolean isOtherJob(Absence absence) {
        return absence.kind() == AbsenceKind.OTHER_JOB && absence.from() != null && absence.until() != null;
    }

    private static boolean overlap(Absence one, Absence other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }
}
