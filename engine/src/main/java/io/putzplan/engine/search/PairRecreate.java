package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterPrice;

/** Puts two coupled visits back, both or none, where they cost least together among the places that look best. */
final class PairRecreate {
    /*
     * The one is put in turn into the positions that look best for it and are lawful for it alone, and for each of these the
     * other is priced exactly in those that look best for it then, on routes of other cleaners. Pricing moves all routes that
     * the two starts move.
     */
    private static final int ONE_POSITIONS = 6;
    private static final int OTHER_PRICED = 6;
    private static final int OTHER_REJECTED = 18;

    private final CompiledProblem problem;
    private final WorkingRoutes routes;
    private final PositionFinder finder;
    private final SearchRandom random;
    private final InsertionQueue oneCandidates = new InsertionQueue();
    private final InsertionQueue otherCandidates = new InsertionQueue();
    private final Trial trial = new Trial();
    private final RosterPrice price = new RosterPrice();

    private double least;
    private int oneShift;
    private int onePosition;
    private int otherShift;
    private int otherPosition;

    PairRecreate(WorkingRoutes routes, PositionFinder finder, SearchRandom random) {
        this.problem = routes.problem;
        this.routes = routes;
        this.finder = finder;
        this.random = random;
    }

    /** Tries to place two absent visits that are coupled. */
    void place(int one, int other) {
        long hard = routes.evaluation.hardSeconds();
        boolean mandatory = problem.isMandatory(one);
        least = mandatory ? Double.MAX_VALUE : routes.evaluation.softCents();
        oneShift = -1;
        finder.findNear(one, PositionFinder.NOBODY, oneCandidates);
        for (int tried = 0; tried < ONE_POSITIONS && !oneCandidates.isEmpty(); tried++) {
            oneCandidates.take();
            if (random.unit() < Recreate.BLINK_PROBABILITY) {
                continue;
            }
            int shift = oneCandidates.shift();
            int position = oneCandidates.position();
            trial.insert(one, routes.visits[shift], routes.size[shift], position);
            if (!routes.evaluation.priceLawful(shift, trial.visits(), trial.count(), price)) {
                continue;
            }
            routes.insert(one, shift, position);
            tryOther(other, shift, position, hard, mandatory && oneShift < 0);
            routes.remove(shift, position, 1);
        }
        if (oneShift >= 0) {
            routes.insert(one, oneShift, onePosition);
            routes.insert(other, otherShift, otherPosition);
        }
    }

    private void tryOther(int other, int shift, int position, long hard, boolean everywhere) {
        int cleaner = problem.cleanerOf(shift);
        finder.findNear(other, cleaner, otherCandidates);
        if (everywhere) {
            finder.findFar(other, cleaner, otherCandidates);
        }
        int priced = 0;
        int rejected = 0;
        while (!otherCandidates.isEmpty() && priced < OTHER_PRICED && rejected < OTHER_REJECTED) {
            otherCandidates.take();
            int to = otherCandidates.shift();
            int at = otherCandidates.position();
            trial.insert(other, routes.visits[to], routes.size[to], at);
            if (!routes.evaluation.priceLawful(to, trial.visits(), trial.count(), price)
                    || price.hardSeconds() > hard) {
                rejected++;
                continue;
            }
            priced++;
            if (price.softCents() < least) {
                least = price.softCents();
                oneShift = shift;
                onePosition = position;
                otherShift = to;
                otherPosition = at;
            }
        }
    }
}
