package io.putzplan.benchmarks;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.io.InputLimits;
import io.putzplan.engine.io.ProblemJson;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.search.RuinAndRecreate;
import io.putzplan.engine.travel.GreatCircleTravelTimes;
import java.nio.file.Path;

/**
 * A problem ready to be searched.
 *
 * @param compiled the problem with its travel times and rules
 * @param rules its rule pack
 */
public record LoadedProblem(CompiledProblem compiled, RulePack rules) {

    /** Compiles {@code problem} with the travel times of its own profiles and the shipped rule pack it names. */
    public static LoadedProblem of(RosterProblem problem) {
        return of(problem, RulePacks.load(problem.rulePack()));
    }

    /** Compiles {@code problem} with the travel times of its own profiles under {@code rules}. */
    public static LoadedProblem of(RosterProblem problem, RulePack rules) {
        return new LoadedProblem(CompiledProblem.compile(problem, GreatCircleTravelTimes.of(problem), rules), rules);
    }

    /**
     * The problem in {@code file}.
     *
     * @throws io.putzplan.engine.io.InvalidDocumentException when the file cannot be read or is not a valid problem
     */
    static RosterProblem read(Path file) {
        return ProblemJson.read(file, InputLimits.DEFAULT);
    }

    /** The routes the general search constructs for {@code problem} with {@code seed}, by shift. */
    public static int[][] construct(CompiledProblem problem, long seed) {
        RuinAndRecreate search = new RuinAndRecreate(problem, seed);
        while (!search.isConstructed()) {
            search.iterate(1, 0);
        }
        return search.best();
    }

    /** Its size and the machine in one line, to head a table with. */
    String describe() {
        return "%s: %d cleaners, %d shifts, %d visits, rules %s; JDK %s, %d processors"
                .formatted(
                        compiled.problem().id(),
                        compiled.cleanerCount(),
                        compiled.shiftCount(),
                        compiled.visitCount(),
                        rules.id(),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors());
    }
}
