package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.SearchRandom;
import io.putzplan.engine.search.genetic.Subpopulation.Member;

/** The rosters parents are drawn from, lawful and unlawful ones. */
final class Population {

    private final SearchRandom random;
    private final Subpopulation lawful;
    private final Subpopulation unlawful;

    Population(Penalties penalties, SearchRandom random) {
        this.random = random;
        lawful = new Subpopulation(penalties);
        unlawful = new Subpopulation(penalties);
    }

    void add(Individual individual) {
        (individual.isLawful() ? lawful : unlawful).add(individual);
    }

    void clear() {
        lawful.clear();
        unlawful.clear();
    }

    /** Ranks all anew; due before parents are drawn. */
    void rank() {
        lawful.rank();
        unlawful.rank();
    }

    /** The fitter of two drawn at random. */
    Individual draw() {
        Member one = any();
        Member other = any();
        return (one.fitness <= other.fitness ? one : other).individual;
    }

    private Member any() {
        int at = random.below(lawful.size() + unlawful.size());
        return at < lawful.size() ? lawful.get(at) : unlawful.get(at - lawful.size());
    }
}
