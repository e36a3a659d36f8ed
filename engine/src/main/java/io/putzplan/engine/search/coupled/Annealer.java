package io.putzplan.engine.search.coupled;

import io.putzplan.engine.search.SearchRandom;

/** Ruin and recreate under simulated annealing; works on one roster and its incumbent. */
final class Annealer {

    private static final int ITERATIONS_PER_RECOUNT = 64;

    private final WorkingRoster roster;
    private final Incumbent incumbent;
    private final StringRuin ruin;
    private final GreedyRecreate recreate;
    private final SearchRandom random;
    private long iterations;

    Annealer(WorkingRoster roster, Incumbent incumbent, CloseVisits closeVisits, SearchRandom random) {
        this.roster = roster;
        this.incumbent = incumbent;
        this.random = random;
        ruin = new StringRuin(roster, closeVisits, random);
        recreate = new GreedyRecreate(roster, new UnitOrder(roster.problem, random), random);
    }

    /** Inserts whatever is absent and has a place, and makes the result the incumbent, better or not. */
    void complete() {
        commit();
        recreate.insertAll(this::commit);
        incumbent.save();
    }

    private void commit() {
        incumbent.noteChange();
        roster.commit();
    }

    /** One ruin with its repair, accepted by its price rise at {@code temperature}. */
    void step(double temperature) {
        assert iterations % ITERATIONS_PER_RECOUNT != 0 || RosterRecount.agrees(roster);
        iterations++;
        double limit = roster.totalPrice() + temperature * random.exponential();
        int absentBefore = roster.absent.count;
        if (ruin.ruin() && recreate.recreate(absentBefore, limit)) {
            keep();
        } else {
            roster.undo();
        }
    }

    private void keep() {
        commit();
        if (roster.totalPrice() < incumbent.price) {
            incumbent.save();
        }
    }

    /** Iterations done. */
    long iterations() {
        return iterations;
    }
}
