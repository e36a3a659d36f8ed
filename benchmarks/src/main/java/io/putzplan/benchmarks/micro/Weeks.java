package io.putzplan.benchmarks.micro;

import io.putzplan.datasets.generate.GeneratorSpec;
import io.putzplan.datasets.generate.ProblemGenerator;
import io.putzplan.engine.problem.RosterProblem;

/** The drawn problems the micro benchmarks work on. */
final class Weeks {

    private Weeks() {}

    /** A week in Seattle for 40 cleaners, under {@code US-WA}. */
    static RosterProblem seattle() {
        return draw("US-WA", 40, 3.1);
    }

    /** A week under {@code rulePack}, with {@code visitsPerCleanerDay} visits over cleaners times days. */
    static RosterProblem draw(String rulePack, int cleaners, double visitsPerCleanerDay) {
        return ProblemGenerator.generate(GeneratorSpec.builder()
                .town(rulePack.startsWith("DE") ? "berlin" : "seattle")
                .rulePack(rulePack)
                .cleaners(cleaners)
                .visitsPerCleanerDay(visitsPerCleanerDay)
                .build());
    }
}
