package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.TravelMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is usual in a country: pay, employment, travel, languages, holidays.
 *
 * @param zone clock of homes that lie in no town
 * @param currency ISO 4217 code
 * @param lowestWageCents pay per hour of a beginner, not below the minimum wage of its towns
 * @param highestWageCents pay per hour of the most experienced
 * @param wageStepCents wages are multiples of this
 * @param carCentsPerKm mileage reimbursed for one's own car
 * @param minDailyRest rest between shifts that contracts promise where the law asks for none; null where it does
 * @param chargeCentsPerHour what a household pays for an hour, in cents
 * @param language what nearly everybody speaks
 * @param otherLanguages mother tongues besides
 * @param employment kinds of contract
 * @param modes how cleaners travel
 * @param holidays days of rest
 * @param consentRules ids of labour rules to which some cleaners have agreed
 */
record Market(
        ZoneId zone,
        String currency,
        int lowestWageCents,
        int highestWageCents,
        int wageStepCents,
        int carCentsPerKm,
        @Nullable Duration minDailyRest,
        int chargeCentsPerHour,
        String language,
        Choices<String> otherLanguages,
        Choices<EmploymentType> employment,
        Choices<TravelMode> modes,
        PublicHolidays holidays,
        List<String> consentRules) {

    /** Seattle's minimum wage is 21.30 USD from 2026-01-01 (SMC 14.19). */
    private static final Market UNITED_STATES = new Market(
            ZoneId.of("America/Los_Angeles"),
            "USD",
            2_200,
            2_900,
            25,
            43,
            Duration.ofHours(10),
            4_800,
            "en",
            Choices.of("es", 5.0)
                    .or("vi", 2)
                    .or("zh", 2)
                    .or("tl", 1.5)
                    .or("so", 1)
                    .or("am", 1),
            Choices.of(EmploymentType.FULL_TIME, 0.78)
                    .or(EmploymentType.PART_TIME, 0.16)
                    .or(EmploymentType.ON_CALL, 0.06),
            Choices.of(TravelMode.CAR, 0.65)
                    .or(TravelMode.PUBLIC_TRANSPORT, 0.18)
                    .or(TravelMode.BIKE, 0.14)
                    .or(TravelMode.FOOT, 0.03),
            PublicHolidays.UNITED_STATES,
            List.of("wa.meal"));

    /** The minimum wage of building cleaning, wage group 1, is 15.00 EUR from 2026-01-01. */
    private static final Market GERMANY = new Market(
            ZoneId.of("Europe/Berlin"),
            "EUR",
            1_500,
            1_750,
            5,
            30,
            null,
            3_200,
            "de",
            Choices.of("tr", 4.0)
                    .or("pl", 3)
                    .or("ru", 2)
                    .or("uk", 2)
                    .or("ar", 2)
                    .or("en", 3),
            Choices.of(EmploymentType.FULL_TIME, 0.68)
                    .or(EmploymentType.PART_TIME, 0.21)
                    .or(EmploymentType.MINIJOB, 0.06)
                    .or(EmploymentType.ON_CALL, 0.05),
            Choices.of(TravelMode.CAR, 0.46)
                    .or(TravelMode.PUBLIC_TRANSPORT, 0.28)
                    .or(TravelMode.BIKE, 0.24)
                    .or(TravelMode.FOOT, 0.02),
            PublicHolidays.GERMANY,
            List.of("de.tzbfg.notice"));

    /** The minimum wage of the United Kingdom is 12.71 GBP from 2026-04-01; cleaners in London earn more. */
    private static final Market UNITED_KINGDOM = new Market(
            ZoneId.of("Europe/London"),
            "GBP",
            1_385,
            1_685,
            5,
            28,
            null,
            2_600,
            "en",
            Choices.of("pl", 3.0)
                    .or("ro", 3)
                    .or("pt", 3)
                    .or("es", 3)
                    .or("bn", 1.5)
                    .or("fr", 1.5),
            Choices.of(EmploymentType.FULL_TIME, 0.62)
                    .or(EmploymentType.PART_TIME, 0.28)
                    .or(EmploymentType.ON_CALL, 0.10),
            Choices.of(TravelMode.PUBLIC_TRANSPORT, 0.50)
                    .or(TravelMode.CAR, 0.26)
                    .or(TravelMode.BIKE, 0.20)
                    .or(TravelMode.FOOT, 0.04),
            PublicHolidays.UNITED_KINGDOM,
            List.of("gb.wtr.48"));

    /** The minimum wage of California is 16.90 USD from 2026-01-01; that of Oakland lies above. */
    private static final Market CALIFORNIA = UNITED_STATES.paying(1_800, 2_600, List.of("ca.meal1"));

    private Market paying(int lowest, int highest, List<String> consents) {
        return new Market(
                zone,
                currency,
                lowest,
                highest,
                wageStepCents,
                carCentsPerKm,
                minDailyRest,
                chargeCentsPerHour,
                language,
                otherLanguages,
                employment,
                modes,
                holidays,
                consents);
    }

    /** The market in which {@code rulePack} is the law. */
    static Market of(String rulePack) {
        if (rulePack.startsWith("US-CA")) {
            return CALIFORNIA;
        }
        return switch (rulePack.substring(0, 2)) {
            case "US" -> UNITED_STATES;
            case "GB" -> UNITED_KINGDOM;
            default -> GERMANY;
        };
    }
}
