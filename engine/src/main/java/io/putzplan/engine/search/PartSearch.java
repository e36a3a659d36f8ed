package io.putzplan.engine.search;

/** A search of a part from given routes, which can be left at any time with the routes it is at. */
public interface PartSearch extends Search {

    /** The routes it is at, which may cost more than the best: visits by shift in order of service. */
    int[][] current();
}
