package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.VisitStop;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How much paid time lies in the night, on Sundays and on holidays, as premium rules mean them. */
final class PremiumTime {

    private final ProblemFacts facts;
    private final RulePack rules;

    PremiumTime(ProblemFacts facts, RulePack rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /** By every kind for which a rule pays a premium to somebody in {@code shifts}. */
    Map<When, Duration> of(List<WorkedShift> shifts) {
        Map<When, Duration> times = new EnumMap<>(When.class);
        for (WorkedShift shift : shifts) {
            for (When when : When.values()) {
                List<PremiumWindow> premiums = premiums(shift, when);
                if (!premiums.isEmpty()) {
                    times.merge(when, Duration.ofSeconds(seconds(shift, when, premiums)), Duration::plus);
                }
            }
        }
        return times;
    }

    private List<PremiumWindow> premiums(WorkedShift shift, When when) {
        return rules.rulesOn(shift.day(), shift.cleaner(), facts.problem().employer(), PremiumWindow.class).stream()
                .map(LabourRule::terms)
                .map(PremiumWindow.class::cast)
                .filter(terms -> terms.premiums().stream().anyMatch(premium -> premium.when() == when))
                .toList();
    }

    private long seconds(WorkedShift shift, When when, List<PremiumWindow> premiums) {
        List<Span> counted = new ArrayList<>();
        for (Part part : parts(shift)) {
            for (PremiumWindow terms : premiums) {
                counted.addAll(
                        switch (when) {
                            case NIGHT -> facts.clock().partsIn(terms.night(), part.span());
                            case SUNDAY -> on(part.span(), day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
                            case HOLIDAY -> on(part.span(), day -> isHoliday(part.household(), day));
                            case HIGH_HOLIDAY ->
                                on(part.span(), day -> terms.highHolidays().contains(MonthDay.from(day)));
                        });
            }
        }
        List<Span> time = Span.union(counted);
        return Span.total(time)
                - time.stream()
                        .mapToLong(span -> Span.total(span.partsOf(shift.offDuty())))
                        .sum();
    }

    private List<Span> on(Span span, Predicate<LocalDate> day) {
        List<Span> days = facts.clock()
                .daysOf(span)
                .days()
                .filter(day)
                .map(facts.clock()::spanOf)
                .toList();
        return span.partsOf(days);
    }

    private boolean isHoliday(@Nullable Household household, LocalDate day) {
        return household == null ? facts.isHoliday(day) : facts.isHoliday(household, day);
    }

    /**
     * A part of the paid span.
     *
     * @param span from the beginning of the leg to a visit to the end of its service; for the last, to the end of pay
     * @param household whom it is for; null when the visit is not known
     */
    private record Part(Span span, @Nullable Household household) {}

    private List<Part> parts(WorkedShift shift) {
        List<Part> parts = new ArrayList<>();
        long from = shift.paidSpan().start();
        for (int i = 0; i < shift.stops().size(); i++) {
            VisitStop stop = shift.stops().get(i);
            boolean isLast = i == shift.stops().size() - 1;
            long until = isLast
                    ? shift.paidSpan().end()
                    : RouteReader.serviceOf(stop).end();
            parts.add(new Part(new Span(from, until), householdAt(stop)));
            from = until;
        }
        return parts;
    }

    private @Nullable Household householdAt(VisitStop stop) {
        Visit visit = facts.visit(stop.visit());
        return visit == null ? null : facts.householdOf(visit);
    }
}
