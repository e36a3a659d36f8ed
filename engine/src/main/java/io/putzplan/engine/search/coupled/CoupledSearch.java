package io.putzplan.engine.search.coupled;

import io.putzplan.engine.search.Search;
import io.putzplan.engine.search.SearchRandom;

/** The anytime search: annealed starts, then the best of them annealed again. */
public final class CoupledSearch implements Search {
    /*
     * The search is a row of annealings, each over a share of the progress. The first begins with a probe at full heat, which
     * tells how many iterations the whole search will have, and so how many starts it can afford. When the starts are done, the
     * best roster is heated again, less, until the end. Temperatures are in mean legs of the first roster, so they scale with the
     * problem.
     */
    private static final double START_HEAT = 1.5;
    private static final double AGAIN_HEAT = 0.5;
    private static final double END_HEAT = 0.02;

    private static final double PROBE_SHARE = 0.02;
    private static final double SHARE_OF_STARTS = 0.7;
    private static final double AGAIN_SHARE = 0.1;
    private static final int MOST_STARTS = 5;
    private static final double ITERATIONS_PER_VISIT_AND_START = 3000;

    private enum Stage {
        PROBE,
        START,
        AGAIN
    }

    private final WorkingRoster roster;
    private final Incumbent incumbent;
    private final Annealer annealer;
    private final double heatUnit;

    private long bestPrice = Long.MAX_VALUE;
    private int[][] bestRoutes;

    private Stage stage = Stage.PROBE;
    private int startsLeft = 1;
    private double startShare = 1;
    private double begin;
    private double end = PROBE_SHARE;

    /** A search that begins with a construction. */
    public CoupledSearch(CoupledProblem problem, long seed) {
        SearchRandom random = new SearchRandom(seed);
        roster = new WorkingRoster(problem);
        incumbent = new Incumbent(roster);
        annealer = new Annealer(roster, incumbent, new CloseVisits(problem), random);
        annealer.complete();
        heatUnit = Math.max(1, meanLegPrice());
        bestRoutes = incumbent.routes();
    }

    @Override
    public void iterate(int count, double progress) {
        while (progress >= end && end < 1) {
            beginNext(progress);
        }
        double temperature = temperature(progress);
        for (int i = 0; i < count; i++) {
            annealer.step(temperature);
        }
    }

    private double temperature(double progress) {
        double hottest = stage == Stage.AGAIN ? AGAIN_HEAT : START_HEAT;
        double coldest = stage == Stage.PROBE ? hottest : END_HEAT;
        double share = end <= begin ? 1 : Math.clamp((progress - begin) / (end - begin), 0, 1);
        return heatUnit * hottest * Math.pow(coldest / hottest, share);
    }

    private void beginNext(double progress) {
        if (stage == Stage.PROBE) {
            stage = Stage.START;
            double iterationsPerVisit = annealer.iterations() / progress / roster.visitCount;
            startsLeft = (int) Math.clamp(iterationsPerVisit / ITERATIONS_PER_VISIT_AND_START, 1, MOST_STARTS);
            startShare = startsLeft == 1 ? 1 : (SHARE_OF_STARTS - PROBE_SHARE) / startsLeft;
        } else {
            keepBest();
            if (stage == Stage.START && --startsLeft > 0) {
                roster.replace(new int[roster.problem.shiftCount][0]);
            } else {
                stage = Stage.AGAIN;
                roster.replace(bestRoutes);
            }
            annealer.complete();
        }
        begin = progress;
        end = Math.min(1, begin + (stage == Stage.AGAIN ? AGAIN_SHARE : startShare));
        end = end > 0.98 ? 1 : end;
    }

    private void keepBest() {
        if (incumbent.price < bestPrice) {
            bestPrice = incumbent.price;
            bestRoutes = incumbent.routes();
        }
    }

    /** Mean price of a leg, or of being late by its duration where that is more. */
    private double meanLegPrice() {
        long latePrice = roster.problem.lateness.late();
        double sum = 0;
        int legs = 0;
        for (int shift = 0; shift < roster.problem.shiftCount; shift++) {
            if (roster.size[shift] > 0) {
                for (int node = roster.next[roster.startNode(shift)]; node >= 0; node = roster.next[node]) {
                    sum += Math.max(roster.legPrice[node], latePrice * roster.leg[node]);
                    legs++;
                }
            }
        }
        return sum / Math.max(1, legs);
    }

    @Override
    public int[][] best() {
        keepBest();
        int[][] copy = new int[bestRoutes.length][];
        for (int shift = 0; shift < copy.length; shift++) {
            copy[shift] = bestRoutes[shift].clone();
        }
        return copy;
    }

    @Override
    public double bestCost() {
        return (double) Math.min(incumbent.price, bestPrice) / CoupledTranslation.PRICES_PER_CENT;
    }

    @Override
    public long iterations() {
        return annealer.iterations();
    }
}
