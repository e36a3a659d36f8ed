package io.putzplan.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterAudit;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.check.Rule;
import io.putzplan.engine.check.Violation;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.fixture.EvaluatedRoster;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.RandomLabourFacts;
import io.putzplan.engine.fixture.RandomPacks;
import io.putzplan.engine.fixture.RandomProblems;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.RosterCost;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two definitions of a roster's worth, one used while solving and one by the referee, give the same answers on random
 * rosters, lawful or not.
 *
 * <p>{@code -Dagreement.rosters=N} compares N rosters per pack instead of 250.
 */
class EvaluationAgreesWithCheckTest {

    private static final int ROSTERS = Integer.getInteger("agreement.rosters", 250);

    /** Stands for packs that are drawn anew for every roster. */
    private static final String DRAWN = "drawn";

    private static Stream<String> packs() {
        return Stream.concat(RulePacks.ids().stream(), Stream.of(DRAWN));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void agreeOnEveryRuleAndAmount(String packId) {
        int illegal = 0;
        int coupled = 0;
        int late = 0;
        for (int seed = 0; seed < ROSTERS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RosterProblem problem = drawProblem(random, packId);
            RulePack rules = packId.equals(DRAWN)
                    ? RandomPacks.draw(random, problem.period().firstDay())
                    : RulePacks.load(packId);
            MainStreet travel = MainStreet.of(problem);
            CompiledProblem compiled = CompiledProblem.compile(problem, travel, rules);
            int[][] routes = randomRoutes(compiled, random);

            SolvedRoster solved = new RosterAssembler(compiled).assemble(routes, 0);
            CheckReport report = new RosterChecker(problem, travel, rules).check(solved.roster());

            assertThat(secondsByRule(report))
                    .as("pack %s, seed %d", packId, seed)
                    .isEqualTo(new EvaluatedRoster(compiled, routes).secondsByRule());
            assertThat(report.hardSeconds())
                    .as("pack %s, seed %d", packId, seed)
                    .isEqualTo(solved.cost().hardSeconds());
            RosterAudit audit = RosterAudit.of(problem, travel, rules, solved.roster());
            assertThat(audit).as("pack %s, seed %d", packId, seed).isEqualTo(partsOf(solved.cost()));
            illegal += report.isLawful() ? 0 : 1;
            coupled += keepsACoupling(compiled, report, routes) ? 1 : 0;
            late += audit.latenessCents() > 0 ? 1 : 0;
        }
        assertThat(illegal).isBetween(ROSTERS / 10, ROSTERS - ROSTERS / 1_000);
        assertThat(coupled).isGreaterThan(ROSTERS / 1_000);
        assertThat(late).isGreaterThan(ROSTERS / 100);
    }

    /** Most problems have everything that labour law asks of people and firms. */
    private static RosterProblem drawProblem(SplittableRandom random, String packId) {
        while (true) {
            RosterProblem plain = RandomProblems.draw(random, packId);
            if (random.nextInt(4) == 0) {
                return plain;
            }
            try {
                return RandomLabourFacts.added(random, plain);
            } catch (InvalidProblemException invalid) {
                // Some drawn facts contradict each other.
            }
        }
    }

    private static boolean keepsACoupling(CompiledProblem compiled, CheckReport report, int[][] routes) {
        boolean served =
                Arrays.stream(routes).flatMapToInt(Arrays::stream).anyMatch(visit -> compiled.partnerOf(visit) >= 0);
        return served && report.violations().stream().noneMatch(violation -> violation.rule() == Rule.COUPLING);
    }

    private static int[][] randomRoutes(CompiledProblem compiled, SplittableRandom random) {
        int[][] routes = new int[compiled.shiftCount()][0];
        boolean onlyEligible = random.nextBoolean();
        for (int visit = 0; visit < compiled.visitCount(); visit++) {
            int shift = random.nextInt(compiled.shiftCount());
            if (random.nextInt(6) > 0 && (!onlyEligible || compiled.isEligible(shift, visit))) {
                int[] longer = new int[routes[shift].length + 1];
                System.arraycopy(routes[shift], 0, longer, 0, longer.length - 1);
                longer[longer.length - 1] = visit;
                routes[shift] = longer;
            }
        }
        return routes;
    }

    private static Map<String, Long> secondsByRule(CheckReport report) {
        return report.violations().stream()
                .collect(Collectors.groupingBy(
                        violation -> violation.rule().name(),
                        TreeMap::new,
                        Collectors.summingLong(Violation::seconds)));
    }

    private static RosterAudit partsOf(RosterCost cost) {
        return new RosterAudit(
                cost.unassignedPoints(),
                cost.wageCents(),
                cost.travelCents(),
                cost.preferenceCents(),
                cost.usedShiftCents(),
                cost.travelTimeCents(),
                cost.latenessCents(),
                cost.largestLatenessCents(),
                cost.creditCents());
    }
}
