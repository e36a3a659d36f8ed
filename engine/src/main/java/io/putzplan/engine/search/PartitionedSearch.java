package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.ArrayList;
import java.util.List;

/** Searches parts of a large problem side by side, and divides it anew every so often. */
final class PartitionedSearch implements Search {
    /*
     * In each epoch the cleaners with their routes, and the absent visits, are divided into parts of town (Partition). Each part is
     * a problem of its own, with its own travel table, neighbour lists and random numbers, whose search starts from the
     * routes at hand. At the end of the epoch the routes the parts are at are put together. In a stage of annealing all parts cool
     * with the progress of the stage, so that its epochs make one annealing in which only moves across borders have to wait; in a
     * stage that renews, the search of each part is a whole one. The parts share no cleaner and no visit, so costs add
     * up, and the best rosters of all parts make the best of the whole.
     *
     * Parts, random numbers and iterations of each part follow from the problem, the seed and the counts given; threads only take
     * turns with the parts, whose progress from turn to turn is taken to be that of the call before.
     */
    private static final long SEED_STEP = 0xD134_2543_DE82_EF95L;

    /** Turns in which the iterations of a part are done between two looks at the clock. */
    private static final int TURNS = 16;

    /** Makes the search of a part. */
    @FunctionalInterface
    interface Kernel {

        /** A search of {@code problem} from {@code routes}. */
        PartSearch begin(CompiledProblem problem, int[][] routes, long seed);
    }

    /**
     * A share of the search in which all parts are searched alike.
     *
     * @param until progress at which it ends, above that of the stage before, at most 1
     * @param epochs how often it divides
     * @param renews whether the search of a part begins and ends with the epoch, and not with the stage
     */
    record Stage(Kernel kernel, double until, int epochs, boolean renews) {}

    /**
     * How to divide.
     *
     * @param parts number of parts, at most that of the persons with a shift
     * @param construction iterations of all parts that construct; then it is time to divide by routes instead of homes
     * @param leastPerEpoch iterations of all parts that are worth the effort of dividing
     * @param stages in order, the last until 1
     */
    record Terms(int parts, long construction, long leastPerEpoch, List<Stage> stages) {}

    private final CompiledProblem problem;
    private final TravelPlane plane;
    private final Terms terms;
    private final Crew crew;
    private final SearchRandom random;

    private List<PartOfTown> parts = List.of();
    private long partSeed;
    private double epochEnd;
    private double searchBegin;
    private double searchEnd = 1;
    private long leftInEpoch;
    private long iterations;

    /** Progress at the last call, and the furthest a part was told. */
    private double lastProgress = 1;

    private double toldProgress;
    private final int[][] current;
    private int[][] best;
    private double bestCost = Double.POSITIVE_INFINITY;

    /** A search that begins without routes, its parts done by {@code crew}. */
    PartitionedSearch(CompiledProblem problem, Terms terms, long seed, Crew crew) {
        this.problem = problem;
        this.terms = terms;
        this.crew = crew;
        partSeed = seed;
        random = new SearchRandom(seed);
        plane = new TravelPlane(problem);
        current = new int[problem.shiftCount()][0];
        best = current.clone();
    }

    @Override
    public void iterate(int count, double progress) {
        if (leftInEpoch <= 0 && progress >= epochEnd) {
            endEpoch();
            beginEpoch(progress);
        }
        double pace = Math.max(0, progress - lastProgress) / TURNS;
        double told = toldProgress;
        crew.run(
                terms.parts(),
                TURNS,
                (part, turn) -> parts.get(part)
                        .iterate(
                                share(share(count, terms.parts(), part), TURNS, turn),
                                shareOfSearch(Math.max(told, progress + turn * pace))));
        lastProgress = progress;
        toldProgress = Math.max(told, progress + (TURNS - 1) * pace);
        iterations += count;
        leftInEpoch -= count;
    }

    private double shareOfSearch(double progress) {
        return searchEnd <= searchBegin ? 1 : Math.clamp((progress - searchBegin) / (searchEnd - searchBegin), 0, 1);
    }

    private static int share(int count, int shares, int number) {
        return count / shares + (number < count % shares ? 1 : 0);
    }

    private void endEpoch() {
        double cost = bestCostOfParts();
        if (cost < bestCost) {
            best = bestOfParts();
            bestCost = cost;
        }
        parts.forEach(part -> part.writeCurrent(current));
    }

    private void beginEpoch(double progress) {
        double stageBegin = 0;
        int number = 0;
        while (number + 1 < terms.stages().size()
                && progress >= terms.stages().get(number).until()) {
            stageBegin = terms.stages().get(number++).until();
        }
        Stage stage = terms.stages().get(number);
        Partition partition = new Partition(problem, plane, current, terms.parts(), random);
        List<PartOfTown> begun = new ArrayList<>();
        for (int part = 0; part < terms.parts(); part++) {
            partSeed += SEED_STEP;
            begun.add(new PartOfTown(
                    problem, stage.kernel(), partition.cleaners(part), partition.visits(part), current, partSeed));
        }
        boolean first = parts.isEmpty();
        parts = begun;
        double epoch = (stage.until() - stageBegin) / stage.epochs();
        epochEnd = first ? progress : Math.min(stage.until(), progress + epoch);
        leftInEpoch = first ? terms.construction() : terms.leastPerEpoch();
        searchBegin = stage.renews() ? progress : stageBegin;
        searchEnd = stage.renews() ? Math.min(stage.until(), progress + epoch) : stage.until();
    }

    /** Cost of the best rosters of all parts together; infinite while one has not begun. */
    private double bestCostOfParts() {
        return parts.isEmpty()
                ? Double.POSITIVE_INFINITY
                : parts.stream().mapToDouble(PartOfTown::bestCost).sum();
    }

    private int[][] bestOfParts() {
        int[][] routes = current.clone();
        parts.forEach(part -> part.writeBest(routes));
        return routes;
    }

    @Override
    public int[][] best() {
        return bestCostOfParts() < bestCost ? bestOfParts() : best;
    }

    @Override
    public double bestCost() {
        return Math.min(bestCost, bestCostOfParts());
    }

    @Override
    public long iterations() {
        return iterations;
    }

    @Override
    public boolean sharesWork() {
        return true;
    }

    @Override
    public int iterationsPerLook() {
        int all = parts.stream().mapToInt(PartOfTown::iterationsPerLook).sum();
        return Math.max(all, terms.parts());
    }
}
