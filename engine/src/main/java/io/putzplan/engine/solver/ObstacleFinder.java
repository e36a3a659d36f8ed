package io.putzplan.engine.solver;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.HardRule;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.evaluate.RosterPrice;
import io.putzplan.engine.evaluate.RouteInsertions;
import io.putzplan.engine.evaluate.RouteTimeline;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Obstacle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, by trying, what keeps an unassigned visit from each cleaner in the roster as it stands. */
final class ObstacleFinder {

    private final CompiledProblem compiled;
    private final RosterEvaluation evaluation;
    private final int[][] routes;
    private final RouteTimeline timeline;
    private final RouteInsertions insertions;
    private final boolean limitsShifts;
    private final Map<String, Household> households = new HashMap<>();
    private final List<List<Integer>> shiftsByCleaner = new ArrayList<>();
    private final RosterPrice price = new RosterPrice();
    private int[] trial = new int[32];

    /** A finder over {@code routes}, which {@code evaluation} holds. */
    ObstacleFinder(CompiledProblem compiled, RosterEvaluation evaluation, int[][] routes) {
        this.compiled = compiled;
        this.evaluation = evaluation;
        this.routes = routes;
        this.timeline = new RouteTimeline(compiled);
        this.insertions = new RouteInsertions(compiled);
        this.limitsShifts = compiled.problem().cleaners().stream()
                .flatMap(cleaner -> cleaner.shifts().stream())
                .anyMatch(shift -> shift.capacity() != null || shift.maxDuration() != null);
        compiled.problem().households().forEach(household -> households.put(household.id(), household));
        for (int cleaner = 0; cleaner < compiled.cleanerCount(); cleaner++) {
            shiftsByCleaner.add(new ArrayList<>());
        }
        for (int shift = 0; shift < compiled.shiftCount(); shift++) {
            shiftsByCleaner.get(compiled.cleanerOf(shift)).add(shift);
        }
    }

    /** Number of cleaners by the first obstacle each meets. */
    Map<Obstacle, Integer> obstaclesOf(int visit) {
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        for (int cleaner = 0; cleaner < compiled.cleanerCount(); cleaner++) {
            counts.merge(obstacle(cleaner, visit), 1, Integer::sum);
        }
        return counts;
    }

    private Obstacle obstacle(int cleaner, int visit) {
        Cleaner person = compiled.problem().cleaners().get(cleaner);
        Visit wanted = compiled.problem().visits().get(visit);
        Household household = households.get(wanted.household());
        Pin pin = wanted.pin();
        if (household == null || isProhibited(person, household)) {
            return Obstacle.PROHIBITED_PAIR;
        }
        if (pin != null && pin.cleaner() != null && !pin.cleaner().equals(person.id())) {
            return Obstacle.PINNED_ELSEWHERE;
        }
        if (!isSkilled(person, wanted)) {
            return Obstacle.SKILL;
        }
        if (isUnsuited(person, household)) {
            return Obstacle.HOUSEHOLD_REQUIREMENT;
        }
        Obstacle least = Obstacle.NOT_AVAILABLE;
        for (int shift : shiftsByCleaner.get(cleaner)) {
            Obstacle found = onShift(shift, visit);
            least = found.compareTo(least) > 0 ? found : least;
        }
        return least;
    }

    private static boolean isProhibited(Cleaner person, Household household) {
        return household.bannedCleaners().contains(person.id())
                || person.bannedHouseholds().contains(household.id())
                || (!household.onlyCleaners().isEmpty()
                        && !household.onlyCleaners().contains(person.id()));
    }

    private static boolean isSkilled(Cleaner person, Visit visit) {
        return visit.skills().isEmpty()
                || person.shifts().stream()
                        .anyMatch(shift -> visit.skills().stream()
                                .allMatch((RequiredSkill skill) ->
                                        person.levelOn(skill.skill(), shift.day()) >= skill.minLevel()));
    }

    private static boolean isUnsuited(Cleaner person, Household household) {
        return !Collections.disjoint(person.avoids(), household.traits())
                || (!household.languages().isEmpty()
                        && Collections.disjoint(person.languages(), household.languages()));
    }

    /** The obstacle on one shift of a cleaner who is suitable in person. */
    private Obstacle onShift(int shift, int visit) {
        if (!meetsAWindow(shift, visit)) {
            return Obstacle.NOT_AVAILABLE;
        }
        if (!compiled.isEligible(shift, visit)) {
            trial[0] = visit;
            timeline.place(shift, trial, 1);
            return alone();
        }
        Obstacle least = Obstacle.NO_ROOM;
        int[] route = routes[shift];
        insertions.setRoute(shift, route, route.length);
        long[] units = new long[route.length + 1];
        insertions.price(shift, visit, units);
        for (int position = 0; position <= route.length && least.compareTo(Obstacle.COUPLED) < 0; position++) {
            Obstacle found = units[position] == RouteInsertions.DOES_NOT_FIT
                    ? withoutTime(shift, position, visit)
                    : at(shift, position, visit);
            least = found.compareTo(least) > 0 ? found : least;
        }
        return least;
    }

    private boolean meetsAWindow(int shift, int visit) {
        for (int i = 0; i < compiled.windowCount(visit); i++) {
            if (compiled.windowEarliest(visit, i) <= compiled.latestEnd(shift)
                    && compiled.windowLatest(visit, i) >= compiled.earliestStart(shift)) {
                return true;
            }
        }
        return false;
    }

    private Obstacle alone() {
        if (timeline.violationSeconds(HardRule.AVAILABILITY) > 0
                || timeline.violationSeconds(HardRule.TIME_WINDOW) > 0
                || timeline.violationSeconds(HardRule.PINNED_START) > 0
                || timeline.violationSeconds(HardRule.PINNED_DAY) > 0
                || timeline.violationSeconds(HardRule.SKILLS) > 0) {
            return Obstacle.NOT_AVAILABLE;
        }
        if (timeline.violationSeconds(HardRule.REACH) > 0) {
            return Obstacle.REACH;
        }
        return exceedsShift() ? Obstacle.NO_ROOM : Obstacle.LABOUR_RULE;
    }

    private boolean exceedsShift() {
        return timeline.violationSeconds(HardRule.SHIFT_BOUNDS) > 0
                || timeline.violationSeconds(HardRule.CAPACITY) > 0
                || timeline.violationSeconds(HardRule.MAX_ROUTE_DURATION) > 0;
    }

    /** The obstacle at a position where the visit cannot be in time, or whose legs are too long. */
    private Obstacle withoutTime(int shift, int position, int visit) {
        int[] route = routes[shift];
        int home = compiled.location(visit);
        int before = position == 0 ? compiled.startPlace(shift) : compiled.location(route[position - 1]);
        int after = position == route.length ? compiled.endPlace(shift) : compiled.location(route[position]);
        int longest = Math.max(compiled.travelSeconds(shift, before, home), compiled.travelSeconds(shift, home, after));
        Duration maxLeg =
                compiled.problem().cleaners().get(compiled.cleanerOf(shift)).maxLeg();
        return maxLeg != null && longest > maxLeg.toSeconds() ? Obstacle.REACH : Obstacle.NO_ROOM;
    }

    private Obstacle at(int shift, int position, int visit) {
        int[] route = routes[shift];
        insert(route, position, visit);
        boolean coupled = compiled.partnerOf(visit) >= 0;
        long allowed = evaluation.hardSeconds() + (coupled ? compiled.serviceSeconds(visit) : 0);
        if (evaluation.priceLawful(shift, trial, route.length + 1, price) && price.hardSeconds() <= allowed) {
            return coupled ? Obstacle.COUPLED : Obstacle.NOT_CHOSEN;
        }
        if (!limitsShifts) {
            return Obstacle.LABOUR_RULE;
        }
        timeline.place(shift, trial, route.length + 1);
        return exceedsShift() ? Obstacle.NO_ROOM : Obstacle.LABOUR_RULE;
    }

    private void insert(int[] route, int position, int visit) {
        if (trial.length <= route.length) {
            trial = new int[2 * route.length + 1];
        }
        System.arraycopy(route, 0, trial, 0, position);
        trial[position] = visit;
        System.arraycopy(route, position, trial, position + 1, route.length - position);
    }
}
