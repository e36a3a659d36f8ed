package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.PublicHolidays;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What wages depend on, in parallel arrays by shift, cleaner and visit. */
final class PayTable {

    /** Rules of each shift. */
    final PayRules[] rules;

    /** Wage on the day of each shift. */
    final long[] hourlyWageCents;

    /** Time that is paid at least when the shift is worked. */
    final int[] minShiftSeconds;

    /** Work of which the cleaner was told; {@link CompiledProblem#NONE} when of none. */
    final int[] publishedFrom;

    final int[] publishedUntil;

    /** What is paid when the shift is not worked, in per cent of the wage times seconds. */
    final long[] unworkedPercentSeconds;

    /** Number of the calendar month. */
    final int[] month;

    /** Day of the pay week, from 0. */
    final int[] dayOfWeek;

    /** Number of the day among {@link #days}. */
    final int[] civilDay;

    /** Whether routes are paid nothing but straight time at one wage and overtime by the week. */
    final boolean[] isPlain;

    /** By cleaner. */
    final PayPlan[] plans;

    /** Number of the region of each visit. */
    final int[] regionOfVisit;

    final CivilDays days;

    /** Rules that ask for nothing. */
    final PayRules nothing;

    PayTable(
            RosterProblem problem,
            ShiftTable shifts,
            CivilDays days,
            ElapsedClock clock,
            RulePack pack,
            PublicHolidays holidays) {
        this.days = days;
        PayRegions regions = new PayRegions(problem, pack);
        regionOfVisit = regions.ofVisit;
        PayLaw law = new PayLaw(problem, pack, regions, holidays, days);
        nothing = law.nothing();
        int count = shifts.count();
        rules = new PayRules[count];
        hourlyWageCents = new long[count];
        minShiftSeconds = new int[count];
        publishedFrom = new int[count];
        publishedUntil = new int[count];
        unworkedPercentSeconds = new long[count];
        month = new int[count];
        dayOfWeek = new int[count];
        civilDay = new int[count];
        isPlain = new boolean[count];
        plans = new PayPlan[problem.cleaners().size()];
        LocalDate firstWeek = ShiftTable.firstWeek(problem.period());
        Map<String, List<Cleaner>> contracts =
                problem.cleaners().stream().collect(Collectors.groupingBy(Cleaner::person));
        for (int cleaner = 0; cleaner < plans.length; cleaner++) {
            Cleaner owner = problem.cleaners().get(cleaner);
            List<Cleaner> joined = joinedWith(owner, contracts.getOrDefault(owner.person(), List.of()), problem, pack);
            List<PayWeek> weeks = new CleanerPay(owner, joined, problem, law).weeks();
            List<PayWeek> counted =
                    joined.size() == 1 ? weeks : new CleanerPay(joined.getFirst(), joined, problem, law).jointWeeks();
            for (int shift : shifts.ofCleaner[cleaner]) {
                LocalDate day = shifts.day[shift];
                hourlyWageCents[shift] = owner.contract().hourlyWageCentsOn(day);
                month[shift] = 12 * day.getYear() + day.getMonthValue();
                dayOfWeek[shift] = (int) (ChronoUnit.DAYS.between(firstWeek, day) % 7);
                civilDay[shift] = days.indexOf(day);
                boolean countsDays = counted.get(shifts.week[shift]).days() != null;
                compile(shift, owner, shiftOn(owner, day), countsDays, law, clock);
            }
            boolean isFirst = joined.size() > 1 && joined.getFirst().equals(owner);
            plans[cleaner] =
                    plan(owner, shifts.ofCleaner[cleaner], joined.size() == 1, weeks, isFirst ? counted : null);
        }
    }

    /** What bears on some cleaners, their shifts and some visits. */
    PayTable(PayTable whole, int[] chosenCleaners, int[] chosenShifts, int[] chosenVisits) {
        rules = Subset.of(whole.rules, chosenShifts);
        hourlyWageCents = Subset.of(whole.hourlyWageCents, chosenShifts);
        minShiftSeconds = Subset.of(whole.minShiftSeconds, chosenShifts);
        publishedFrom = Subset.of(whole.publishedFrom, chosenShifts);
        publishedUntil = Subset.of(whole.publishedUntil, chosenShifts);
        unworkedPercentSeconds = Subset.of(whole.unworkedPercentSeconds, chosenShifts);
        month = Subset.of(whole.month, chosenShifts);
        dayOfWeek = Subset.of(whole.dayOfWeek, chosenShifts);
        civilDay = Subset.of(whole.civilDay, chosenShifts);
        isPlain = Subset.of(whole.isPlain, chosenShifts);
        plans = Subset.of(whole.plans, chosenCleaners);
        regionOfVisit = Subset.of(whole.regionOfVisit, chosenVisits);
        days = whole.days;
        nothing = whole.nothing;
    }

    /** Those of {@code contracts}, all of the person of {@code owner}, whose hours are taken together for overtime. */
    private static List<Cleaner> joinedWith(
            Cleaner owner, List<Cleaner> contracts, RosterProblem problem, RulePack pack) {
        boolean joins = pack.workTimeRuleOn(problem.period().firstDay(), contracts.getFirst(), problem.employer())
                .filter(rule -> rule.terms() instanceof WorkTimeDefinition definition && definition.joinsContracts())
                .isPresent();
        return joins ? contracts : List.of(owner);
    }

    private static Shift shiftOn(Cleaner cleaner, LocalDate day) {
        return cleaner.shifts().stream()
                .filter(shift -> shift.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private void compile(int index, Cleaner cleaner, Shift shift, boolean countsDays, PayLaw law, ElapsedClock clock) {
        List<LabourRule> inForce = law.rulesOn(shift.day(), cleaner);
        rules[index] = law.rulesOf(inForce, cleaner, shift.day(), countsDays);
        publishedFrom[index] = NONE;
        publishedUntil[index] = NONE;
        PublishedShift published = shift.published();
        int told = 0;
        if (published != null) {
            publishedFrom[index] = clock.toSecond(published.from());
            publishedUntil[index] = clock.toSecond(published.until());
            told = publishedUntil[index] - publishedFrom[index];
            unworkedPercentSeconds[index] = rules[index].changePercentSeconds(0, told);
        }
        long agreed = cleaner.contract().minPaidPerShift().toSeconds();
        minShiftSeconds[index] = Math.toIntExact(Math.max(agreed, PayLaw.minShiftSeconds(inForce, told)));
    }

    private PayPlan plan(
            Cleaner owner, int[] shifts, boolean isAlone, List<PayWeek> weeks, @Nullable List<PayWeek> jointWeeks) {
        long wage = shifts.length == 0 ? owner.contract().hourlyWageCents() : hourlyWageCents[shifts[0]];
        boolean plain = isAlone && weeks.stream().allMatch(PayWeek::isPlain);
        boolean shortRests = false;
        for (int shift : shifts) {
            shortRests |= rules[shift].restSeconds.length > 0;
            plain &= hourlyWageCents[shift] == wage
                    && minShiftSeconds[shift] == 0
                    && (publishedFrom[shift] == NONE || rules[shift].changes.isEmpty())
                    && rules[shift].isPlain(wage);
        }
        for (int shift : shifts) {
            isPlain[shift] = plain;
        }
        return new PayPlan(plain, shortRests, wage, weeks, jointWeeks);
    }
}
