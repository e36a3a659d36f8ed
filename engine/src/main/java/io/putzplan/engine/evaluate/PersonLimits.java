package io.putzplan.engine.evaluate;

import java.util.BitSet;
import java.util.List;

/** Everything that bounds the shifts of one person together; days are counted from the first of the period. */
final class PersonLimits {

    /** Work for another employer; {@code rules} are those of each contract of the person on that day. */
    record OtherJob(int day, int from, int until, List<ShiftRules> rules) {}

    /**
     * A rest between shifts that may be shorter now and then.
     *
     * @param rule number in the pack
     * @param timesPerWeek how often in seven days
     * @param averageDays days over which rests average the full one; 0 when they need not
     */
    record ReducibleRest(int rule, int rest, int to, int timesPerWeek, int averageDays) {}

    /**
     * Most straight pay in the days of a month.
     *
     * @param centSeconds what may still be earned, in cents an hour times seconds
     * @param counts which contracts of the person count
     * @param wageCents wage in whose seconds an excess is measured
     */
    record EarningsCap(int from, int until, long centSeconds, BitSet counts, long wageCents) {}

    /** End of the last work before the period; {@link CompiledProblem#NONE} when unknown. */
    final int lastEnd;

    /** Busy times before the period, begin and end in turn, ascending. */
    final int[] pastBusy;

    final OtherJob[] jobs;
    final WorkBudget[] budgets;
    final DayBudget[] dayBudgets;
    final RunLimit[] runs;
    final WeeklyRest[] weeklyRests;
    final ReducibleRest[] reducibleRests;
    final ProtectedLimits[] protectedLimits;
    final EarningsCap[] earningsCaps;

    PersonLimits(
            int lastEnd,
            int[] pastBusy,
            List<OtherJob> jobs,
            List<WorkBudget> budgets,
            List<DayBudget> dayBudgets,
            List<RunLimit> runs,
            List<WeeklyRest> weeklyRests,
            List<ReducibleRest> reducibleRests,
            List<ProtectedLimits> protectedLimits,
            List<EarningsCap> earningsCaps) {
        this.lastEnd = lastEnd;
        this.pastBusy = pastBusy;
        this.jobs = jobs.toArray(OtherJob[]::new);
        this.budgets = budgets.toArray(WorkBudget[]::new);
        this.dayBudgets = dayBudgets.toArray(DayBudget[]::new);
        this.runs = runs.toArray(RunLimit[]::new);
        this.weeklyRests = weeklyRests.toArray(WeeklyRest[]::new);
        this.reducibleRests = reducibleRests.toArray(ReducibleRest[]::new);
        this.protectedLimits = protectedLimits.toArray(ProtectedLimits[]::new);
        this.earningsCaps = earningsCaps.toArray(EarningsCap[]::new);
    }

    /** Whether only sums of work and rests without exceptions are bounded. */
    boolean isPlain() {
        return jobs.length == 0
                && dayBudgets.length == 0
                && runs.length == 0
                && weeklyRests.length == 0
                && reducibleRests.length == 0
                && protectedLimits.length == 0
                && earningsCaps.length == 0;
    }
}
