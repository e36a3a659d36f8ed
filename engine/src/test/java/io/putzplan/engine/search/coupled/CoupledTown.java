package io.putzplan.engine.search.coupled;

import io.putzplan.engine.search.coupled.CoupledProblem.Coupling;
import io.putzplan.engine.search.coupled.CoupledProblem.LatenessPrices;
import io.putzplan.engine.search.coupled.CoupledProblem.ShiftClass;
import io.putzplan.engine.search.coupled.CoupledProblem.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random problems in a square town, with every term that a coupled problem can have. */
final class CoupledTown {
    private static final int DAY = 600;

    private CoupledTown() {}

    /** A town with this many visits, about half of them coupled. */
    static CoupledProblem draw(SplittableRandom random, int visitCount) {
        int shifts = 2 + visitCount / 4;
        int places = visitCount + 2;
        int[] x = random.ints(places, 0, 60).toArray();
        int[] y = random.ints(places, 0, 60).toArray();
        int[] duration = new int[places * places];
        long[][] prices = new long[2][places * places];
        boolean twoFares = random.nextBoolean();
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                int leg = (int) Math.ceil(Math.hypot(x[from] - x[to], y[from] - y[to]));
                duration[from * places + to] = leg;
                prices[0][from * places + to] = 3L * leg;
                prices[1][from * places + to] = 5L * leg;
            }
        }
        Visit[] visits = new Visit[visitCount];
        for (int visit = 0; visit < visitCount; visit++) {
            int earliest = random.nextInt(DAY);
            int due = earliest + random.nextInt(90);
            int latest = random.nextInt(3) == 0 ? due + random.nextInt(120) : CoupledProblem.UNLIMITED;
            visits[visit] = new Visit(earliest, due, latest, random.nextInt(5, 40), random.nextInt(4), 5_000);
        }
        List<Coupling> couplings = new ArrayList<>();
        for (int visit = 0; visit + 1 < visitCount; visit += 4) {
            int least = random.nextBoolean() ? 0 : random.nextInt(60);
            int most = random.nextBoolean() ? least : least + random.nextInt(60);
            boolean inOrder = random.nextBoolean();
            couplings.add(new Coupling(inOrder ? visit : visit + 1, inOrder ? visit + 1 : visit, least, most));
        }
        ShiftClass[] classes = new ShiftClass[3];
        for (int c = 0; c < classes.length; c++) {
            int place = visitCount + random.nextInt(2);
            int end = random.nextBoolean() ? CoupledProblem.UNLIMITED : DAY + random.nextInt(200);
            classes[c] = new ShiftClass(place, visitCount, random.nextInt(100), end, 12, twoFares ? c % 2 : 0, 40L * c);
        }
        int[] classOfShift = random.ints(shifts, 0, classes.length).toArray();
        int[] cleaners = IntStream.range(0, shifts).map(shift -> shift / 2).toArray();
        int[][] shiftsFor = new int[visitCount][];
        for (int visit = 0; visit < visitCount; visit++) {
            shiftsFor[visit] = IntStream.range(0, shifts)
                    .filter(shift -> random.nextInt(4) > 0)
                    .toArray();
        }
        return new CoupledProblem(
                visits,
                couplings.toArray(new Coupling[0]),
                classes,
                classOfShift,
                cleaners,
                shiftsFor,
                duration,
                prices,
                new LatenessPrices(random.nextInt(4), random.nextInt(4)));
    }

    /** Puts absent units at random places, as long as hard bounds and couplings allow, and commits. */
    static void fill(WorkingRoster roster, SplittableRandom random) {
        for (int trial = 0; trial < 12 * roster.visitCount && roster.absent.count > 0; trial++) {
            int lead = roster.absent.leads[random.nextInt(roster.absent.count)];
            if (insertSomewhere(roster, random, lead)) {
                roster.commit();
            } else {
                roster.undo();
            }
        }
    }

    private static boolean insertSomewhere(WorkingRoster roster, SplittableRandom random, int lead) {
        int before = nodeFor(roster, random, lead);
        int partner = roster.problem.partner[lead];
        if (partner < 0) {
            return before >= 0 && roster.link(lead, before);
        }
        int other = nodeFor(roster, random, partner);
        return before >= 0
                && other >= 0
                && cleaner(roster, before) != cleaner(roster, other)
                && roster.linkPair(lead, before, partner, other);
    }

    /** A node that may come before a visit; -1 if the shift drawn has no room. */
    static int nodeFor(WorkingRoster roster, SplittableRandom random, int visit) {
        int[] shifts = roster.problem.shiftsFor[visit];
        if (shifts.length == 0) {
            return -1;
        }
        int shift = shifts[random.nextInt(shifts.length)];
        if (roster.room[shift] < roster.problem.visits[visit].load()) {
            return -1;
        }
        int node = roster.startNode(shift);
        for (int steps = random.nextInt(roster.size[shift] + 1); steps > 0; steps--) {
            node = roster.next[node];
        }
        return node;
    }

    static int cleaner(WorkingRoster roster, int node) {
        return roster.problem.cleanerOfShift[roster.route[node]];
    }
}
