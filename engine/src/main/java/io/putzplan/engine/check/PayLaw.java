package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.PublicHolidays;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pay ledger looks up in the law, for contracts of the employer. */
final class PayLaw {

    private final RosterProblem problem;
    private final RulePack rules;
    private final PublicHolidays holidays;

    /** A rule with its terms. */
    record Term<T extends RuleTerms>(LabourRule rule, T terms) {

        Clause clause() {
            return Clause.of(rule);
        }
    }

    /** The highest minimum wage somewhere, and which rule sets it. */
    record MinimumWage(long cents, Clause clause) {}

    PayLaw(RosterProblem problem, RulePack rules) {
        this.problem = problem;
        this.rules = rules;
        this.holidays = PublicHolidays.of(problem.publicHolidays());
    }

    /** The rules of {@code type} for {@code cleaner} on {@code day}, in order. */
    <T extends RuleTerms> List<Term<T>> on(LocalDate day, Cleaner cleaner, Class<T> type) {
        return rules.rulesOn(day, cleaner, problem.employer(), type).stream()
                .map(rule -> new Term<>(rule, type.cast(rule.terms())))
                .toList();
    }

    /** The region of the employer; null when nobody says. */
    @Nullable String employerRegion() {
        String region = problem.employer().region();
        return region == null ? rules.region() : region;
    }

    /** The region of a home. */
    @Nullable String regionOf(ServedVisit served) {
        String region = served.household().region();
        return region == null ? employerRegion() : region;
    }

    boolean isHoliday(@Nullable String region, LocalDate day) {
        return holidays.isHoliday(region, day);
    }

    /** The highest minimum wage of {@code cleaner} in {@code region} on {@code day}. */
    Optional<MinimumWage> minimumWage(LocalDate day, Cleaner cleaner, @Nullable String region) {
        MinimumWage highest = null;
        for (Term<MinimumWageByDate> term : on(day, cleaner, MinimumWageByDate.class)) {
            long cents = term.terms().centsOn(day, region).orElse(-1);
            if (cents >= 0 && (highest == null || cents > highest.cents())) {
                highest = new MinimumWage(cents, term.clause());
            }
        }
        return Optional.ofNullable(highest);
    }

    /** Whether pay and minimum wage of {@code day} are compared over the calendar month. */
    boolean comparesByMonth(LocalDate day, Cleaner cleaner) {
        return on(day, cleaner, MinimumWageByDate.class).stream()
                .anyMatch(term -> term.terms().floor() == MinimumWageByDate.Floor.CALENDAR_MONTH);
    }
}
