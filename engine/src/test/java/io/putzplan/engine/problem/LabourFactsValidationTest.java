package io.putzplan.engine.problem;

import static io.putzplan.engine.problem.TinyProblem.MONDAY;
import static io.putzplan.engine.problem.TinyProblem.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a problem says about people, firm and calendar for the sake of labour law. */
class LabourFactsValidationTest {

    private final TinyProblem tiny = new TinyProblem();

    private List<String> codes() {
        return tiny.draft().issues().stream()
                .map(issue -> issue.path() + " " + issue.code())
                .toList();
    }

    private List<String> messages() {
        return tiny.draft().issues().stream().map(ProblemIssue::message).toList();
    }

    private List<IssueSeverity> severities() {
        return tiny.draft().issues().stream().map(ProblemIssue::severity).toList();
    }

    private static Employment born(@Nullable LocalDate birthDate, @Nullable String person) {
        return new Employment(person, birthDate, null, Set.of(), List.of(), Duration.ZERO);
    }

    @Nested
    class Histories {

        private History history(long hoursThisWeek, @Nullable LocalDate knownSince, WorkedDay... days) {
            return new History(Duration.ofHours(hoursThisWeek), null, knownSince, Arrays.asList(days), 0);
        }

        private WorkedDay worked(int daysBefore, long hours) {
            return new WorkedDay(MONDAY.minusDays(daysBefore), Duration.ofHours(hours));
        }

        private void startOn(LocalDate firstDay) {
            tiny.period =
                    new PlanningPeriod(ZoneId.of("Europe/Berlin"), firstDay, MONDAY.plusDays(6), DayOfWeek.MONDAY);
            tiny.shifts = List.of();
            tiny.window = TimeWindow.of(firstDay.atTime(9, 0), firstDay.atTime(18, 0));
        }

        @Test
        void lieBeforeThePeriodInOrder() {
            tiny.history = history(0, MONDAY.minusDays(9), worked(9, 8), worked(2, 24));
            assertThat(codes()).isEmpty();

            tiny.history = history(0, MONDAY.minusDays(9), worked(2, 8), worked(9, 8), worked(9, 8), worked(0, 8));
            assertThat(codes())
                    .containsExactly(
                            "cleaners[0].history.days[1].day NOT_ASCENDING",
                            "cleaners[0].history.days[2].day NOT_ASCENDING",
                            "cleaners[0].history.days[3].day HISTORY_IN_PERIOD");
        }

        @Test
        void haveNoNegativeWorkAndNoneBeyondADay() {
            tiny.history = history(0, MONDAY.minusDays(9), worked(9, -1), worked(8, 0), worked(7, 25));
            assertThat(codes())
                    .containsExactly(
                            "cleaners[0].history.days[0].work OUT_OF_RANGE",
                            "cleaners[0].history.days[1].work OUT_OF_RANGE",
                            "cleaners[0].history.days[2].work OUT_OF_RANGE");

            tiny.history = history(-1, null);
            assertThat(codes()).containsExactly("cleaners[0].history.workedThisWeek OUT_OF_RANGE");

            tiny.history = new History(Duration.ZERO, null, null, List.of(), -1);
            assertThat(codes()).containsExactly("cleaners[0].history.earnedThisMonthCents OUT_OF_RANGE");
        }

        @Test
        void sayFromWhenTheirDaysAreComplete() {
            tiny.history = history(0, null, worked(2, 8));
            assertThat(codes()).containsExactly("cleaners[0].history.knownSince HISTORY_CONTRADICTS");

            tiny.history = history(0, MONDAY.minusDays(1), worked(2, 8));
            assertThat(codes()).containsExactly("cleaners[0].history.days[0].day HISTORY_CONTRADICTS");

            tiny.history = history(0, MONDAY);
            assertThat(codes()).isEmpty();

            tiny.history = history(0, MONDAY.plusDays(1));
            assertThat(codes()).containsExactly("cleaners[0].history.knownSince HISTORY_IN_PERIOD");
        }

        @Test
        void addUpToTheWorkOfTheWeek() {
            startOn(MONDAY.plusDays(3));
            tiny.history = history(13, MONDAY.minusDays(7), worked(5, 8), worked(0, 6), worked(-2, 7));
            assertThat(codes()).doesNotContain("cleaners[0].history.workedThisWeek HISTORY_CONTRADICTS");

            tiny.history = history(14, MONDAY.minusDays(7), worked(5, 8), worked(0, 6), worked(-2, 7));
            assertThat(messages())
                    .containsExactly("cleaners[0].history.workedThisWeek: PT14H, must be the sum PT13H of the days from"
                            + " 2026-03-02 (cleaner \"c\")");
        }

        @Test
        void addUpToNoMoreThanTheWorkOfAWeekThatIsKnownInPart() {
            startOn(MONDAY.plusDays(3));
            tiny.history = history(14, MONDAY.plusDays(1), worked(-2, 7));
            assertThat(codes()).doesNotContain("cleaners[0].history.workedThisWeek HISTORY_CONTRADICTS");

            tiny.history = history(6, MONDAY.plusDays(1), worked(-2, 7));
            assertThat(codes()).containsExactly("cleaners[0].history.workedThisWeek HISTORY_CONTRADICTS");
        }

        @Test
        void giveTheWorkOfTheWeekWhereItIsLeftOut() {
            startOn(MONDAY.plusDays(3));
            tiny.history = history(0, MONDAY.minusDays(7), worked(5, 8), worked(0, 6), worked(-2, 7));

            assertThat(tiny.build().cleaners().getFirst().history())
                    .isEqualTo(history(13, MONDAY.minusDays(7), worked(5, 8), worked(0, 6), worked(-2, 7)));
        }

        @Test
        void endWithTheLastShift() {
            List<WorkedDay> days = List.of(worked(2, 8));
            LocalDateTime night = MONDAY.minusDays(1).atTime(1, 0);
            tiny.history = new History(Duration.ZERO, night, MONDAY.minusDays(2), days, 0);
            assertThat(codes()).isEmpty();

            tiny.history = new History(Duration.ZERO, night.minusDays(2), MONDAY.minusDays(2), days, 0);
            assertThat(codes()).containsExactly("cleaners[0].history.lastShiftEnd HISTORY_CONTRADICTS");
        }
    }

    @Nested
    class Contracts {

        private Contract contract(long guaranteedHours, long minPaidHours, WageFrom... changes) {
            return new Contract(
                    EmploymentType.ON_CALL,
                    1_500,
                    Duration.ofHours(10),
                    Duration.ofHours(20),
                    null,
                    null,
                    0,
                    HoursBand.MINIMUM,
                    Duration.ofHours(guaranteedHours),
                    Duration.ofHours(minPaidHours),
                    Arrays.asList(changes));
        }

        @Test
        void guaranteeNoMoreThanMayBeWorked() {
            tiny.contract = contract(20, 24);
            assertThat(codes()).isEmpty();

            tiny.contract = contract(21, 25);
            assertThat(codes())
                    .containsExactly(
                            "cleaners[0].contract.guaranteedWeeklyHours HOURS_REVERSED",
                            "cleaners[0].contract.minPaidPerShift OUT_OF_RANGE");
        }

        @Test
        void changeWagesInOrder() {
            tiny.contract = contract(0, 0, new WageFrom(MONDAY, 1_500), new WageFrom(MONDAY.plusDays(1), 100_000));
            assertThat(codes()).isEmpty();

            tiny.contract = contract(0, 0, new WageFrom(MONDAY, -1), new WageFrom(MONDAY, 100_001));
            assertThat(codes())
                    .containsExactly(
                            "cleaners[0].contract.wageChanges[0].hourlyWageCents OUT_OF_RANGE",
                            "cleaners[0].contract.wageChanges[1].hourlyWageCents OUT_OF_RANGE",
                            "cleaners[0].contract.wageChanges[1].from NOT_ASCENDING");
        }
    }

    @Nested
    class Ages {

        @Test
        void areAtLeastThirteenOnTheFirstDay() {
            tiny.mode = TravelMode.BIKE;
            tiny.travel = Map.of(TravelMode.BIKE, new TravelProfile(14, 1.2, Duration.ofMinutes(2)));
            tiny.employment = born(MONDAY.minusYears(13), null);
            assertThat(codes()).isEmpty();

            tiny.employment = born(MONDAY.minusYears(13).plusDays(1), null);
            assertThat(codes()).containsExactly("cleaners[0].employment.birthDate TOO_YOUNG");

            tiny.employment = born(MONDAY.plusYears(1), null);
            assertThat(codes()).containsExactly("cleaners[0].employment.birthDate TOO_YOUNG");

            tiny.employment = born(MONDAY.minusYears(121), null);
            assertThat(codes()).containsExactly("cleaners[0].employment.birthDate OUT_OF_RANGE");
        }

        @Test
        void ofDriversAreAtLeastSeventeen() {
            tiny.employment = born(MONDAY.minusYears(17).plusDays(1), null);
            assertThat(codes()).containsExactly("cleaners[0].employment.birthDate MINOR_DRIVES");
            assertThat(severities()).containsExactly(IssueSeverity.ERROR);

            tiny.employment = born(MONDAY.minusYears(17), null);
            assertThat(messages())
                    .containsExactly(
                            "cleaners[0].employment.birthDate: 2009-03-02, under 18 on the first day 2026-03-02,"
                                    + " but travels by CAR (cleaner \"c\"). Make sure the cleaner may drive alone at work");
            assertThat(severities()).containsExactly(IssueSeverity.WARNING);

            tiny.employment = born(MONDAY.minusYears(18), null);
            assertThat(codes()).isEmpty();
        }
    }

    @Nested
    class Persons {

        private static final Absence SHOP = new Absence(at(18), at(20), AbsenceKind.OTHER_JOB);

        @Test
        void mayHaveSeveralContractsButOneBirthDate() {
            tiny.employment = born(MONDAY.minusYears(30), "ada");
            tiny.moreCleaners = List.of(tiny.cleaner("c-evening"));
            assertThat(codes()).isEmpty();

            tiny.employment = born(null, "ada");
            assertThat(messages())
                    .containsExactly(
                            "cleaners[1].employment.birthDate: 1996-03-02, must be left out as for cleaners[0],"
                                    + " who is the same person \"ada\" (cleaner \"c-evening\")");
        }

        @Test
        void areCalledByTheIdOfAContractWithoutPerson() {
            tiny.employment = born(MONDAY.minusYears(30), "c");
            tiny.moreCleaners = List.of(tiny.cleaner("c-evening"));
            tiny.employment = born(MONDAY.minusYears(40), null);
            assertThat(codes()).containsExactly("cleaners[1].employment.birthDate PERSONS_DIFFER");
        }

        @Test
        void stateAnOutsideJobOnce() {
            tiny.employment = born(null, "ada");
            tiny.absences = List.of(SHOP);
            tiny.moreCleaners = List.of(tiny.cleaner("c-evening"));
            assertThat(codes()).containsExactly("cleaners[1].absences[0].from OTHER_JOB_TWICE");
            assertThat(severities()).containsExactly(IssueSeverity.WARNING);

            tiny.absences = List.of(new Absence(at(18), at(20), AbsenceKind.OTHER));
            assertThat(codes()).isEmpty();
        }

        @Test
        void mayEachHaveAnOutsideJob() {
            tiny.absences = List.of(SHOP);
            tiny.moreCleaners = List.of(tiny.cleaner("c-evening"));
            assertThat(codes()).isEmpty();
        }
    }

    @Test
    void consentsDoNotEndBeforeTheyBegin() {
        Consent day = new Consent("x", MONDAY, MONDAY);
        tiny.employment = new Employment(null, null, null, Set.of(), List.of(day), Duration.ofHours(24));
        assertThat(codes()).isEmpty();

        List<Consent> consents = List.of(new Consent(" ", MONDAY, MONDAY.minusDays(1)));
        tiny.employment = new Employment(" ", null, null, Set.of(), consents, Duration.ofHours(25));
        assertThat(codes())
                .containsExactly(
                        "cleaners[0].employment.person BLANK_TEXT",
                        "cleaners[0].employment.consents[0].rule BLANK_TEXT",
                        "cleaners[0].employment.consents[0].until VALIDITY_REVERSED",
                        "cleaners[0].employment.usualCommute OUT_OF_RANGE");
    }

    @Test
    void publishedShiftsAreOnTheirDay() {
        tiny.shifts = List.of(new Shift(at(8), at(22), null, null, null, null, new PublishedShift(at(8), at(23))));
        assertThat(codes()).isEmpty();

        tiny.shifts = List.of(new Shift(
                at(8), at(22), null, null, null, null, new PublishedShift(at(8).plusDays(1), at(8).plusDays(1))));
        assertThat(codes())
                .containsExactly(
                        "cleaners[0].shifts[0].published.until PUBLISHED_REVERSED",
                        "cleaners[0].shifts[0].published.from PUBLISHED_ON_OTHER_DAY");
    }

    @Test
    void aRosterToldAfterItBeganIsDoubtful() {
        tiny.period = new PlanningPeriod(
                ZoneId.of("Europe/Berlin"), MONDAY, MONDAY.plusDays(6), DayOfWeek.MONDAY, MONDAY.atStartOfDay());
        assertThat(codes()).isEmpty();

        tiny.period = new PlanningPeriod(
                ZoneId.of("Europe/Berlin"),
                MONDAY,
                MONDAY.plusDays(6),
                DayOfWeek.MONDAY,
                MONDAY.atStartOfDay().plusSeconds(1));
        assertThat(codes()).containsExactly("period.publishedAt PUBLISHED_LATE");
        assertThat(severities()).containsExactly(IssueSeverity.WARNING);
    }

    @Test
    void exemptionsAreAnyTextButBlank() {
        tiny.exemptions = Set.of("DE_ARBZG_10_1_4", "made up");
        assertThat(codes()).isEmpty();

        tiny.exemptions = Set.of(" ");
        assertThat(codes()).containsExactly("visits[0].exemptions BLANK_TEXT");
    }

    @Nested
    class Regions {

        private void employerIn(String region) {
            tiny.employer = new Employer(Set.of(), 1, region, HistoryPolicy.KNOWN);
        }

        @Test
        void beginWithACountry() {
            for (String region : List.of("DE", "DE-BY-AUGSBURG", "AT-9", "GB-ENG", "US-WA-SEATTLE")) {
                employerIn(region);
                assertThat(codes()).as(region).isEmpty();
            }
            for (String region : List.of("", "D", "de-BY", "DE-", "DE-by", "DEU", "DE-A-B-C-D-E-F")) {
                employerIn(region);
                assertThat(codes()).as(region).containsExactly("employer.region BAD_FORMAT");
            }
        }

        @Test
        void inNoCountryAreDoubtful() {
            employerIn("UK-LONDON");
            tiny.region = "XX";
            tiny.publicHolidays = List.of(new PublicHoliday(MONDAY, "ZZ-TOP"));
            assertThat(messages())
                    .containsExactly(
                            "employer.region: \"UK-LONDON\", no country of ISO 3166, so it has no public holidays."
                                    + " Did you mean \"GB\"?",
                            "publicHolidays[0].region: \"ZZ-TOP\", no country of ISO 3166, so it has no public holidays",
                            "households[0].region: \"XX\", no country of ISO 3166, so it has no public holidays"
                                    + " (household \"h\")");
            assertThat(severities()).containsOnly(IssueSeverity.WARNING);
        }

        @Test
        void belongToFirmsWithPeople() {
            tiny.employer = new Employer(Set.of(), 0, null, HistoryPolicy.KNOWN);
            assertThat(codes()).containsExactly("employer.employees OUT_OF_RANGE");
        }
    }
}
