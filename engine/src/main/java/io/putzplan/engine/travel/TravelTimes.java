package io.putzplan.engine.travel;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.TravelMode;
import java.util.List;

/**
 * Travel between the places of one problem, addressed by dense index.
 *
 * <p>Implementations are immutable and safe for use by several threads. A leg from a place to itself takes 0 seconds and
 * 0 metres; legs need not be symmetric.
 */
public interface TravelTimes {

    /** Duration of a leg that cannot be travelled, in seconds: one whole week. */
    int UNREACHABLE = 604_800;

    /** The places, without duplicates; position is index. */
    List<Location> locations();

    /** Index of {@code location} in {@link #locations()}; -1 when it is unknown. */
    int indexOf(Location location);

    /** Whether legs in {@code mode} can be asked for. */
    boolean supports(TravelMode mode);

    /** Seconds from one place to another, parking and door included; {@link #UNREACHABLE} when there is no way. */
    int seconds(TravelMode mode, int from, int to);

    /** Metres from one place to another; 0 when there is no way. */
    int metres(TravelMode mode, int from, int to);
}
