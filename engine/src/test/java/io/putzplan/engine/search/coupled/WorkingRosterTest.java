package io.putzplan.engine.search.coupled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WorkingRosterTest {

    private static final int TOWNS = 200;

    @Test
    void keepsWhatARecountFinds() {
        long assigned = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            WorkingRoster roster = new WorkingRoster(CoupledTown.draw(random, 24));
            for (int round = 0; round < 10; round++) {
                CoupledTown.fill(roster, random);
                assertThat(RosterRecount.agrees(roster))
                        .as("filled, seed %d", seed)
                        .isTrue();
                assigned += roster.visitCount - roster.absent.count;
                removeSome(roster, random);
                if (roster.settle()) {
                    roster.commit();
                } else {
                    roster.undo();
                }
                assertThat(RosterRecount.agrees(roster))
                        .as("thinned, seed %d", seed)
                        .isTrue();
            }
        }
        assertThat(assigned).isGreaterThan(100L * TOWNS);
    }

    @Test
    void takesEverythingBack() {
        for (int seed = 0; seed < TOWNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            WorkingRoster roster = new WorkingRoster(CoupledTown.draw(random, 24));
            CoupledTown.fill(roster, random);
            long price = roster.totalPrice();
            int[] next = roster.next.clone();
            int[] route = roster.route.clone();
            int[] start = roster.times.start.clone();
            int[] room = roster.room.clone();

            removeSome(roster, random);
            if (roster.settle()) {
                linkSome(roster, random);
            }
            roster.undo();

            assertThat(roster.totalPrice()).as("seed %d", seed).isEqualTo(price);
            assertThat(roster.route).as("seed %d", seed).isEqualTo(route);
            assertThat(roster.times.start).as("seed %d", seed).isEqualTo(start);
            assertThat(roster.room).as("seed %d", seed).isEqualTo(room);
            for (int node = 0; node < next.length; node++) {
                if (route[node] >= 0) {
                    assertThat(roster.next[node])
                            .as("seed %d, node %d", seed, node)
                            .isEqualTo(next[node]);
                }
            }
            assertThat(RosterRecount.agrees(roster)).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void replacesAllRoutesAtOnce() {
        for (int seed = 0; seed < TOWNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CoupledProblem problem = CoupledTown.draw(random, 24);
            WorkingRoster roster = new WorkingRoster(problem);
            Incumbent incumbent = new Incumbent(roster);
            CoupledTown.fill(roster, random);
            for (int shift = 0; shift < problem.shiftCount; shift++) {
                roster.touch(shift);
            }
            incumbent.noteChange();
            incumbent.save();
            WorkingRoster other = new WorkingRoster(problem);
            CoupledTown.fill(other, random);

            assertThat(other.replace(incumbent.routes())).as("seed %d", seed).isTrue();
            assertThat(other.totalPrice()).as("seed %d", seed).isEqualTo(incumbent.price);
            assertThat(RosterRecount.agrees(other)).as("seed %d", seed).isTrue();
        }
    }

    private static void removeSome(WorkingRoster roster, SplittableRandom random) {
        for (int visit = 0; visit < roster.visitCount; visit++) {
            if (roster.route[visit] >= 0 && random.nextInt(4) == 0) {
                roster.unlinkUnit(visit);
            }
        }
    }

    private static void linkSome(WorkingRoster roster, SplittableRandom random) {
        boolean lawful = true;
        for (int trial = 0; lawful && trial < 5 && roster.absent.count > 0; trial++) {
            int lead = roster.absent.leads[random.nextInt(roster.absent.count)];
            int before = CoupledTown.nodeFor(roster, random, lead);
            int partner = roster.problem.partner[lead];
            int otherBefore = partner < 0 ? -1 : CoupledTown.nodeFor(roster, random, partner);
            if (partner < 0 && before >= 0) {
                lawful = roster.link(lead, before);
            } else if (before >= 0
                    && otherBefore >= 0
                    && CoupledTown.cleaner(roster, before) != CoupledTown.cleaner(roster, otherBefore)) {
                lawful = roster.linkPair(lead, before, partner, otherBefore);
            }
        }
    }
}
