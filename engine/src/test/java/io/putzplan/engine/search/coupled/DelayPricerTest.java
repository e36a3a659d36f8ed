package io.putzplan.engine.search.coupled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DelayPricerTest {

    private static final int TOWNS = 300;

    @Test
    void pricesAnInsertionAsTheRosterDoesAfterwards() {
        int priced = 0;
        int spread = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            WorkingRoster roster = filled(random);
            for (int trial = 0; trial < 40 && roster.absent.count > 0; trial++) {
                int visit = roster.absent.leads[random.nextInt(roster.absent.count)];
                int before = CoupledTown.nodeFor(roster, random, visit);
                if (before < 0 || roster.problem.partner[visit] >= 0) {
                    continue;
                }
                DelayPricer pricer = new DelayPricer(roster);
                pricer.begin();
                Position position = position(roster, visit, before);
                long least = pricer.leastPrice(visit, before, position.after, position.legIn, position.legOut);
                long price = least >= DelayPricer.FORBIDDEN ? least : pricer.price(position, DelayPricer.FORBIDDEN);
                assertThat(RosterRecount.agrees(roster)).as("seed %d", seed).isTrue();
                assertThat(least).as("seed %d", seed).isLessThanOrEqualTo(price);
                long former = lateness(roster);
                boolean lawful = roster.link(visit, before);
                assertThat(price < DelayPricer.FORBIDDEN).as("seed %d", seed).isEqualTo(lawful);
                if (lawful) {
                    assertThat(price).as("seed %d", seed).isEqualTo(lateness(roster) - former);
                    spread += price > 0 ? 1 : 0;
                }
                priced++;
                roster.undo();
            }
        }
        assertThat(priced).isGreaterThan(TOWNS);
        assertThat(spread).isGreaterThan(TOWNS / 4);
    }

    @Test
    void pricesAPairAsTheRosterDoesAfterwards() {
        int priced = 0;
        int refused = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            WorkingRoster roster = filled(random);
            for (int trial = 0; trial < 60 && roster.absent.count > 0; trial++) {
                int visit = roster.absent.leads[random.nextInt(roster.absent.count)];
                int partner = roster.problem.partner[visit];
                int before = CoupledTown.nodeFor(roster, random, visit);
                int otherBefore = partner < 0 ? -1 : CoupledTown.nodeFor(roster, random, partner);
                if (before < 0
                        || otherBefore < 0
                        || CoupledTown.cleaner(roster, before) == CoupledTown.cleaner(roster, otherBefore)) {
                    continue;
                }
                DelayPricer pricer = new DelayPricer(roster);
                pricer.begin();
                Position one = position(roster, visit, before);
                Position other = position(roster, partner, otherBefore);
                long price = pricer.pricePair(one, other, DelayPricer.FORBIDDEN);
                assertThat(RosterRecount.agrees(roster)).as("seed %d", seed).isTrue();
                long former = lateness(roster);
                boolean lawful = roster.linkPair(visit, before, partner, otherBefore);
                assertThat(price < DelayPricer.FORBIDDEN).as("seed %d", seed).isEqualTo(lawful);
                if (lawful) {
                    assertThat(price).as("seed %d", seed).isEqualTo(lateness(roster) - former);
                } else {
                    refused++;
                }
                priced++;
                roster.undo();
            }
        }
        assertThat(priced).isGreaterThan(TOWNS);
        assertThat(refused).isGreaterThan(TOWNS / 4);
    }

    private static WorkingRoster filled(SplittableRandom random) {
        WorkingRoster roster = new WorkingRoster(CoupledTown.draw(random, 30));
        CoupledTown.fill(roster, random);
        for (int visit = 0; visit < roster.visitCount; visit++) {
            if (roster.route[visit] >= 0 && random.nextInt(5) == 0) {
                roster.unlinkUnit(visit);
            }
        }
        if (roster.settle()) {
            roster.commit();
        } else {
            roster.undo();
        }
        return roster;
    }

    private static Position position(WorkingRoster roster, int visit, int before) {
        Position position = new Position();
        position.fill(roster, visit, before, 0);
        return position;
    }

    private static long lateness(WorkingRoster roster) {
        Lateness lateness = roster.times.lateness;
        return roster.problem.lateness.late() * lateness.sum()
                + roster.problem.lateness.largestLate() * lateness.largest();
    }
}
