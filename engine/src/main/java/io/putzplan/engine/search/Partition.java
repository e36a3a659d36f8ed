package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Every cleaner with a shift, and every visit, in exactly one of some parts of town; a visit on a route is in the part of its
 * cleaner, and all contracts of a person are in one part.
 */
final class Partition {
    /*
     * Recursive bisection in a frame turned by a random angle. Cleaners with visits lie where the mean of these lies, and are cut
     * so that the visits are shared in proportion to the parts on either side. The hours of cleaners without visits, who may all start
     * at one place, are shared in the same proportion along the same axis. An absent visit goes to the side it lies on, or, while
     * there are no routes, is shared out like them, so that work and hands stay in proportion. Sides are often of unequal
     * size, so that no place is always near a border. O(n log n log parts).
     */
    private static final double QUARTER_TURN = Math.PI / 2;

    private final CompiledProblem problem;
    private final TravelPlane plane;
    private final SearchRandom random;
    private final double angle;

    private final double[] x;
    private final double[] y;
    private final int[] load;
    private final long[] shiftSeconds;
    private final int[] partOfCleaner;

    /** First cleaner who is the same person, by cleaner; only these are divided. */
    private final int[] headOf;

    private final int[] partOfVisit;
    private final int parts;

    /**
     * Divides anew.
     *
     * @param routes visits by shift
     * @param parts at least 1, at most the number of persons with a shift
     */
    Partition(CompiledProblem problem, TravelPlane plane, int[][] routes, int parts, SearchRandom random) {
        this.problem = problem;
        this.plane = plane;
        this.random = random;
        this.parts = parts;
        angle = random.unit() * QUARTER_TURN;
        x = new double[problem.cleanerCount()];
        y = new double[problem.cleanerCount()];
        load = new int[problem.cleanerCount()];
        shiftSeconds = new long[problem.cleanerCount()];
        partOfCleaner = new int[problem.cleanerCount()];
        partOfVisit = new int[problem.visitCount()];
        Arrays.fill(partOfCleaner, -1);
        Arrays.fill(partOfVisit, -1);
        headOf = heads(problem);
        locate(routes);
        int[] working = IntStream.range(0, problem.shiftCount())
                .map(this::headOf)
                .sorted()
                .distinct()
                .toArray();
        int[] absent = IntStream.range(0, problem.visitCount())
                .filter(visit -> partOfVisit[visit] < 0)
                .toArray();
        divide(
                Arrays.stream(working).filter(cleaner -> load[cleaner] > 0).toArray(),
                Arrays.stream(working).filter(cleaner -> load[cleaner] == 0).toArray(),
                absent,
                0,
                parts);
        for (int cleaner = 0; cleaner < partOfCleaner.length; cleaner++) {
            partOfCleaner[cleaner] = partOfCleaner[headOf[cleaner]];
        }
        for (int shift = 0; shift < routes.length; shift++) {
            for (int visit : routes[shift]) {
                partOfVisit[visit] = partOfCleaner[problem.cleanerOf(shift)];
            }
        }
        sendToTheEligible(absent);
    }

    private static int[] heads(CompiledProblem problem) {
        int[] headOfPerson = new int[problem.cleanerCount()];
        Arrays.fill(headOfPerson, -1);
        int[] heads = new int[problem.cleanerCount()];
        for (int cleaner = 0; cleaner < heads.length; cleaner++) {
            int person = problem.personOf(cleaner);
            headOfPerson[person] = headOfPerson[person] < 0 ? cleaner : headOfPerson[person];
            heads[cleaner] = headOfPerson[person];
        }
        return heads;
    }

    private int headOf(int shift) {
        return headOf[problem.cleanerOf(shift)];
    }

    /** Cleaners of a part, ascending. */
    int[] cleaners(int part) {
        return members(partOfCleaner, part);
    }

    /** Visits of a part, ascending. */
    int[] visits(int part) {
        return members(partOfVisit, part);
    }

    int parts() {
        return parts;
    }

    private static int[] members(int[] partOf, int part) {
        return IntStream.range(0, partOf.length).filter(i -> partOf[i] == part).toArray();
    }

    private void locate(int[][] routes) {
        for (int shift = 0; shift < routes.length; shift++) {
            int cleaner = headOf(shift);
            for (int visit : routes[shift]) {
                partOfVisit[visit] = 0;
                load[cleaner]++;
                x[cleaner] += plane.x[problem.location(visit)];
                y[cleaner] += plane.y[problem.location(visit)];
            }
        }
        for (int shift = 0; shift < routes.length; shift++) {
            int cleaner = headOf(shift);
            shiftSeconds[cleaner] += problem.latestEnd(shift) - problem.earliestStart(shift);
            if (load[cleaner] == 0) {
                x[cleaner] = plane.x[problem.startPlace(shift)];
                y[cleaner] = plane.y[problem.startPlace(shift)];
            }
        }
        for (int cleaner = 0; cleaner < load.length; cleaner++) {
            x[cleaner] /= Math.max(1, load[cleaner]);
            y[cleaner] /= Math.max(1, load[cleaner]);
        }
    }

    private void divide(int[] busy, int[] idle, int[] absent, int first, int count) {
        if (count == 1) {
            mark(partOfCleaner, busy, first);
            mark(partOfCleaner, idle, first);
            mark(partOfVisit, absent, first);
            return;
        }
        int left = leftCount(count);
        double share = (double) left / count;
        double axis = longerAxis(busy, absent);
        int[] busyInOrder = alongAxis(busy, cleaner -> project(x[cleaner], y[cleaner], axis));
        int[] idleInOrder = alongAxis(idle, cleaner -> project(x[cleaner], y[cleaner], axis));
        int[] absentInOrder = alongAxis(absent, visit -> projectVisit(visit, axis));
        int everyone = busy.length + idle.length;
        int busyCut = Math.clamp(
                cut(busyInOrder, share, cleaner -> load[cleaner]),
                Math.max(0, left - idle.length),
                Math.min(busy.length, everyone - count + left));
        int idleCut = Math.clamp(
                cut(idleInOrder, share, cleaner -> shiftSeconds[cleaner]),
                Math.max(0, left - busyCut),
                Math.min(idle.length, everyone - count + left - busyCut));
        int absentCut = busy.length == 0
                ? cut(absentInOrder, share, problem::serviceSeconds)
                : cutByPlace(absentInOrder, busyInOrder, busyCut, axis);
        divide(
                Arrays.copyOf(busyInOrder, busyCut),
                Arrays.copyOf(idleInOrder, idleCut),
                Arrays.copyOf(absentInOrder, absentCut),
                first,
                left);
        divide(
                Arrays.copyOfRange(busyInOrder, busyCut, busy.length),
                Arrays.copyOfRange(idleInOrder, idleCut, idle.length),
                Arrays.copyOfRange(absentInOrder, absentCut, absent.length),
                first + left,
                count - left);
    }

    private static void mark(int[] partOf, int[] members, int part) {
        for (int member : members) {
            partOf[member] = part;
        }
    }

    private int leftCount(int count) {
        int spread = count / 4;
        return count / 2 - spread + random.below(2 * spread + 1);
    }

    /** The axis of the turned frame along which the routes, or the absent visits while there are none, extend farther. */
    private double longerAxis(int[] busy, int[] absent) {
        return extent(busy, absent, angle) >= extent(busy, absent, angle + QUARTER_TURN) ? angle : angle + QUARTER_TURN;
    }

    private double extent(int[] busy, int[] absent, double axis) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int cleaner : busy) {
            least = Math.min(least, project(x[cleaner], y[cleaner], axis));
            most = Math.max(most, project(x[cleaner], y[cleaner], axis));
        }
        for (int i = 0; busy.length == 0 && i < absent.length; i++) {
            least = Math.min(least, projectVisit(absent[i], axis));
            most = Math.max(most, projectVisit(absent[i], axis));
        }
        return most - least;
    }

    private static double project(double x, double y, double axis) {
        return x * StrictMath.cos(axis) + y * StrictMath.sin(axis);
    }

    private double projectVisit(int visit, double axis) {
        return project(plane.x[problem.location(visit)], plane.y[problem.location(visit)], axis);
    }

    /** The items by ascending coordinate, those at the same by ascending number. */
    private static int[] alongAxis(int[] items, IntToDoubleFunction coordinate) {
        double[] values = new double[items.length];
        Integer[] order = new Integer[items.length];
        for (int i = 0; i < items.length; i++) {
            values[i] = coordinate.applyAsDouble(items[i]);
            order[i] = i;
        }
        Arrays.sort(order, (one, other) -> {
            int byValue = Double.compare(values[one], values[other]);
            return byValue != 0 ? byValue : Integer.compare(items[one], items[other]);
        });
        return Arrays.stream(order).mapToInt(i -> items[i]).toArray();
    }

    /** How many of {@code items} from the first on make {@code share} of the weight of all, as nearly as may be. */
    private static int cut(int[] items, double share, IntToLongFunction weight) {
        double wanted = share * Arrays.stream(items).mapToLong(weight).sum();
        int cut = 0;
        while (cut < items.length && wanted > weight.applyAsLong(items[cut]) / 2.0) {
            wanted -= weight.applyAsLong(items[cut++]);
        }
        return cut;
    }

    private int cutByPlace(int[] visits, int[] busy, int busyCut, double axis) {
        int lastLeft = busy[Math.max(0, busyCut - 1)];
        int firstRight = busy[Math.min(busy.length - 1, busyCut)];
        double border = (project(x[lastLeft], y[lastLeft], axis) + project(x[firstRight], y[firstRight], axis)) / 2;
        int cut = 0;
        while (cut < visits.length && projectVisit(visits[cut], axis) < border) {
            cut++;
        }
        return cut;
    }

    /** Moves absent visits that nobody in their part may serve to the part of someone near who may, if anybody does. */
    private void sendToTheEligible(int[] absent) {
        int[][] shifts = new int[parts][];
        for (int part = 0; part < parts; part++) {
            shifts[part] = problem.shiftsOf(cleaners(part));
        }
        for (int visit : absent) {
            if (Arrays.stream(shifts[partOfVisit[visit]]).noneMatch(shift -> problem.isEligible(shift, visit))) {
                int shift = nearestEligibleShift(visit);
                partOfVisit[visit] = shift < 0 ? partOfVisit[visit] : partOfCleaner[problem.cleanerOf(shift)];
            }
        }
    }

    private int nearestEligibleShift(int visit) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            if (problem.isEligible(shift, visit)) {
                int cleaner = headOf(shift);
                double alongX = x[cleaner] - plane.x[problem.location(visit)];
                double alongY = y[cleaner] - plane.y[problem.location(visit)];
                double distance = alongX * alongX + alongY * alongY;
                if (distance < least) {
                    least = distance;
                    nearest = shift;
                }
            }
        }
        return nearest;
    }
}
