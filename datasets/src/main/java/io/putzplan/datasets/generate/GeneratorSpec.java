package io.putzplan.datasets.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that decides a generated problem, except the addresses of an address book.
 *
 * @param version version of the generator; another version draws another problem from the same seed
 * @param name id of the problem: lower-case letters, digits and hyphens
 * @param town id of one of {@link Towns}, or {@link Towns#ADDRESSES}
 * @param rulePack id of the labour rules; begins with {@code US}, {@code DE} or {@code GB}, which also decides wages and habits
 * @param seed any number
 * @param cleaners size of the firm, 1 to 100 000
 * @param firstDay first day of the planning period
 * @param days length of the planning period, 1 to 366; nobody works on Sundays and public holidays
 * @param load share of the lawful paid time of all cleaners that the visits fill, travel and rests included, 0.1 to 1.5
 * @param visitsPerCleanerDay number of visits over cleaners × days, Sundays included, above 0, at most 20; cleans of 2 to
 *     4 h give way to short calls where that many do not fit into {@code load}. Null: cleans of 2 to 4 h only, as many as
 *     fill {@code load}
 * @param labourFacts whether firm and cleaners come with what labour law asks of them: regions, employment, history by day, consents
 */
public record GeneratorSpec(
        int version,
        String name,
        String town,
        String rulePack,
        long seed,
        int cleaners,
        LocalDate firstDay,
        int days,
        double load,
        @Nullable Double visitsPerCleanerDay,
        boolean labourFacts) {

    /** The version of this generator. Any change to what a spec draws raises it. */
    public static final int CURRENT_VERSION = 1;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException with all faults, one a line
     */
    public GeneratorSpec {
        List<String> faults = new ArrayList<>();
        require(faults, version == CURRENT_VERSION, "version", version, "" + CURRENT_VERSION);
        require(faults, name.matches("[a-z0-9-]{1,100}"), "name", name, "lower-case letters, digits and hyphens");
        require(faults, rulePack.matches("(US|DE|GB)(-.+)?"), "rulePack", rulePack, "a US, DE or GB rule pack");
        require(faults, cleaners >= 1 && cleaners <= 100_000, "cleaners", cleaners, "1 to 100000");
        require(faults, days >= 1 && days <= 366, "days", days, "1 to 366");
        require(faults, load >= 0.1 && load <= 1.5, "load", load, "0.1 to 1.5");
        if (visitsPerCleanerDay != null) {
            boolean fits = visitsPerCleanerDay > 0 && visitsPerCleanerDay <= 20;
            require(faults, fits, "visitsPerCleanerDay", visitsPerCleanerDay, "above 0, at most 20");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        if (!town.equals(Towns.ADDRESSES)) {
            Towns.find(town);
        }
    }

    private static void require(List<String> faults, boolean met, String key, Object found, String needed) {
        if (!met) {
            String value = found instanceof String text ? "\"" + text + "\"" : found.toString();
            faults.add("generator spec: %s %s, must be %s".formatted(key, value, needed));
        }
    }

    /**
     * The spec written in {@code properties}, the text of a Java properties file. Keys left out take the defaults of
     * {@link Builder}, except {@code version}, {@code name} and {@code seed}, which must be there.
     *
     * @throws IllegalArgumentException when a key is unknown or missing or a value is wrong
     */
    public static GeneratorSpec parse(String properties) {
        return SpecProperties.parse(properties);
    }

    /** This spec as the text of a properties file; {@link #parse} reads it back. */
    public String format() {
        return SpecProperties.format(this);
    }

    /** A builder of specs, with every value at its default. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this spec. */
    public Builder toBuilder() {
        Builder builder = new Builder().name(name).town(town).rulePack(rulePack).seed(seed);
        return builder.cleaners(cleaners)
                .firstDay(firstDay)
                .days(days)
                .load(load)
                .visitsPerCleanerDay(visitsPerCleanerDay)
                .labourFacts(labourFacts);
    }

    /** Collects the values of a spec. Defaults: a week from 2027-03-01 in Seattle for 40 cleaners, seed 1, load 0.82. */
    public static final class Builder {

        private @Nullable String name;
        private String town = Towns.SEATTLE.id();
        private @Nullable String rulePack;
        private long seed = 1;
        private int cleaners = 40;
        private LocalDate firstDay = LocalDate.of(2027, 3, 1);
        private int days = 7;
        private double load = 0.82;
        private @Nullable Double visitsPerCleanerDay;
        private boolean labourFacts;

        private Builder() {}

        /** Id of the problem; by default made of town, cleaners, days and seed. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Id of the town. */
        public Builder town(String town) {
            this.town = town;
            return this;
        }

        /** Id of the rule pack; by default that of the town, {@code DE} for addresses. */
        public Builder rulePack(String rulePack) {
            this.rulePack = rulePack;
            return this;
        }

        /** Seed of all random choices. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** Size of the firm. */
        public Builder cleaners(int cleaners) {
            this.cleaners = cleaners;
            return this;
        }

        /** First day of the planning period. */
        public Builder firstDay(LocalDate firstDay) {
            this.firstDay = firstDay;
            return this;
        }

        /** Length of the planning period in days. */
        public Builder days(int days) {
            this.days = days;
            return this;
        }

        /** Share of lawful paid time filled. */
        public Builder load(double load) {
            this.load = load;
            return this;
        }

        /** Number of visits over cleaners × days; null to derive it from the load. */
        public Builder visitsPerCleanerDay(@Nullable Double visitsPerCleanerDay) {
            this.visitsPerCleanerDay = visitsPerCleanerDay;
            return this;
        }

        /** Whether to draw what labour law asks of firm and cleaners. */
        public Builder labourFacts(boolean labourFacts) {
            this.labourFacts = labourFacts;
            return this;
        }

        /**
         * The spec.
         *
         * @throws IllegalArgumentException when a value is out of range
         */
        public GeneratorSpec build() {
            String pack = rulePack;
            if (pack == null) {
                pack = town.equals(Towns.ADDRESSES)
                        ? Towns.BERLIN.rulePack()
                        : Towns.find(town).rulePack();
            }
            String id = name == null ? "%s-%dx%d-%d".formatted(town, cleaners, days, Math.abs(seed)) : name;
            return new GeneratorSpec(
                    CURRENT_VERSION,
                    id,
                    town,
                    pack,
                    seed,
                    cleaners,
                    firstDay,
                    days,
                    load,
                    visitsPerCleanerDay,
                    labourFacts);
        }
    }
}
