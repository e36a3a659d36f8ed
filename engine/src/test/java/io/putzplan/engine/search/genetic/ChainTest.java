package io.putzplan.engine.search.genetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final int SEQUENCES = 3_000;
    private static final int HORIZON = 40;

    private final int[] earliest = new int[5];
    private final int[] latest = new int[5];
    private final int[] service = new int[5];
    private final int[] leg = new int[5];

    @Test
    void knowsTheLeastWarpAndWithItTheLeastDuration() {
        SplittableRandom random = new SplittableRandom(1);
        int warped = 0;
        int kept = 0;
        for (int i = 0; i < SEQUENCES; i++) {
            int count = 1 + random.nextInt(5);
            int[] nodes = draw(random, count);
            Chain chain = new Chain();
            chain.begin(nodes, 0);
            for (int node = 1; node < count; node++) {
                chain.append(leg[node], nodes, node);
            }
            assertIsLeast(chain, count);
            warped += chain.warp > 0 ? 1 : 0;
            kept += chain.warp == 0 ? 1 : 0;
        }
        assertThat(warped).isGreaterThan(SEQUENCES / 10);
        assertThat(kept).isGreaterThan(SEQUENCES / 10);
    }

    @Test
    void growsAtTheFrontAsAtTheBack() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < SEQUENCES; i++) {
            int count = 1 + random.nextInt(5);
            int[] nodes = draw(random, count);
            Chain chain = new Chain();
            chain.begin(nodes, count - 1);
            for (int node = count - 2; node >= 0; node--) {
                chain.prepend(nodes, node, leg[node + 1]);
            }
            assertIsLeast(chain, count);
        }
    }

    private int[] draw(SplittableRandom random, int count) {
        int[] nodes = Chain.summaries(count);
        for (int node = 0; node < count; node++) {
            earliest[node] = random.nextInt(HORIZON);
            latest[node] = earliest[node] + random.nextInt(HORIZON / 3);
            service[node] = random.nextInt(5);
            leg[node] = random.nextInt(10);
            Chain.describe(nodes, node, service[node], earliest[node], latest[node]);
        }
        return nodes;
    }

    /** Compares with all starts one by one. */
    private void assertIsLeast(Chain chain, int count) {
        int leastWarp = Integer.MAX_VALUE;
        int leastSeconds = Integer.MAX_VALUE;
        for (int start = earliest[0]; start <= latest[0]; start++) {
            int now = start;
            int warp = 0;
            int seconds = 0;
            for (int node = 0; node < count; node++) {
                int arrival = node == 0 ? start : now + leg[node];
                int begin = Math.max(arrival, earliest[node]);
                int turnedBack = Math.max(0, begin - latest[node]);
                seconds += (node == 0 ? 0 : leg[node]) + begin - arrival + service[node];
                warp += turnedBack;
                now = begin - turnedBack + service[node];
            }
            if (warp < leastWarp || (warp == leastWarp && seconds < leastSeconds)) {
                leastWarp = warp;
                leastSeconds = seconds;
            }
        }
        assertThat(chain.warp).isEqualTo(leastWarp);
        assertThat(chain.seconds).isEqualTo(leastSeconds);
    }
}
