package io.putzplan.engine.evaluate;

import io.putzplan.engine.evaluate.Spans.Span;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gathers the bounds on sums of work of one person: of weeks, averages, contracts and their bands. */
final class WorkBudgets {

    private final PlanningPeriod period;
    private final CivilDays days;
    private final Spans spans;
    private final RuleBook book;
    private final PersonPast past;

    final List<WorkBudget> budgets = new ArrayList<>();
    final List<DayBudget> dayBudgets = new ArrayList<>();

    WorkBudgets(PlanningPeriod period, CivilDays days, Spans spans, RuleBook book, PersonPast past) {
        this.period = period;
        this.days = days;
        this.spans = spans;
        this.book = book;
        this.past = past;
    }

    /** Adds those of all rules and {@code contracts}; {@code hasOtherJobs} when the person has more work than that of contracts. */
    void addAll(List<Cleaner> contracts, boolean hasOtherJobs) {
        for (LabourRule rule : book.pack.rules()) {
            RuleTerms terms = rule.terms();
            if (!rule.isBinding()) {
                continue;
            }
            if (terms instanceof MaxWeeklyWork weekly) {
                addWeekly(rule, weekly);
            } else if (terms instanceof MaxAverageWork average) {
                addAverage(rule, average);
            } else if (terms instanceof ContractBand band) {
                for (int i = 0; i < contracts.size(); i++) {
                    addBand(rule, band, contracts.get(i), series(i, contracts, hasOtherJobs), i + 1);
                }
            }
        }
        for (int i = 0; i < contracts.size(); i++) {
            long most = contracts.get(i).contract().maxWeeklyHours().toSeconds();
            for (Span week : spans.weeks()) {
                add(HardRule.MAX_WEEKLY_WORK, series(i, contracts, hasOtherJobs), week, most - past(i + 1, week));
            }
        }
    }

    /** The series of a contract, which is that of the person if there is nothing else. */
    private static int series(int contract, List<Cleaner> contracts, boolean hasOtherJobs) {
        return contracts.size() == 1 && !hasOtherJobs ? 0 : contract + 1;
    }

    private long past(int series, Span span) {
        return past.secondsBetween(series, span.from(), span.to());
    }

    private void add(HardRule rule, int series, Span span, long seconds) {
        int from = Math.max(0, days.indexOf(span.from()));
        int until = Math.min(days.count, days.indexOf(span.to()) + 1);
        budgets.add(new WorkBudget(rule, series, from, until, Math.max(0, seconds), from));
    }

    private boolean binds(LabourRule rule, Span span, Cleaner cleaner) {
        LocalDate last = span.to().isAfter(period.lastDay()) ? period.lastDay() : span.to();
        return book.binds(rule, last, cleaner);
    }

    private void addWeekly(LabourRule rule, MaxWeeklyWork terms) {
        MaxWeeklyWork.Extra extra = terms.extra();
        long more = extra == null ? 0 : extra.more().toSeconds();
        for (Span span : spans.of(terms.window())) {
            if (!binds(rule, span, past.first())) {
                continue;
            }
            long left = terms.limit().toSeconds() + more - past(0, span);
            if (terms.window().kind() == Window.Kind.ROLLING) {
                addRolling(HardRule.MAX_WEEKLY_WORK, span, left);
            } else {
                add(HardRule.MAX_WEEKLY_WORK, 0, span, left);
            }
            Integer maxDays = terms.maxDays();
            if (maxDays != null) {
                int worked = past.daysBetween(span.from(), span.to(), period.firstDay());
                dayBudgets.add(new DayBudget(
                        HardRule.MAX_WORK_DAYS,
                        Math.max(0, days.indexOf(span.from())),
                        Math.min(days.count, days.indexOf(span.to()) + 1),
                        Math.max(0, maxDays - worked),
                        null));
            }
        }
        if (extra == null) {
            return;
        }
        int length = extra.average().days();
        for (Span span : spans.rolling(length)) {
            if (binds(rule, span, past.first())) {
                long limit = terms.limit().toSeconds() * length / 7;
                addRolling(HardRule.MAX_WEEKLY_WORK, span, limit - past(0, span));
            }
        }
    }

    /** Adds a bound on a span that is judged when the last week of it is worked in. */
    private void addRolling(HardRule rule, Span span, long seconds) {
        LocalDate week = span.to();
        while (week.getDayOfWeek() != period.weekStart()) {
            week = week.minusDays(1);
        }
        int until = Math.min(days.count, days.indexOf(span.to()) + 1);
        int from = Math.max(0, days.indexOf(span.from()));
        int judgedFrom = Math.max(0, days.indexOf(week));
        budgets.add(new WorkBudget(rule, 0, from, until, Math.max(0, seconds), judgedFrom));
    }

    private void addAverage(LabourRule rule, MaxAverageWork terms) {
        int length = terms.window().days();
        for (Span span : spans.rolling(length)) {
            if (!binds(rule, span, past.first())) {
                continue;
            }
            if (terms.formula() == MaxAverageWork.Formula.A_PLUS_B) {
                int left = leftOut(sinceStart(terms, span), terms);
                Span worked = sinceStart(terms, new Span(span.from().minusDays(left), span.to()));
                Span counted = new Span(worked.from(), span.to().minusDays(left));
                addRolling(HardRule.MAX_AVERAGE_WORK, worked, whole(terms, counted) - past(0, worked));
            } else {
                Span judged = sinceStart(terms, span);
                addRolling(HardRule.MAX_AVERAGE_WORK, judged, budget(terms, judged) - past(0, judged));
            }
        }
    }

    private Span sinceStart(MaxAverageWork terms, Span span) {
        LocalDate since = past.first().employment().employedSince();
        if (!terms.sinceStart() || since == null || !since.isAfter(span.from())) {
            return span;
        }
        return new Span(since.isAfter(span.to()) ? span.to() : since, span.to());
    }

    private static long length(Span span) {
        return span.to().toEpochDay() - span.from().toEpochDay() + 1;
    }

    /** What is allowed on the days of {@code span}, which may be none, when no day is left out. */
    private long whole(MaxAverageWork terms, Span span) {
        if (length(span) <= 0) {
            return 0;
        }
        return terms.per() == MaxAverageWork.Per.WEEK
                ? terms.limit().toSeconds() * length(span) / 7
                : terms.limit().toSeconds()
                        * span.from()
                                .datesUntil(span.to().plusDays(1))
                                .filter(book.calendar::isWorkingDay)
                                .count();
    }

    private long budget(MaxAverageWork terms, Span span) {
        if (terms.per() == MaxAverageWork.Per.WEEK) {
            return terms.limit().toSeconds() * (length(span) - leftOut(span, terms)) / 7;
        }
        long counted = span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> !isLeftOut(day, terms) && book.calendar.isWorkingDay(day))
                .count();
        return terms.limit().toSeconds() * counted;
    }

    private int leftOut(Span span, MaxAverageWork terms) {
        return Math.toIntExact(span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> isLeftOut(day, terms))
                .count());
    }

    private boolean isLeftOut(LocalDate day, MaxAverageWork terms) {
        return past.contracts().stream()
                .flatMap(contract -> contract.absences().stream())
                .anyMatch((Absence absence) ->
                        terms.neutral().contains(absence.kind()) && PastWork.beginsIn(day, absence));
    }

    private void addBand(LabourRule rule, ContractBand band, Cleaner cleaner, int series, int pastSeries) {
        Contract contract = cleaner.contract();
        Duration agreed = contract.weeklyHours().isZero() ? band.defaultWeekly() : contract.weeklyHours();
        if (agreed == null) {
            return;
        }
        Integer plus = band.maxPlusPercent();
        for (Span week : spans.weeks()) {
            if (plus != null && contract.hoursBand() == HoursBand.MINIMUM && binds(rule, week, cleaner)) {
                long most = agreed.toSeconds() * (100 + plus) / 100;
                add(HardRule.CONTRACT_BAND, series, week, most - past(pastSeries, week));
            }
        }
        Integer cap = band.accountCapPercent();
        for (Span month : spans.months(1)) {
            if (cap != null && binds(rule, month, cleaner)) {
                long most = agreed.toSeconds() * length(month) / 7 * (100 + cap) / 100;
                add(HardRule.CONTRACT_BAND, series, month, most - past(pastSeries, month));
            }
        }
    }
}
