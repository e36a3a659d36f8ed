package io.putzplan.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProblemGeneratorTest {

    private static final GeneratorSpec WEEK =
            GeneratorSpec.builder().name("week").seed(11).build();

    @Test
    void drawsTheSameProblemTwice() {
        assertThat(ProblemGenerator.generate(WEEK)).isEqualTo(ProblemGenerator.generate(WEEK));
    }

    @Test
    void drawsTheSameProblemInEveryLocale() {
        RosterProblem problem = ProblemGenerator.generate(WEEK);
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(ProblemGenerator.generate(WEEK)).isEqualTo(problem);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void drawsAnotherProblemFromAnotherSeed() {
        RosterProblem other =
                ProblemGenerator.generate(WEEK.toBuilder().seed(12).build());

        assertThat(other.visits()).isNotEqualTo(ProblemGenerator.generate(WEEK).visits());
    }

    @Test
    void keepsHomesWhenTheFirmGrows() {
        List<Location> homes = homes(ProblemGenerator.generate(WEEK));

        assertThat(homes(ProblemGenerator.generate(WEEK.toBuilder().cleaners(50).build())))
                .startsWith(homes.toArray(Location[]::new));
    }

    @Test
    void fillsTheLoadWithRegularCleans() {
        RosterProblem problem = ProblemGenerator.generate(WEEK);

        assertThat(problem.visits().stream().mapToLong(visit -> visit.service().toMinutes()))
                .allMatch(minutes -> minutes >= 90 && minutes <= 270 && minutes % 15 == 0);
        assertThat(load(WEEK, problem)).isBetween(0.82, 0.83);
    }

    @Test
    void mixesInShortCallsWhereManyVisitsAreAskedFor() {
        GeneratorSpec spec = WEEK.toBuilder().visitsPerCleanerDay(3.1).build();
        RosterProblem problem = ProblemGenerator.generate(spec);

        assertThat(problem.visits()).hasSize(868);
        assertThat(load(spec, problem)).isBetween(0.80, 0.84);
        assertThat(share(problem.visits(), visit -> visit.service().toMinutes() <= 60))
                .isBetween(0.6, 0.9);
    }

    @Test
    void makesAsManyVisitsAsAskedForEvenIfTheyDoNotFit() {
        GeneratorSpec spec =
                WEEK.toBuilder().cleaners(100).visitsPerCleanerDay(5.0).build();

        assertThat(ProblemGenerator.generate(spec).visits()).hasSize(3_500);
    }

    @Test
    void restsOnSundaysAndHolidays() {
        GeneratorSpec spec = WEEK.toBuilder()
                .town("berlin")
                .rulePack("DE")
                .firstDay(LocalDate.of(2027, 3, 22))
                .days(14)
                .build();

        Set<LocalDate> days = windowDays(ProblemGenerator.generate(spec)).collect(Collectors.toSet());

        assertThat(days)
                .hasSize(10)
                .doesNotContain(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29))
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void rejectsPeriodWithoutWorkDay() {
        GeneratorSpec spec =
                WEEK.toBuilder().firstDay(LocalDate.of(2027, 7, 4)).days(1).build();

        assertThatThrownBy(() -> ProblemGenerator.generate(spec))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("generator spec: firstDay 2027-07-04 with days 1 holds only Sundays and public holidays,"
                        + " must hold a work day");
    }

    @Test
    void beginsWeeksWithoutHistory() {
        assertThat(ProblemGenerator.generate(WEEK).cleaners())
                .extracting(Cleaner::history)
                .containsOnly(History.NONE);
    }

    @Test
    void remembersTheWeekBeforeAStartInItsMiddle() {
        GeneratorSpec spec =
                WEEK.toBuilder().firstDay(LocalDate.of(2027, 3, 4)).days(2).build();

        assertThat(ProblemGenerator.generate(spec).cleaners())
                .filteredOn(cleaner -> cleaner.contract().weeklyHours().toHours() >= 38)
                .allSatisfy(cleaner -> {
                    assertThat(cleaner.history().workedThisWeek())
                            .isBetween(Duration.ofHours(10), Duration.ofHours(24));
                    assertThat(cleaner.history().lastShiftEnd()).isBefore("2027-03-03T18:00:00");
                });
    }

    @Nested
    class Households {

        private final RosterProblem problem =
                ProblemGenerator.generate(WEEK.toBuilder().cleaners(300).build());
        private final List<Visit> visits = problem.visits();
        private final Map<String, Household> households =
                problem.households().stream().collect(Collectors.toMap(Household::id, Function.identity()));

        @Test
        void likeTheMorning() {
            assertThat(share(visits, visit -> earliestHour(visit) < 11)).isBetween(0.7, 0.9);
            assertThat(share(visits, visit -> earliestHour(visit) >= 12)).isBetween(0.1, 0.25);
        }

        @Test
        void areMostlyFixedToOneDay() {
            assertThat(share(visits, visit -> visit.windows().size() > 1)).isBetween(0.2, 0.3);
            assertThat(visits)
                    .allMatch(visit -> visit.windows().size()
                            == visit.windows().stream()
                                    .map(window -> window.earliest().toLocalDate())
                                    .distinct()
                                    .count());
        }

        @Test
        void sometimesNeedMoreThanCleaning() {
            assertThat(share(visits, visit -> !visit.skills().isEmpty())).isBetween(0.15, 0.32);
            assertThat(share(visits, visit -> visit.pin() != null)).isBetween(0.003, 0.03);
            assertThat(share(visits, visit -> !visit.isMandatory())).isBetween(0.03, 0.07);
            assertThat(share(visits, visit -> visit.windows().getFirst().mustEndBy() != null))
                    .isBetween(0.05, 0.15);
        }

        @Test
        void preferCleanersWhoCanReachThem() {
            Map<String, Cleaner> cleaners =
                    problem.cleaners().stream().collect(Collectors.toMap(Cleaner::id, Function.identity()));

            assertThat(share(
                            problem.households(),
                            household -> !household.preferredCleaners().isEmpty()))
                    .isBetween(0.75, 0.95);
            assertThat(visits).allMatch(visit -> {
                Household household = households.get(visit.household());
                Visit open = withoutPin(visit);
                return household.preferredCleaners().stream()
                        .allMatch(id -> Suitability.suits(cleaners.get(id), household, open));
            });
        }

        @Test
        void canEachBeServedByTwoCleanersOrMore() {
            assertThat(visits)
                    .allMatch(visit -> Suitability.isSuitedBy(
                            2, problem.cleaners(), households.get(visit.household()), withoutPin(visit)));
        }

        @Test
        void arePromisedOnlyWhatIsPossible() {
            Set<String> promised = new HashSet<>();
            assertThat(visits)
                    .filteredOn(visit -> visit.pin() != null)
                    .allMatch(visit -> visit.pin().cleaner() == null
                            || promised.add(visit.pin().cleaner()))
                    .allMatch(visit -> problem.cleaners().stream()
                            .filter(cleaner -> visit.pin().cleaner() == null
                                    || visit.pin().cleaner().equals(cleaner.id()))
                            .anyMatch(cleaner -> Suitability.suits(cleaner, households.get(visit.household()), visit)));
        }
    }

    @Nested
    class OnAddresses {

        private final AddressBook book = new AddressBook(IntStream.range(0, 60)
                .mapToObj(i -> new Address("Weg", "" + i, "95463", "Bindlach", new Location(50 + i / 1e3, 11.5)))
                .toList());
        private final GeneratorSpec spec = GeneratorSpec.builder()
                .town(Towns.ADDRESSES)
                .cleaners(8)
                .firstDay(LocalDate.of(2027, 4, 12))
                .build();

        @Test
        void putsEveryHomeOnAnAddress() {
            RosterProblem problem = ProblemGenerator.generate(spec, book);

            assertThat(homes(problem))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(book.addresses().stream().map(Address::location).toList());
            assertThat(problem.households())
                    .extracting(Household::name)
                    .isSubsetOf(book.addresses().stream().map(Address::line).toList());
            assertThat(problem.period().zone().getId()).isEqualTo("Europe/Berlin");
            assertThat(problem.rulePack()).isEqualTo("DE");
        }

        @Test
        void needsAnAddressBook() {
            assertThatThrownBy(() -> ProblemGenerator.generate(spec))
                    .hasMessage("generator spec: town \"addresses\" without an address book, must come with one");
        }
    }

    private static double load(GeneratorSpec spec, RosterProblem problem) {
        Market market = Market.of(spec.rulePack());
        Workforce workforce = Workforce.draw(
                spec, market, WorkCalendar.of(spec, market.holidays()), Sites.in(Towns.find(spec.town()), spec.seed()));
        double demand = problem.visits().stream()
                .mapToDouble(visit -> visit.service().toSeconds() + Demand.TRAVEL_AND_REST_SECONDS)
                .sum();
        return demand / workforce.paidSeconds();
    }

    private static <T> double share(List<T> all, Predicate<T> counted) {
        return (double) all.stream().filter(counted).count() / all.size();
    }

    private static int earliestHour(Visit visit) {
        return visit.windows().getFirst().earliest().getHour();
    }

    private static List<Location> homes(RosterProblem problem) {
        return problem.cleaners().stream().map(Cleaner::home).toList();
    }

    private static Stream<LocalDate> windowDays(RosterProblem problem) {
        return problem.visits().stream()
                .flatMap(visit -> visit.windows().stream())
                .map(window -> window.earliest().toLocalDate());
    }

    private static Visit withoutPin(Visit visit) {
        return new Visit(
                visit.id(),
                visit.household(),
                visit.service(),
                visit.windows(),
                visit.preferredWindows(),
                visit.skills(),
                visit.priority(),
                visit.commitment(),
                visit.prizeCents(),
                visit.load(),
                null);
    }
}
