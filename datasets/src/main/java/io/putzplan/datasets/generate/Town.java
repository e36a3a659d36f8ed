package io.putzplan.datasets.generate;

import java.time.ZoneId;
import java.util.List;

/**
 * Where a generated firm works.
 *
 * @param id name in a spec
 * @param zone clock of its homes
 * @param rulePack labour rules in force there
 * @param districts its parts, at least one
 */
public record Town(String id, ZoneId zone, String rulePack, List<District> districts) {

    public Town {
        districts = List.copyOf(districts);
    }
}
