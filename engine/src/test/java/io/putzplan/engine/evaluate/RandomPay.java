package io.putzplan.engine.evaluate;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import io.putzplan.engine.fixture.Revised;
import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.PublicHoliday;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.WageFrom;
import io.putzplan.engine.problem.WorkedDay;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seeded packs of pay rules of all types, and problems with everything that such rules ask for. */
final class RandomPay {

    private static final LocalDate MONDAY = TinyTown.MONDAY;
    private static final List<@Nullable String> REGIONS = List.of("US-WA-SEATTLE", "US-WA", "US-OR");

    private final Random random;

    RandomPay(long seed) {
        random = new Random(seed);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** One of the first {@code count}. */
    private <T> T oneOf(T[] values, int count) {
        return List.of(values).get(random.nextInt(count));
    }

    private Duration minutes(int most) {
        return ofMinutes(random.nextInt(most));
    }

    /** A pack with a definition of work and up to a dozen pay rules, some of them dated, selective or waivable. */
    RulePack pack() {
        List<Supplier<RuleTerms>> kinds = List.of(
                this::overtime,
                this::overtime,
                this::overtime,
                this::premiums,
                () -> new CallOutMinimum(minutes(240), chance(2) ? random.nextInt(101) : 0, minutes(180)),
                () -> new SplitShiftPremium(minutes(120), minutes(120)),
                this::meal,
                this::rest,
                () -> new MinDailyRest(ofHours(8 + random.nextInt(6)), null, 1 + random.nextInt(100)),
                () -> new RosterChangePremium(minutes(120), random.nextInt(101), minutes(60)),
                this::minimumWage,
                this::minimumWage,
                () -> new ContractBand(25, chance(3) ? null : random.nextInt(50), ofHours(20), null, null),
                this::absence,
                this::absence);
        List<LabourRule> rules = new ArrayList<>();
        LegCount first = new LegCount(chance(2), chance(2));
        LegCount last = new LegCount(chance(2), chance(2));
        rules.add(rule("work", new WorkTimeDefinition(first, last, ofMinutes(random.nextInt(40))), false));
        for (int i = 0; i < kinds.size(); i++) {
            if (chance(2)) {
                rules.add(rule("rule-" + i, kinds.get(i).get(), true));
            }
        }
        return new RulePack("random", "random", rules);
    }

    private LabourRule rule(String id, RuleTerms terms, boolean particular) {
        Selector onCall = new Selector(null, null, Set.of(WorkerTrait.ON_CALL), Set.of(), null, null);
        return new LabourRule(
                id,
                Effect.PRICED,
                Layer.NATION,
                particular && chance(4) ? onCall : Selector.ALL,
                particular && chance(4) ? MONDAY.plusDays(random.nextInt(14)) : null,
                particular && chance(4) ? MONDAY.plusDays(random.nextInt(14)) : null,
                new Citation("§ 1", SourceStatus.UNCONFIRMED),
                particular && chance(2),
                null,
                terms);
    }

    private OvertimeTier overtime() {
        OvertimeTier.Scope scope = oneOf(OvertimeTier.Scope.values(), 4);
        int most = scope == OvertimeTier.Scope.WEEK ? 20 * 60 : 6 * 60;
        List<OvertimeTier.Tier> tiers = new ArrayList<>();
        Duration over = minutes(most);
        for (int i = 0; i <= random.nextInt(3); i++) {
            tiers.add(new OvertimeTier.Tier(over, 100 + random.nextInt(100)));
            over = over.plusSeconds(1 + random.nextInt(10_000));
        }
        return new OvertimeTier(scope, tiers, oneOf(OvertimeTier.Base.values(), 2));
    }

    private PremiumWindow premiums() {
        List<PremiumWindow.Premium> premiums = new ArrayList<>();
        for (PremiumWindow.When when : PremiumWindow.When.values()) {
            if (!chance(3)) {
                premiums.add(new PremiumWindow.Premium(when, random.nextInt(201)));
            }
        }
        LocalTime from = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        LocalTime until = LocalTime.of(3 + random.nextInt(21), 15 * random.nextInt(4));
        return new PremiumWindow(
                premiums,
                new ClockWindow(from.getHour() == 2 ? LocalTime.NOON : from, until),
                Set.of(MonthDay.of(3, 3), MonthDay.of(3, 14)));
    }

    private MealBreakWindow meal() {
        return new MealBreakWindow(
                oneOf(Comparison.values(), 2),
                minutes(300),
                ofMinutes(20 + random.nextInt(30)),
                minutes(120),
                ofMinutes(120 + random.nextInt(240)),
                null,
                1,
                chance(2) ? null : minutes(480),
                ofMinutes(30 + random.nextInt(60)));
    }

    private PaidRestBreak rest() {
        return new PaidRestBreak(
                ofMinutes(10),
                ofMinutes(60 + random.nextInt(200)),
                oneOf(PaidRestBreak.Rounding.values(), 2),
                null,
                Duration.ZERO,
                new PaidRestBreak.Missed(minutes(60), chance(2), chance(2)));
    }

    private MinimumWageByDate minimumWage() {
        List<MinimumWageByDate.Row> rows = new ArrayList<>();
        rows.add(new MinimumWageByDate.Row(MONDAY.minusDays(9), Set.of(), 1_200 + random.nextInt(600)));
        for (int i = 0; i < 2; i++) {
            rows.add(new MinimumWageByDate.Row(
                    MONDAY.plusDays(random.nextInt(14)),
                    Set.of(chance(2) ? "US-WA" : "US-WA-SEATTLE"),
                    1_500 + random.nextInt(900)));
        }
        return new MinimumWageByDate(rows, oneOf(MinimumWageByDate.Floor.values(), 2));
    }

    private PaidAbsence absence() {
        PaidAbsence.Kind kind = oneOf(PaidAbsence.Kind.values(), 5);
        return new PaidAbsence(
                kind, random.nextInt(101), random.nextInt(40), chance(2) ? null : random.nextInt(4), null, 0);
    }

    /** {@code problem} with other contracts, histories, regions, holidays and told shifts. */
    RosterProblem problem(RosterProblem problem) {
        List<Cleaner> cleaners = problem.cleaners().stream().map(this::cleaner).toList();
        List<Household> households =
                problem.households().stream().map(this::household).toList();
        List<PublicHoliday> holidays = List.of(
                new PublicHoliday(MONDAY.plusDays(random.nextInt(14)), "US-WA"),
                new PublicHoliday(MONDAY.plusDays(random.nextInt(14)), "US-OR"));
        return new RosterProblem(
                problem.id(),
                problem.period(),
                problem.currency(),
                problem.rulePack(),
                problem.travel(),
                problem.prices(),
                cleaners,
                households,
                problem.visits(),
                List.of(),
                new Employer(Set.of(), 100, "US-WA", HistoryPolicy.KNOWN),
                holidays);
    }

    private Household household(Household home) {
        return Revised.household(home, chance(2) ? null : REGIONS.get(random.nextInt(3)));
    }

    private Cleaner cleaner(Cleaner cleaner) {
        Contract known = cleaner.contract();
        boolean plain = chance(3);
        Contract contract = new Contract(
                chance(2) ? EmploymentType.ON_CALL : EmploymentType.FULL_TIME,
                known.hourlyWageCents(),
                chance(4) ? Duration.ZERO : ofHours(1 + random.nextInt(20)),
                known.maxWeeklyHours(),
                known.maxDailyHours(),
                known.minDailyRest(),
                known.mileageCentsPerKm(),
                plain ? HoursBand.FIXED : oneOf(HoursBand.values(), 3),
                plain ? Duration.ZERO : ofHours(random.nextInt(25)),
                plain ? Duration.ZERO : minutes(200),
                chance(2)
                        ? List.of()
                        : List.of(new WageFrom(MONDAY.plusDays(random.nextInt(12)), 1_400 + random.nextInt(900))));
        List<Absence> absences = new ArrayList<>(cleaner.absences());
        if (!plain) {
            LocalDateTime from = MONDAY.plusDays(random.nextInt(12)).atTime(chance(2) ? 0 : 9, 0);
            AbsenceKind kind = oneOf(AbsenceKind.values(), 4);
            absences.add(new Absence(from, from.plusDays(1 + random.nextInt(4)), kind, minutes(480)));
        }
        return Revised.cleaner(
                cleaner,
                contract,
                cleaner.shifts().stream().map(this::shift).toList(),
                absences,
                history(cleaner.history()),
                employment());
    }

    private History history(History known) {
        List<WorkedDay> days = chance(2) ? List.of() : List.of(new WorkedDay(MONDAY.minusDays(1), ofHours(3)));
        return new History(known.workedThisWeek(), known.lastShiftEnd(), null, days, 0);
    }

    private Employment employment() {
        List<Consent> consents = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            if (chance(3)) {
                consents.add(new Consent("rule-" + i, MONDAY, MONDAY.plusDays(random.nextInt(14))));
            }
        }
        return new Employment(
                null, null, chance(2) ? null : MONDAY.minusDays(random.nextInt(40)), Set.of(), consents, Duration.ZERO);
    }

    private Shift shift(Shift shift) {
        LocalDateTime from = shift.earliestStart().plusMinutes(random.nextInt(240));
        return Revised.shift(
                shift, chance(2) ? null : new PublishedShift(from, from.plusMinutes(1 + random.nextInt(480))));
    }
}
