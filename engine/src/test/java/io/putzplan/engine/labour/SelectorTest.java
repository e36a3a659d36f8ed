package io.putzplan.engine.labour;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectorTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(2027, 3, 2);
    private static final Selector ADULTS = new Selector(18, null, Set.of(), Set.of(), null, null);
    private static final Selector FIRMS_OF_11_TO_50 = new Selector(null, null, Set.of(), Set.of(), 11, 50);

    private static Cleaner cleaner(CleanerBuilder builder) {
        return aProblem().with(builder).build().cleaners().getFirst();
    }

    private static Employer firmOf(int employees) {
        return new Employer(Set.of(), employees, null, HistoryPolicy.ASSUME_AVERAGE);
    }

    @Test
    void speaksOfAdultsFromTheirBirthday() {
        Cleaner cleaner = cleaner(aCleaner("c-1").born("2009-03-02"));

        assertThat(ADULTS.matches(cleaner, Employer.DEFAULT, BIRTHDAY.minusDays(1)))
                .isFalse();
        assertThat(ADULTS.matches(cleaner, Employer.DEFAULT, BIRTHDAY)).isTrue();
    }

    @Test
    void takesACleanerOfUnknownAgeForAnAdult() {
        assertThat(ADULTS.matches(cleaner(aCleaner("c-1")), Employer.DEFAULT, BIRTHDAY))
                .isTrue();
    }

    @Test
    void countsTheHeadsOfTheFirmAtBothEnds() {
        Cleaner cleaner = cleaner(aCleaner("c-1"));

        assertThat(FIRMS_OF_11_TO_50.matches(cleaner, firmOf(10), BIRTHDAY)).isFalse();
        assertThat(FIRMS_OF_11_TO_50.matches(cleaner, firmOf(11), BIRTHDAY)).isTrue();
        assertThat(FIRMS_OF_11_TO_50.matches(cleaner, firmOf(50), BIRTHDAY)).isTrue();
        assertThat(FIRMS_OF_11_TO_50.matches(cleaner, firmOf(51), BIRTHDAY)).isFalse();
    }

    @Test
    void coversWhatIsNarrower() {
        Selector firmsOf20To50 = new Selector(null, null, Set.of(), Set.of(), 20, 50);
        Selector firmsOf11To40 = new Selector(null, null, Set.of(), Set.of(), 11, 40);

        assertThat(FIRMS_OF_11_TO_50.covers(firmsOf20To50)).isTrue();
        assertThat(FIRMS_OF_11_TO_50.covers(firmsOf11To40)).isTrue();
        assertThat(firmsOf20To50.covers(FIRMS_OF_11_TO_50)).isFalse();
        assertThat(firmsOf11To40.covers(FIRMS_OF_11_TO_50)).isFalse();
    }
}
