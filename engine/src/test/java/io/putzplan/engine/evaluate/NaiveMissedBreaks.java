package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for the meals and rests that a route lacks, as {@link NaiveWages} sees it.
 *
 * @param seconds paid at the wage
 * @param workSeconds those of them that count as work
 */
record NaiveMissedBreaks(long seconds, long workSeconds) {

    static NaiveMissedBreaks of(RulePack pack, Employer employer, Cleaner cleaner, LocalDate day, RouteTimeline route) {
        long meal = 0;
        for (LabourRule rule : pack.rulesOn(day, cleaner, employer, MealBreakWindow.class)) {
            MealBreakWindow terms = (MealBreakWindow) rule.terms();
            Duration work = Duration.ofSeconds(route.workSeconds());
            boolean waived = rule.isWaivedBy(cleaner, day)
                    && (terms.waivableUpTo() == null || work.compareTo(terms.waivableUpTo()) <= 0);
            if (terms.missedPremium() != null
                    && !waived
                    && terms.comparison().holds(work, terms.trigger())
                    && (mealShortfall(terms, route) > 0
                            || hasStretch(route, terms.duration(), terms.maxContinuousWork(), /* rests= */ false))) {
                meal = Math.max(meal, terms.missedPremium().toSeconds());
            }
        }
        long rest = 0;
        long counted = 0;
        int taken = 0;
        for (int i = 0; i < route.count(); i++) {
            taken += route.restCount(i);
        }
        for (LabourRule rule : pack.rulesOn(day, cleaner, employer, PaidRestBreak.class)) {
            PaidRestBreak terms = (PaidRestBreak) rule.terms();
            if (terms.missed() != null && !rule.isWaivedBy(cleaner, day)) {
                boolean isRest = route.restSeconds() >= terms.duration().toSeconds();
                long missed =
                        Math.max(0, terms.owedFor(Duration.ofSeconds(route.workSeconds())) - (isRest ? taken : 0));
                if (terms.missed().perDay()) {
                    boolean tooLong = hasStretch(route, terms.duration(), terms.maxWithout(), isRest);
                    missed = missed > 0 || tooLong ? 1 : 0;
                }
                long seconds = missed * terms.missed().premium().toSeconds();
                if (seconds > rest) {
                    rest = seconds;
                    counted = terms.missed().isWork() ? seconds : 0;
                }
            }
        }
        return new NaiveMissedBreaks(meal + rest, counted);
    }

    /** Whether more than {@code longest} passes without an unpaid break of at least {@code cut} or, if they cut too, a rest. */
    private static boolean hasStretch(RouteTimeline route, Duration cut, @Nullable Duration longest, boolean rests) {
        long since = route.workStart();
        long most = 0;
        for (int i = 0; i < route.count(); i++) {
            if (route.unpaidBreakSeconds(i) >= Math.max(1, cut.toSeconds())) {
                most = Math.max(most, route.arrival(i) - since);
                since = route.serviceStart(i);
            }
            for (int number = 1; rests && number <= route.restCount(i); number++) {
                most = Math.max(most, route.restStart(i, number) - since);
                since = (long) route.restStart(i, number) + route.restSeconds();
            }
        }
        return longest != null && Math.max(most, route.workEnd() - since) > longest.toSeconds();
    }

    private static long mealShortfall(MealBreakWindow meal, RouteTimeline route) {
        long duration = meal.duration().toSeconds();
        long least = duration;
        int full = 0;
        for (int i = 1; i < route.count(); i++) {
            long length = route.unpaidBreakSeconds(i);
            if (length == 0) {
                continue;
            }
            if (length >= duration && full < meal.nth() - 1) {
                full++;
                continue;
            }
            long after = (long) route.arrival(i) - route.workStart();
            long early = meal.earliest().toSeconds() - after;
            long late = after - meal.latest().toSeconds();
            least = Math.min(least, Math.max(0, duration - length) + Math.max(0, Math.max(early, late)));
        }
        return least;
    }
}
