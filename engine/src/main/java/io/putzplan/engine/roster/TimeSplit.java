package io.putzplan.engine.roster;

/**
 * Where the time of routes goes, in seconds.
 *
 * @param serviceSeconds service at homes, without rests
 * @param travelSeconds travel from home to home
 * @param homeLegSeconds travel to the first and from the last home, paid or not
 * @param waitingSeconds idle time on duty
 * @param restSeconds paid rests
 * @param unpaidBreakSeconds time off duty
 * @param workSeconds time that counts for limits, breaks and rest
 * @param paidSeconds time that is paid
 */
public record TimeSplit(
        long serviceSeconds,
        long travelSeconds,
        long homeLegSeconds,
        long waitingSeconds,
        long restSeconds,
        long unpaidBreakSeconds,
        long workSeconds,
        long paidSeconds) {

    /** No time at all. */
    public static final TimeSplit NONE = new TimeSplit(0, 0, 0, 0, 0, 0, 0, 0);

    /** The sum of both. */
    public TimeSplit plus(TimeSplit other) {
        return new TimeSplit(
                serviceSeconds + other.serviceSeconds,
                travelSeconds + other.travelSeconds,
                homeLegSeconds + other.homeLegSeconds,
                waitingSeconds + other.waitingSeconds,
                restSeconds + other.restSeconds,
                unpaidBreakSeconds + other.unpaidBreakSeconds,
                workSeconds + other.workSeconds,
                paidSeconds + other.paidSeconds);
    }

    /** Service as a share of service, travel from home to home and waiting, 0 to 1; 0 when there is none of them. */
    public double productiveShare() {
        long busy = serviceSeconds + travelSeconds + waitingSeconds;
        return busy == 0 ? 0 : (double) serviceSeconds / busy;
    }
}
