package io.putzplan.engine.check;

import java.util.List;

/**
 * How close one person comes to every limit that was met with.
 *
 * @param person id of the person
 * @param name for people to read; the id where the problem has no name
 * @param contracts ids of the cleaners of the problem that are this person
 * @param limits the tightest margin of each rule, in the order of {@link Rule}
 */
public record PersonLimits(String person, String name, List<String> contracts, List<ProvenLimit> limits) {

    public PersonLimits {
        contracts = List.copyOf(contracts);
        limits = List.copyOf(limits);
    }
}
