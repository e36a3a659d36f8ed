package io.putzplan.engine.check;

import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxAverageWork.Formula;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that an average allows.
 *
 * @param days all days whose work counts
 * @param seconds most work on them
 */
record AverageBudget(DaySpan days, long seconds) {

    /** The budget of the window of {@code terms} that ends with {@code end}. */
    static AverageBudget of(MaxAverageWork terms, PersonWork person, LocalDate end, ProblemFacts facts) {
        LocalDate since = terms.sinceStart() ? person.first().employment().employedSince() : null;
        DaySpan window = window(terms, end, since);
        long leftOut =
                window.days().filter(day -> person.isAway(day, terms.neutral())).count();
        if (terms.formula() == Formula.A_PLUS_B) {
            DaySpan first = window(terms, end.minusDays(leftOut), since);
            long days = terms.per() == MaxAverageWork.Per.WEEK ? first.length() : workingDays(first, facts);
            return new AverageBudget(new DaySpan(first.first(), end), budget(terms, days));
        }
        long days = terms.per() == MaxAverageWork.Per.WEEK
                ? window.length() - leftOut
                : window.days()
                        .filter(day -> !person.isAway(day, terms.neutral()) && isWorkingDay(day, facts))
                        .count();
        return new AverageBudget(window, budget(terms, days));
    }

    private static DaySpan window(MaxAverageWork terms, LocalDate end, @Nullable LocalDate since) {
        DaySpan window = DaySpan.endingWith(end, terms.window().days());
        return since == null ? window : window.from(since);
    }

    private static long budget(MaxAverageWork terms, long days) {
        long limit = terms.limit().toSeconds();
        return terms.per() == MaxAverageWork.Per.WEEK ? limit * days / 7 : limit * days;
    }

    private static long workingDays(DaySpan days, ProblemFacts facts) {
        return days.days().filter(day -> isWorkingDay(day, facts)).count();
    }

    private static boolean isWorkingDay(LocalDate day, ProblemFacts facts) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !facts.isHoliday(day);
    }
}
