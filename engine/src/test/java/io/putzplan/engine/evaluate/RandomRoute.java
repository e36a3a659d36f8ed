package io.putzplan.engine.evaluate;

import java.util.Random;
import java.util.stream.IntStream;

/** A random sequence of distinct visits on a random shift, mostly of visits eligible there and in order of their windows. */
@SuppressWarnings("ArrayRecordComponent")
record RandomRoute(int shift, int[] visits) {

    static RandomRoute of(CompiledProblem problem, Random random) {
        return of(problem, random, 1 + random.nextInt(6));
    }

    static RandomRoute of(CompiledProblem problem, Random random, int mostVisits) {
        int shift = random.nextInt(problem.shiftCount());
        boolean onlyEligible = random.nextInt(4) > 0;
        boolean ordered = random.nextInt(4) > 0;
        int[] pool = IntStream.range(0, problem.visitCount())
                .filter(visit -> !onlyEligible || problem.isEligible(shift, visit))
                .toArray();
        if (pool.length == 0) {
            return new RandomRoute(shift, new int[] {random.nextInt(problem.visitCount())});
        }
        for (int i = pool.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = pool[i];
            pool[i] = pool[j];
            pool[j] = swapped;
        }
        IntStream chosen = IntStream.of(pool).limit(mostVisits);
        int[] visits = ordered
                ? chosen.boxed()
                        .sorted((one, other) ->
                                Integer.compare(opens(problem, shift, one), opens(problem, shift, other)))
                        .mapToInt(Integer::intValue)
                        .toArray()
                : chosen.toArray();
        return new RandomRoute(shift, visits);
    }

    private static int opens(CompiledProblem problem, int shift, int visit) {
        for (int w = 0; w < problem.windowCount(visit); w++) {
            if (problem.windowLatest(visit, w) >= problem.earliestStart(shift)) {
                return problem.windowLatest(visit, w);
            }
        }
        return 0;
    }
}
