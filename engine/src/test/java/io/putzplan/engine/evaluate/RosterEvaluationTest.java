package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the incremental totals with totals added up anew after every change. */
class RosterEvaluationTest {

    private static final int TOWNS = 6;
    private static final int CHANGES = 120;
    private static final int VISITS = 40;

    static List<RulePack> packs() {
        return List.of(TinyPacks.washington(), TinyPacks.germany(), TinyPacks.everything());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void keepsTotalsOfChangingRoutes(RulePack pack) {
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem compiled = compile(seed, pack);
            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            Map<Integer, int[]> routes = new TreeMap<>();
            RosterPrice price = new RosterPrice();
            Random random = new Random(seed);
            for (int i = 0; i < CHANGES; i++) {
                RandomRoute route = RandomRoute.of(compiled, random, random.nextInt(4));
                int[] visits = random.nextInt(5) == 0 ? new int[0] : route.visits();
                evaluation.price(route.shift(), visits, visits.length, price);
                int[] before = routes.getOrDefault(route.shift(), new int[0]);
                evaluation.setRoute(route.shift(), visits, visits.length);
                if (random.nextInt(4) == 0) {
                    evaluation.setRoute(route.shift(), before, before.length);
                    visits = before;
                } else {
                    assertThat(evaluation.hardSeconds()).isEqualTo(price.hardSeconds());
                    assertThat(evaluation.unassignedPoints()).isEqualTo(price.unassignedPoints());
                    assertThat(evaluation.softCents()).isEqualTo(price.softCents());
                }
                routes.put(route.shift(), visits);
                if (random.nextInt(3) == 0) {
                    compare(compiled, pack, routes, evaluation, seed + "/" + i);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void pricesRememberedRoutesAsNewOnes(RulePack pack) {
        CompiledProblem compiled = compile(4, pack);
        RosterEvaluation remembering = new RosterEvaluation(compiled);
        RosterEvaluation fresh = new RosterEvaluation(compiled);
        RouteTimeline timeline = new RouteTimeline(compiled);
        RosterPrice remembered = new RosterPrice();
        RosterPrice expected = new RosterPrice();
        List<RandomRoute> asked = new ArrayList<>();
        Random random = new Random(4);
        int lawful = 0;
        for (int i = 0; i < 4 * CHANGES; i++) {
            boolean again = !asked.isEmpty() && random.nextInt(4) > 0;
            RandomRoute route = again ? asked.get(random.nextInt(asked.size())) : RandomRoute.of(compiled, random, 3);
            asked.add(route);
            int count = route.visits().length;
            timeline.place(route.shift(), route.visits(), count);
            boolean isLawful = remembering.priceLawful(route.shift(), route.visits(), count, remembered);
            assertThat(isLawful).isEqualTo(timeline.hardSeconds() == 0);
            if (isLawful) {
                lawful++;
                fresh.price(route.shift(), route.visits(), count, expected);
                assertThat(remembered).usingRecursiveComparison().isEqualTo(expected);
            }
            if (random.nextInt(3) == 0) {
                remembering.setRoute(route.shift(), route.visits(), count);
                fresh.setRoute(route.shift(), route.visits(), count);
                assertThat(remembering.hardSeconds()).isEqualTo(fresh.hardSeconds());
                assertThat(remembering.softCents()).isEqualTo(fresh.softCents());
            }
        }
        assertThat(lawful).isBetween(CHANGES / 2, 4 * CHANGES - CHANGES / 2);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void returnsToNothingWhenCleared(RulePack pack) {
        CompiledProblem compiled = compile(3, pack);
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        long points = evaluation.unassignedPoints();
        Random random = new Random(3);
        for (int i = 0; i < 10; i++) {
            RandomRoute route = RandomRoute.of(compiled, random);
            evaluation.setRoute(route.shift(), route.visits(), route.visits().length);
        }
        assertThat(evaluation.softCents()).isNotZero();
        evaluation.clear();
        assertThat(evaluation.hardSeconds()).isZero();
        assertThat(evaluation.softCents()).isZero();
        assertThat(evaluation.wageCents()).isZero();
        assertThat(evaluation.unassignedPoints()).isEqualTo(points);
    }

    private static CompiledProblem compile(int seed, RulePack pack) {
        RandomTown town = new RandomTown(seed);
        RosterProblem problem = town.problem(VISITS);
        return CompiledProblem.compile(problem, town.travel(problem), pack);
    }

    private static void compare(
            CompiledProblem compiled,
            RulePack pack,
            Map<Integer, int[]> routes,
            RosterEvaluation evaluation,
            String label) {
        NaiveRoster naive = new NaiveRoster(compiled, pack);
        routes.forEach(naive::add);
        naive.settle();
        assertThat(evaluation.hardSeconds()).as(label).isEqualTo(naive.hard);
        assertThat(evaluation.unassignedPoints()).as(label).isEqualTo(naive.points);
        assertThat(evaluation.unassignedMandatoryCount()).as(label).isEqualTo(naive.unassigned);
        assertThat(evaluation.wageCents()).as(label).isEqualTo(naive.wages);
        assertThat(evaluation.travelCents()).as(label).isEqualTo(naive.travel);
        assertThat(evaluation.idleCents()).as(label).isEqualTo(naive.idle);
        assertThat(evaluation.creditCents()).as(label).isEqualTo(naive.credit);
        assertThat(evaluation.softCents())
                .as(label)
                .isEqualTo(naive.wages + naive.travel + naive.idle + evaluation.preferenceCents() - naive.credit);
    }

    /** The naive twin of the ledgers: everything added up from the placed routes, in decimal arithmetic. */
    private static final class NaiveRoster {

        private final CompiledProblem compiled;
        private final RosterProblem problem;
        private final RulePack pack;
        private final boolean[] assigned;
        private final Map<Integer, List<Worked>> workedByCleaner = new TreeMap<>();
        private long hard;
        private long points;
        private long unassigned;
        private long wages;
        private long travel;
        private long idle;
        private long credit;

        private record Worked(
                LocalDate day, int start, int end, int work, int paid, int departure, int returnArrival) {}

        NaiveRoster(CompiledProblem compiled, RulePack pack) {
            this.compiled = compiled;
            this.pack = pack;
            problem = compiled.problem();
            assigned = new boolean[compiled.visitCount()];
        }

        void add(int shift, int[] visits) {
            if (visits.length == 0) {
                return;
            }
            IntStream.of(visits).forEach(visit -> assigned[visit] = true);
            RouteTimeline route = new RouteTimeline(compiled);
            route.place(shift, visits, visits.length);
            hard += route.hardSeconds();
            int cleaner = compiled.cleanerOf(shift);
            Cleaner who = problem.cleaners().get(cleaner);
            travel += cents(who.contract().mileageCentsPerKm() * route.metres(), 1_000);
            long nuisance = route.unpaidIdleSeconds() - route.plannedBreakSeconds() - 900L;
            idle += cents(problem.prices().idlePerMinute() * Math.max(0, nuisance), 60);
            for (int index : visits) {
                Visit visit = problem.visits().get(index);
                credit += visit.prizeCents();
                credit += problem.households().stream()
                        .filter(household -> household.id().equals(visit.household()))
                        .filter(household -> household.preferredCleaners().contains(who.id()))
                        .mapToLong(household -> problem.prices().preferredCleaner())
                        .sum();
            }
            workedByCleaner
                    .computeIfAbsent(cleaner, key -> new ArrayList<>())
                    .add(new Worked(
                            compiled.dayOf(shift),
                            route.workStart(),
                            route.workEnd(),
                            route.workSeconds(),
                            route.paidSeconds(),
                            route.departure(),
                            route.returnArrival()));
        }

        private static long cents(long amount, long divisor) {
            return BigDecimal.valueOf(amount)
                    .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }

        void settle() {
            workedByCleaner.forEach((cleaner, worked) -> {
                worked.sort(Comparator.comparing(Worked::day));
                settleRest(problem.cleaners().get(cleaner), worked);
                settleOverlaps(worked);
                Map<LocalDate, List<Worked>> weeks = new TreeMap<>();
                worked.forEach(each -> weeks.computeIfAbsent(weekOf(each.day()), week -> new ArrayList<>())
                        .add(each));
                weeks.forEach((week, days) -> settleWeek(problem.cleaners().get(cleaner), week, days));
            });
            for (int visit = 0; visit < assigned.length; visit++) {
                Visit data = problem.visits().get(visit);
                if (!assigned[visit] && data.isMandatory()) {
                    unassigned++;
                    points +=
                            data.priority().weight() * 1_000L + (data.service().toSeconds() + 59) / 60;
                }
            }
        }

        private LocalDate weekOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(problem.period().weekStart()));
        }

        private void settleRest(Cleaner cleaner, List<Worked> worked) {
            Long previous = cleaner.history().lastShiftEnd() == null
                    ? null
                    : (long) compiled.toSecond(cleaner.history().lastShiftEnd());
            for (Worked each : worked) {
                MinDailyRest rule = pack.termsOn(each.day(), MinDailyRest.class).orElse(null);
                if (previous != null && rule != null) {
                    hard += Math.max(0, rule.rest().toSeconds() - (each.start() - previous));
                }
                previous = (long) each.end();
            }
        }

        private void settleOverlaps(List<Worked> worked) {
            for (int i = 0; i < worked.size(); i++) {
                for (Worked later : worked.subList(i + 1, worked.size())) {
                    int until = Math.min(worked.get(i).returnArrival(), later.returnArrival());
                    hard += Math.max(0, until - Math.max(worked.get(i).departure(), later.departure()));
                }
            }
        }

        private void settleWeek(Cleaner cleaner, LocalDate week, List<Worked> days) {
            LocalDate first = problem.period().firstDay();
            boolean isFirst = weekOf(first).equals(week);
            LocalDate day = isFirst ? first : week;
            long history = isFirst ? cleaner.history().workedThisWeek().toSeconds() : 0;
            long work = days.stream().mapToLong(Worked::work).sum();
            long paid = days.stream().mapToLong(Worked::paid).sum();
            long agreed = cleaner.contract().maxWeeklyHours().toSeconds();
            hard += Math.max(0, work - Math.max(0, agreed - history));
            hard += pack.termsOn(day, MaxWeeklyWork.class)
                    .map(rule -> Math.max(0, work - Math.max(0, rule.limit().toSeconds() - history)))
                    .orElse(0L);
            OvertimeTier tier =
                    pack.termsOn(day, OvertimeTier.class).orElse(new OvertimeTier(Duration.ofDays(99), 100));
            long over = tier.tiers().getFirst().over().toSeconds();
            long overtime = Math.max(0, history + paid - over) - Math.max(0, history - over);
            wages += cents(
                    cleaner.contract().hourlyWageCents()
                            * (100 * paid + (tier.tiers().getFirst().percentOfWage() - 100) * overtime),
                    360_000);
        }
    }
}
