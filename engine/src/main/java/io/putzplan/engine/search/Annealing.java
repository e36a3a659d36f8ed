package io.putzplan.engine.search;

/** One simulated annealing from given routes, which can be left at any time with the routes it is at. */
public interface Annealing extends Search {

    /** The routes it is at, which may cost more than the best: visits by shift in order of service. */
    int[][] current();
}
