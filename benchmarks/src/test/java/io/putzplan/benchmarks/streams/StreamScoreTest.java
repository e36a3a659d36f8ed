package io.putzplan.benchmarks.streams;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import io.putzplan.benchmarks.LoadedProblem;
import io.putzplan.datasets.generate.GeneratorSpec;
import io.putzplan.datasets.generate.ProblemGenerator;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.solver.PlannedRoster;
import io.putzplan.engine.solver.PlannedShift;
import io.putzplan.engine.solver.PlannedVisit;
import io.putzplan.engine.solver.RosterScoreCalculator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The control scores every roster, lawful or not, as the engine does. */
class StreamScoreTest {

    private static final int ROSTERS = 40;

    private static final SolutionManager<StreamRoster, HardMediumSoftScore> STREAMS =
            SolutionManager.create(SolverFactory.create(new SolverConfig()
                    .withSolutionClass(StreamRoster.class)
                    .withEntityClasses(StreamShift.class, StreamVisit.class)
                    .withConstraintProviderClass(StreamConstraints.class)
                    .withPhases(new LocalSearchPhaseConfig())
                    .withTerminationSpentLimit(Duration.ofSeconds(1))));

    @ParameterizedTest
    @CsvSource({"seattle, 1", "seattle, 2", "seattle, 3", "berlin, 1", "berlin, 2", "berlin, 3"})
    void equalsTheIncrementalScoreOnRandomRosters(String town, long seed) {
        RosterProblem problem = withHistory(draw(town, seed));
        LoadedProblem loaded = LoadedProblem.of(problem, StreamLaw.knownOf(RulePacks.load(problem.rulePack())));
        Random random = new Random(seed);
        RosterScoreCalculator calculator = new RosterScoreCalculator();
        boolean illegal = false;
        boolean incomplete = false;
        for (int i = 0; i < ROSTERS; i++) {
            PlannedRoster planned = randomRoster(loaded, random, random.nextInt(1, 12));
            StreamRoster streams = StreamRoster.copyWithoutRanges(planned, loaded.compiled(), loaded.rules());
            calculator.resetWorkingSolution(planned);

            HardMediumSoftScore expected = calculator.calculateScore();

            assertThat(STREAMS.update(streams, SolutionUpdatePolicy.UPDATE_SCORE_ONLY))
                    .as("roster %d", i)
                    .isEqualTo(expected);
            illegal |= expected.hardScore() < 0;
            incomplete |= expected.mediumScore() < 0;
        }
        assertThat(illegal && incomplete).isTrue();
    }

    private static RosterProblem draw(String town, long seed) {
        return ProblemGenerator.generate(GeneratorSpec.builder()
                .town(town)
                .seed(seed)
                .cleaners(8)
                .days(11)
                .firstDay(LocalDate.of(2027, 3, 4))
                .visitsPerCleanerDay(3.0)
                .build());
    }

    /** The problem with long weeks behind every other cleaner, and a late end before the first shift. */
    private static RosterProblem withHistory(RosterProblem problem) {
        List<Cleaner> cleaners = new ArrayList<>();
        for (Cleaner cleaner : problem.cleaners()) {
            History history = cleaners.size() % 2 == 0
                    ? cleaner.history()
                    : new History(
                            Duration.ofHours(20 + 3L * cleaners.size()),
                            problem.period().firstDay().atStartOfDay().minusMinutes(30));
            cleaners.add(new Cleaner(
                    cleaner.id(),
                    cleaner.name(),
                    cleaner.home(),
                    cleaner.travelMode(),
                    cleaner.maxLeg(),
                    cleaner.skills(),
                    cleaner.languages(),
                    cleaner.avoids(),
                    cleaner.bannedHouseholds(),
                    cleaner.contract(),
                    cleaner.shifts(),
                    cleaner.absences(),
                    history));
        }
        return new RosterProblem(
                problem.id(),
                problem.period(),
                problem.currency(),
                problem.rulePack(),
                problem.travel(),
                problem.prices(),
                cleaners,
                problem.households(),
                problem.visits());
    }

    /** Visits thrown on shifts, whether eligible there or not. */
    private static PlannedRoster randomRoster(LoadedProblem loaded, Random random, int inTwelve) {
        PlannedRoster roster = PlannedRoster.unassigned(loaded.compiled());
        List<PlannedVisit> visits = new ArrayList<>(roster.getVisits());
        Collections.shuffle(visits, random);
        for (PlannedVisit visit : visits) {
            if (random.nextInt(12) < inTwelve) {
                PlannedShift shift = shiftFor(visit, roster, random);
                if (shift.getVisits().size() < 5) {
                    shift.getVisits().add(random.nextInt(shift.getVisits().size() + 1), visit);
                }
            }
        }
        return roster;
    }

    private static PlannedShift shiftFor(PlannedVisit visit, PlannedRoster roster, Random random) {
        List<PlannedShift> shifts = roster.getShifts();
        PlannedShift shift = shifts.get(random.nextInt(shifts.size()));
        for (int attempt = 0; attempt < 30 && !shift.getEligible().contains(visit); attempt++) {
            shift = shifts.get(random.nextInt(shifts.size()));
        }
        return shift;
    }
}
