package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.TravelMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cleaners of a firm and the paid time they can lawfully give.
 *
 * @param cleaners in order of id
 * @param paidSecondsByDay paid time of all cleaners together on each work day, absences taken off
 */
record Workforce(List<Cleaner> cleaners, Map<LocalDate, Long> paidSecondsByDay) {

    static Workforce draw(GeneratorSpec spec, Market market, WorkCalendar calendar, Sites sites) {
        List<EmploymentType> types =
                market.employment().quota(spec.cleaners(), RandomStream.of(spec.seed(), "employment", 0));
        List<TravelMode> modes = market.modes().quota(spec.cleaners(), RandomStream.of(spec.seed(), "mode", 0));
        Recruiter recruiter = new Recruiter(spec, market, calendar, sites);
        List<Cleaner> cleaners = new ArrayList<>(spec.cleaners());
        Map<LocalDate, Long> paidSeconds = new TreeMap<>();
        calendar.workDays().forEach(day -> paidSeconds.put(day, 0L));
        for (int i = 0; i < spec.cleaners(); i++) {
            WorkPattern pattern = WorkPattern.draw(types.get(i), RandomStream.of(spec.seed(), "pattern", i));
            Cleaner cleaner = recruiter.cleaner(i, types.get(i), modes.get(i), pattern);
            cleaners.add(cleaner);
            for (LocalDate day : calendar.workDays()) {
                if (pattern.worksOn(day) && !isAwayOn(cleaner, day)) {
                    paidSeconds.merge(day, pattern.paidTimeOn(day).toSeconds(), Long::sum);
                }
            }
        }
        return new Workforce(List.copyOf(cleaners), paidSeconds);
    }

    /** Whether any part of {@code day} is lost to an absence. */
    static boolean isAwayOn(Cleaner cleaner, LocalDate day) {
        return cleaner.absences().stream()
                .anyMatch(absence -> absence.from().isBefore(day.plusDays(1).atStartOfDay())
                        && absence.until().isAfter(day.atStartOfDay()));
    }

    long paidSeconds() {
        return paidSecondsByDay.values().stream().mapToLong(Long::longValue).sum();
    }
}
