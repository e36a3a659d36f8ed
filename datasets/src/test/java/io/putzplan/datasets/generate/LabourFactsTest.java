package io.putzplan.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabourFactsTest {

    private static RosterProblem week(String town, boolean labourFacts) {
        return ProblemGenerator.generate(GeneratorSpec.builder()
                .name("week")
                .town(town)
                .cleaners(40)
                .visitsPerCleanerDay(1.0)
                .labourFacts(labourFacts)
                .build());
    }

    @Test
    void areLeftOutUnlessAskedFor() {
        RosterProblem plain = week("seattle", false);

        assertThat(plain.employer()).isEqualTo(Employer.DEFAULT);
        assertThat(plain.period().publishedAt()).isNull();
        assertThat(plain.cleaners()).extracting(Cleaner::employment).containsOnly(Employment.PLAIN);
        assertThat(plain.households()).allMatch(household -> household.region() == null);
    }

    @Test
    void nameTheRegionsOfTheTown() {
        RosterProblem seattle = week("seattle", true);
        assertThat(seattle.employer().region()).isEqualTo("US-WA");
        assertThat(seattle.households()).allMatch(household -> "US-WA-SEATTLE".equals(household.region()));

        RosterProblem berlin = week("berlin", true);
        assertThat(berlin.employer().region()).isEqualTo("DE-BE");
        assertThat(berlin.employer().traits()).containsExactly(EmployerTrait.BUILDING_CLEANING);
        assertThat(berlin.households()).allMatch(household -> household.region() == null);
    }

    @Test
    void makeOnePersonOfTwoContracts() {
        for (String town : List.of("seattle", "berlin", "london", "oakland")) {
            List<Cleaner> contracts = week(town, true).cleaners().stream()
                    .filter(cleaner -> cleaner.employment().person() != null)
                    .toList();
            assertThat(contracts).as(town).hasSize(2);
            assertThat(contracts)
                    .extracting(Cleaner::home)
                    .containsOnly(contracts.getFirst().home());
            assertThat(contracts.stream().flatMap(cleaner -> cleaner.shifts().stream()))
                    .extracting(Shift::day)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void areOfEveryKind() {
        RosterProblem london = week("london", true);
        List<Cleaner> londoners = london.cleaners();

        assertThat(londoners)
                .anyMatch(cleaner -> cleaner.employment()
                        .consentsTo("gb.wtr.48", london.period().firstDay()));
        assertThat(londoners).anyMatch(cleaner -> !cleaner.history().days().isEmpty());
        assertThat(londoners)
                .filteredOn(cleaner -> cleaner.contract().type() == EmploymentType.ON_CALL)
                .isNotEmpty()
                .allMatch(cleaner -> cleaner.contract().hoursBand() == HoursBand.MINIMUM);
        assertThat(londoners.stream().flatMap(LabourFactsTest::paidSickness)).isNotEmpty();
        assertThat(week("berlin", true).cleaners())
                .anyMatch(cleaner -> cleaner.contract().type() == EmploymentType.MINIJOB);
    }

    private static Stream<Object> paidSickness(Cleaner cleaner) {
        return cleaner.absences().stream()
                .filter(absence -> absence.kind() == AbsenceKind.SICK
                        && absence.hoursPerDay().isPositive())
                .map(absence -> absence);
    }
}
