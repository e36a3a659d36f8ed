package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.ProtectedDay;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a rule protects days from work: by region of the visit, and not for visits with an exemption. */
final class ProtectedTimes {

    private final int[][] fromByRegion;
    private final int[][] untilByRegion;
    private final int[][] dayByRegion;
    private final boolean[] isExempt;

    /**
     * What {@code terms} protect.
     *
     * @param regions regions of visits by number
     * @param exemptions flags of visits by number
     */
    ProtectedTimes(
            ProtectedDay terms, DayCalendar calendar, List<@Nullable String> regions, List<Set<String>> exemptions) {
        fromByRegion = new int[regions.size()][];
        untilByRegion = new int[regions.size()][];
        dayByRegion = new int[regions.size()][];
        for (int region = 0; region < regions.size(); region++) {
            int[] days = calendar.days(terms.days(), regions.get(region));
            dayByRegion[region] = days;
            fromByRegion[region] = new int[days.length];
            untilByRegion[region] = new int[days.length];
            for (int i = 0; i < days.length; i++) {
                LocalDate date = calendar.days().date(days[i]);
                fromByRegion[region][i] = calendar.days().begin(days[i]) - ShiftRules.seconds(terms.earlier());
                untilByRegion[region][i] =
                        calendar.days().second(date.plusDays(1).atStartOfDay()) - ShiftRules.seconds(terms.earlier());
            }
        }
        isExempt = new boolean[exemptions.size()];
        for (int set = 0; set < isExempt.length; set++) {
            isExempt[set] = !Collections.disjoint(exemptions.get(set), terms.exemptions());
        }
    }

    /** Seconds of [{@code from}, {@code until}] in protected time for a visit in a region with a set of exemptions. */
    int seconds(int from, int until, int region, int exemptions) {
        if (isExempt[exemptions]) {
            return 0;
        }
        int[] begins = fromByRegion[region];
        int[] ends = untilByRegion[region];
        int seconds = 0;
        for (int i = 0; i < begins.length && begins[i] < until; i++) {
            seconds += Math.max(0, Math.min(until, ends[i]) - Math.max(from, begins[i]));
        }
        return seconds;
    }

    /** Whether what is protected leaves visits with a set of exemptions alone. */
    boolean isExempt(int exemptions) {
        return isExempt[exemptions];
    }

    /** Tells {@code summary} which protected days of {@code rule} [{@code from}, {@code until}] meets. */
    void addDaysMet(int from, int until, int region, int rule, RouteSummary summary) {
        int[] begins = fromByRegion[region];
        int[] ends = untilByRegion[region];
        for (int i = 0; i < begins.length && begins[i] < until; i++) {
            if (ends[i] > from) {
                summary.addProtectedDay(rule, dayByRegion[region][i]);
            }
        }
    }
}
