package io.putzplan.datasets.generate;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a generated firm works.
 *
 * @param id name in a spec
 * @param zone clock of its homes
 * @param rulePack labour rules in force there
 * @param region where its firms are
 * @param homeRegion where its homes are; null when that is {@code region}
 * @param districts its parts, at least one
 */
public record Town(
        String id,
        ZoneId zone,
        String rulePack,
        String region,
        @Nullable String homeRegion,
        List<District> districts) {

    public Town {
        districts = List.copyOf(districts);
    }
}
