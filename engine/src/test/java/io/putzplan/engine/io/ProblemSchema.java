package io.putzplan.engine.io;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Generates the JSON Schema of the problem document from the records it mirrors and their Javadoc. */
final class ProblemSchema {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            Duration.class,
            "^PT(?=\\d)(\\d{1,7}H)?(\\d{1,9}M)?(\\d{1,9}S)?$",
            LocalDate.class,
            "^" + DATE + "$",
            LocalDateTime.class,
            "^" + DATE + "T\\d{2}:\\d{2}(:\\d{2})?$",
            ZoneId.class,
            "^[A-Za-z]+[A-Za-z0-9/_+-]*$");

    /** What a property left out means, where that is not null; an empty text stands for an empty array. */
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("PlanningPeriod.weekStart", "MONDAY"),
            Map.entry("RosterProblem.prices", Map.of()),
            Map.entry("RosterProblem.employer", Map.of()),
            Map.entry("RosterProblem.publicHolidays", ""),
            Map.entry("Employer.traits", ""),
            Map.entry("Employer.employees", Employer.DEFAULT.employees()),
            Map.entry("Employer.historyPolicy", "ASSUME_AVERAGE"),
            Map.entry("Cleaner.employment", Map.of()),
            Map.entry("Employment.traits", ""),
            Map.entry("Employment.consents", ""),
            Map.entry("Employment.usualCommute", "PT0S"),
            Map.entry("Contract.hoursBand", "FIXED"),
            Map.entry("Contract.guaranteedWeeklyHours", "PT0S"),
            Map.entry("Contract.minPaidPerShift", "PT0S"),
            Map.entry("Contract.wageChanges", ""),
            Map.entry("Absence.hoursPerDay", "PT0S"),
            Map.entry("History.days", ""),
            Map.entry("History.earnedThisMonthCents", 0),
            Map.entry("Visit.exemptions", ""),
            Map.entry("Prices.idlePerMinute", Prices.DEFAULT.idlePerMinute()),
            Map.entry("Prices.nearPreferencePerMinute", Prices.DEFAULT.nearPreferencePerMinute()),
            Map.entry("Prices.farPreferencePerMinute", Prices.DEFAULT.farPreferencePerMinute()),
            Map.entry("Prices.otherDay", Prices.DEFAULT.otherDay()),
            Map.entry("Prices.preferredCleaner", Prices.DEFAULT.preferredCleaner()),
            Map.entry("Cleaner.skills", ""),
            Map.entry("Cleaner.languages", ""),
            Map.entry("Cleaner.avoids", ""),
            Map.entry("Cleaner.bannedHouseholds", ""),
            Map.entry("Cleaner.absences", ""),
            Map.entry("Cleaner.history", Map.of()),
            Map.entry("CleanerSkill.level", 1),
            Map.entry("Contract.mileageCentsPerKm", 0),
            Map.entry("Absence.kind", "OTHER"),
            Map.entry("History.workedThisWeek", "PT0S"),
            Map.entry("Household.traits", ""),
            Map.entry("Household.languages", ""),
            Map.entry("Household.bannedCleaners", ""),
            Map.entry("Household.preferredCleaners", ""),
            Map.entry("Household.onlyCleaners", ""),
            Map.entry("Visit.preferredWindows", ""),
            Map.entry("Visit.skills", ""),
            Map.entry("Visit.priority", "NORMAL"),
            Map.entry("Visit.commitment", "MANDATORY"),
            Map.entry("Prices.usedShift", Prices.DEFAULT.usedShift()),
            Map.entry("Prices.travelPerMinute", Prices.DEFAULT.travelPerMinute()),
            Map.entry("Prices.latePerMinute", Prices.DEFAULT.latePerMinute()),
            Map.entry("Prices.largestLatenessPerMinute", Prices.DEFAULT.largestLatenessPerMinute()),
            Map.entry("RosterProblem.couplings", ""),
            Map.entry("Coupling.minLag", "PT0S"),
            Map.entry("Coupling.maxLag", "PT0S"),
            Map.entry("Visit.prizeCents", 0),
            Map.entry("Visit.load", 0),
            Map.entry("RequiredSkill.minLevel", 1));

    /** Smallest and largest number, both ends allowed. */
    private static final Map<String, double[]> RANGES = Map.ofEntries(
            Map.entry("Location.lat", new double[] {-90, 90}),
            Map.entry("Location.lon", new double[] {-180, 180}),
            Map.entry("CleanerSkill.level", new double[] {1, 5}),
            Map.entry("RequiredSkill.minLevel", new double[] {1, 5}),
            Map.entry("Contract.hourlyWageCents", new double[] {0, 100_000}),
            Map.entry("Contract.mileageCentsPerKm", new double[] {0, 100_000}),
            Map.entry("WageFrom.hourlyWageCents", new double[] {0, 100_000}),
            Map.entry("History.earnedThisMonthCents", new double[] {0, 100_000_000}),
            Map.entry("Employer.employees", new double[] {1, 10_000_000}),
            Map.entry("TravelProfile.kilometresPerHour", new double[] {0, 200}),
            Map.entry("TravelProfile.detourFactor", new double[] {1, 5}),
            Map.entry("Prices.idlePerMinute", new double[] {0, 1_000_000}),
            Map.entry("Prices.nearPreferencePerMinute", new double[] {0, 1_000_000}),
            Map.entry("Prices.farPreferencePerMinute", new double[] {0, 1_000_000}),
            Map.entry("Prices.otherDay", new double[] {0, 1_000_000}),
            Map.entry("Prices.preferredCleaner", new double[] {0, 1_000_000}),
            Map.entry("Prices.usedShift", new double[] {0, 1_000_000}),
            Map.entry("Prices.travelPerMinute", new double[] {0, 1_000_000}),
            Map.entry("Prices.latePerMinute", new double[] {0, 1_000_000}),
            Map.entry("Prices.largestLatenessPerMinute", new double[] {0, 1_000_000}),
            Map.entry("Shift.capacity", new double[] {0, 1_000_000}),
            Map.entry("Visit.load", new double[] {0, 1_000_000}),
            Map.entry("Visit.prizeCents", new double[] {0, 1_000_000_000}));

    private final RecordDocumentation documentation = new RecordDocumentation();

    /** The schema as a text that ends in a line feed. */
    String generate() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.INLINE_NULLABLE_SCHEMAS,
                Option.PLAIN_DEFINITION_KEYS);
        config.forTypesInGeneral()
                .withPropertySorter((unusedLeft, unusedRight) -> 0)
                .withCustomDefinitionProvider(ProblemSchema::scalarOrTravel);
        config.forFields()
                .withRequiredCheck(field -> !isNullable(field) && !DEFAULTS.containsKey(key(field)))
                .withNullableCheck(ProblemSchema::isNullable)
                .withDefaultResolver(ProblemSchema::defaultOf)
                .withDescriptionResolver(this::description)
                .withArrayMinItemsResolver(field -> key(field).equals("Visit.windows") ? 1 : null)
                .withStringPatternResolver(ProblemSchema::pattern)
                .withNumberInclusiveMinimumResolver(field -> bound(field, 0))
                .withNumberInclusiveMaximumResolver(field -> bound(field, 1));
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(RosterProblem.class);
        schema.put("title", "Putzplan problem");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new JsonMapper().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private static @Nullable String pattern(FieldScope field) {
        String key = key(field);
        if (key.endsWith(".region")) {
            return "^[A-Z]{2}(-[A-Z0-9]{1,20}){0,5}$";
        }
        return key.endsWith(".id") || key.equals("Consent.rule") ? "\\S" : null;
    }

    private @Nullable String description(FieldScope field) {
        String type = field.getDeclaringType().getErasedType().getSimpleName();
        return field.isFakeContainerItemScope() ? null : documentation.of(type, field.getName());
    }

    private static @Nullable CustomDefinition scalarOrTravel(ResolvedType type, SchemaGenerationContext context) {
        String pattern = PATTERNS.get(type.getErasedType());
        if (pattern != null) {
            ObjectNode text = context.getGeneratorConfig().createObjectNode();
            return new CustomDefinition(text.put("type", "string").put("pattern", pattern), true);
        }
        if (!type.isInstanceOf(Map.class)) {
            return null;
        }
        ObjectNode travel = context.getGeneratorConfig().createObjectNode().put("type", "object");
        ObjectNode modes = travel.putObject("properties");
        ResolvedType profile = context.getTypeContext().resolve(TravelProfile.class);
        for (TravelMode mode : TravelMode.values()) {
            modes.set(mode.name(), context.createDefinitionReference(profile));
        }
        return new CustomDefinition(travel.put("additionalProperties", false), true);
    }

    /** The component a schema is for; empty for the elements of a list, which have a schema of their own. */
    private static String key(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return "";
        }
        return field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName();
    }

    private static boolean isNullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object defaultOf(FieldScope field) {
        Object value = DEFAULTS.get(key(field));
        return "".equals(value) ? List.of() : value;
    }

    private static @Nullable BigDecimal bound(FieldScope field, int end) {
        return Optional.ofNullable(RANGES.get(key(field)))
                .map(range -> BigDecimal.valueOf((long) range[end]))
                .orElse(null);
    }
}
