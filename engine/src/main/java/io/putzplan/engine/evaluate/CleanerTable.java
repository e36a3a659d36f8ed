package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cleaners in parallel arrays. */
final class CleanerTable {

    final int[] mode;

    /** Longest acceptable leg; {@link CompiledProblem#NONE} when any will do. */
    final int[] maxLegSeconds;

    final long[] mileageCentsPerKm;

    /** Most work in one shift by contract; {@link ShiftRules#NO_LIMIT} when only the law limits it. */
    final int[] maxDailySeconds;

    /** Rest between shifts agreed in the contract. */
    final int[] minDailyRestSeconds;

    final int[] historyWorkSeconds;

    /** End of the last work before the period; {@link CompiledProblem#NONE} when unknown. */
    final int[] lastShiftEnd;

    final int[][] absentFrom;
    final int[][] absentUntil;

    CleanerTable(List<Cleaner> cleaners, ElapsedClock clock, TravelTimes travelTimes) {
        int count = cleaners.size();
        mode = new int[count];
        maxLegSeconds = new int[count];
        mileageCentsPerKm = new long[count];
        maxDailySeconds = new int[count];
        minDailyRestSeconds = new int[count];
        historyWorkSeconds = new int[count];
        lastShiftEnd = new int[count];
        absentFrom = new int[count][];
        absentUntil = new int[count][];
        for (int index = 0; index < count; index++) {
            Cleaner cleaner = cleaners.get(index);
            requireMode(cleaner, travelTimes);
            mode[index] = TravelTable.MODES.indexOf(cleaner.travelMode());
            maxLegSeconds[index] = cleaner.maxLeg() == null ? NONE : seconds(cleaner.maxLeg());
            compileContract(index, cleaner.contract());
            historyWorkSeconds[index] = seconds(cleaner.history().workedThisWeek());
            @Nullable LocalDateTime lastEnd = cleaner.history().lastShiftEnd();
            lastShiftEnd[index] = lastEnd == null ? NONE : clock.toSecond(lastEnd);
            absentFrom[index] =
                    moments(cleaner.absences().stream().map(Absence::from).toList(), clock);
            absentUntil[index] =
                    moments(cleaner.absences().stream().map(Absence::until).toList(), clock);
        }
    }

    /** The cleaners {@code chosen}. */
    CleanerTable(CleanerTable whole, int[] chosen) {
        mode = Subset.of(whole.mode, chosen);
        maxLegSeconds = Subset.of(whole.maxLegSeconds, chosen);
        mileageCentsPerKm = Subset.of(whole.mileageCentsPerKm, chosen);
        maxDailySeconds = Subset.of(whole.maxDailySeconds, chosen);
        minDailyRestSeconds = Subset.of(whole.minDailyRestSeconds, chosen);
        historyWorkSeconds = Subset.of(whole.historyWorkSeconds, chosen);
        lastShiftEnd = Subset.of(whole.lastShiftEnd, chosen);
        absentFrom = Subset.of(whole.absentFrom, chosen);
        absentUntil = Subset.of(whole.absentUntil, chosen);
    }

    private void compileContract(int index, Contract contract) {
        mileageCentsPerKm[index] = contract.mileageCentsPerKm();
        maxDailySeconds[index] =
                contract.maxDailyHours() == null ? ShiftRules.NO_LIMIT : seconds(contract.maxDailyHours());
        minDailyRestSeconds[index] = contract.minDailyRest() == null ? NONE : seconds(contract.minDailyRest());
    }

    private static void requireMode(Cleaner cleaner, TravelTimes travelTimes) {
        if (!travelTimes.supports(cleaner.travelMode())) {
            throw new IllegalArgumentException("travel times: no travel mode %s, needed by cleaner \"%s\""
                    .formatted(cleaner.travelMode(), cleaner.id()));
        }
    }

    private static int[] moments(List<LocalDateTime> civil, ElapsedClock clock) {
        return civil.stream().mapToInt(clock::toSecond).toArray();
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }

    boolean[] usedModes() {
        boolean[] used = new boolean[TravelTable.MODES.size()];
        for (int index : mode) {
            used[index] = true;
        }
        return used;
    }
}
