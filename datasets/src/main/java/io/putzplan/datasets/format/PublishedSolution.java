package io.putzplan.datasets.format;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.util.Set;
import java.util.stream.Collectors;

/** Rosters of imported problems as published solutions: one line {@code Route #vehicle: customer customer …} per route. */
public final class PublishedSolution {

    private PublishedSolution() {}

    /**
     * The text of {@code roster}, an answer to {@code problem}; lines end in line feeds.
     *
     * @throws IllegalArgumentException when the roster is about another problem, or has two routes for one cleaner
     */
    public static String of(RosterProblem problem, Roster roster) {
        if (!roster.problem().equals(problem.id())) {
            throw new IllegalArgumentException(
                    "roster: answers problem \"%s\", must answer \"%s\"".formatted(roster.problem(), problem.id()));
        }
        Set<String> cleaners = problem.cleaners().stream().map(Cleaner::id).collect(Collectors.toSet());
        Set<String> visits = problem.visits().stream().map(Visit::id).collect(Collectors.toSet());
        StringBuilder text = new StringBuilder();
        for (Route route : roster.routes()) {
            if (!cleaners.remove(route.cleaner())) {
                throw new IllegalArgumentException(
                        "roster: a route of cleaner \"%s\", must be the only one of a cleaner of the problem"
                                .formatted(route.cleaner()));
            }
            text.append("Route #").append(route.cleaner()).append(':');
            route.visits().map(VisitStop::visit).forEach(visit -> append(text, visit, visits));
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String visit, Set<String> visits) {
        if (!visits.remove(visit)) {
            throw new IllegalArgumentException(
                    "roster: visit \"%s\", must be one of the problem and served once".formatted(visit));
        }
        text.append(' ').append(visit);
    }
}
